package cn.taizhang.delivery.notice;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All reminders that were raised, who has read which, and what is to be sent out.
///
/// 例: 412 raised, 李明 has read those up to event 3,100 and one after it.
///
/// - Folded from events alone, so that neither a restart nor a second server raises anything twice.
/// - Used under the lock of the office.
public final class Notices {

    private final Map<String, Raised> byKey = new HashMap<>();
    private final List<Raised> all = new ArrayList<>();
    private final Map<Audience, List<Raised>> byAudience = new EnumMap<>(Audience.class);
    private final Map<String, List<Raised>> byUnit = new HashMap<>();
    private final Map<String, Integer> spells = new HashMap<>();
    private final Set<String> red = new HashSet<>();
    private final Map<String, Seen> seen = new HashMap<>();
    private final Outgoing outgoing = new Outgoing();
    private NoticeRules rules = NoticeRules.STANDARD;

    /// What a person has read: everything up to an event, and some after it.
    private record Seen(long upto, Set<String> keys) {

        static final Seen NOTHING = new Seen(0, Set.of());

        Seen and(long further, List<String> more) {
            Set<String> both = new HashSet<>(keys);
            both.addAll(more);
            return new Seen(Math.max(upto, further), both);
        }
    }

    public void apply(Event event) {
        switch (event.kind()) {
            case Notice.RAISED -> raise(event);
            case Notice.CLEARED -> red.remove(new Fields(event.fields()).text("task"));
            case Notice.READ -> read(event.actor(), new Fields(event.fields()));
            case Notice.MAIL -> outgoing.mail(event);
            case Notice.SENT -> outgoing.sent(event);
            default -> {
                // for the log alone
            }
        }
    }

    private void raise(Event event) {
        Notice notice = Notice.of(new Fields(event.fields()));
        Raised raised = new Raised(notice, event.seq(), event.at());
        if (byKey.putIfAbsent(notice.key(), raised) == null) {
            all.add(raised);
            byAudience.computeIfAbsent(notice.to(), _ -> new ArrayList<>()).add(raised);
            if (notice.to() == Audience.UNIT) {
                byUnit.computeIfAbsent(notice.unit(), _ -> new ArrayList<>()).add(raised);
            }
            if (notice.reason() == Reason.RED) {
                spells.merge(notice.task(), 1, Integer::sum);
                red.add(notice.task());
            }
        }
    }

    private void read(String person, Fields fields) {
        long upto = fields.seq("upto");
        seen.put(person, seen.getOrDefault(person, Seen.NOTHING).and(upto, fields.list("keys")));
    }

    public void set(Fields fields) {
        rules = NoticeRules.of(fields);
    }

    public NoticeRules rules() {
        return rules;
    }

    /// Every reminder in the order in which they were raised.
    public List<Raised> all() {
        return Collections.unmodifiableList(all);
    }

    public List<Raised> of(Audience audience) {
        return Collections.unmodifiableList(byAudience.getOrDefault(audience, List.of()));
    }

    /// Those for a unit.
    public List<Raised> ofUnit(String unit) {
        return Collections.unmodifiableList(byUnit.getOrDefault(unit, List.of()));
    }

    public boolean isRaised(String key) {
        return byKey.containsKey(key);
    }

    public Optional<Raised> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The tasks of which it was told that they are red, and not yet that they no longer are.
    public Set<String> red() {
        return Collections.unmodifiableSet(red);
    }

    /// The number of the red spell that a task is in, or that would be its next.
    public int spell(String task) {
        return spells.getOrDefault(task, 0) + (red.contains(task) ? 0 : 1);
    }

    /// Whether a person has read one.
    public boolean isRead(String person, Raised raised) {
        Seen known = seen.getOrDefault(person, Seen.NOTHING);
        return raised.seq() <= known.upto()
                || known.keys().contains(raised.notice().key());
    }

    /// Up to which event a person has read everything.
    public long readUpto(String person) {
        return seen.getOrDefault(person, Seen.NOTHING).upto();
    }

    public Outgoing outgoing() {
        return outgoing;
    }
}

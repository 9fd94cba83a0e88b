package cn.taizhang.delivery.disclosure;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether there is a public page, what is on it, and what visitors wrote, as the events left it.
///
/// 例: on, 31 tasks released, 4 corrections of which 3 are published.
///
/// - Off until it is switched on. A task that was withdrawn keeps what was said of it and is shown no more.
/// - Used under the lock of the office.
public final class Disclosures {

    /// The kind of the event that switches the page on and off.
    public static final String SET = "setting.public";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int DIGITS = 4;

    private final Map<String, Release> releases = new LinkedHashMap<>();
    private final Map<String, List<Release.Statement>> statements = new LinkedHashMap<>();
    private final Map<String, Correction> corrections = new LinkedHashMap<>();
    private boolean on;

    public void apply(Event event) {
        String id = event.about();
        Fields fields = new Fields(event.fields());
        switch (event.kind()) {
            case SET -> on = fields.has("on");
            case Release.RELEASED -> keep(id, fields.list("receipts"), event.at());
            case Release.WITHDRAWN -> releases.remove(id);
            case Release.STATED -> {
                statements
                        .computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(new Release.Statement(event.at(), fields.text("text")));
                Release known = releases.get(id);
                if (known != null) {
                    keep(id, known.receipts(), known.at());
                }
            }
            case Correction.SENT ->
                corrections.putIfAbsent(
                        id,
                        new Correction(
                                id, fields.text("task"), fields.text("text"), event.at(), Correction.Answer.NONE));
            case Correction.ANSWERED -> corrections.computeIfPresent(id, (_, one) -> answered(one, event.at(), fields));
            default -> {
                // for the log alone
            }
        }
    }

    private void keep(String task, List<String> receipts, Instant at) {
        releases.put(task, new Release(task, receipts, at, statements.getOrDefault(task, List.of())));
    }

    /// What was published stays as it was published: the reason of a later decline was never meant for the public.
    private static Correction answered(Correction one, Instant at, Fields fields) {
        if (one.isPublished() && !fields.has("publish")) {
            return one;
        }
        Correction.State state = fields.has("publish") ? Correction.State.PUBLISHED : Correction.State.DECLINED;
        return new Correction(
                one.id(), one.task(), one.text(), one.at(), new Correction.Answer(state, fields.text("text"), at));
    }

    public boolean isOn() {
        return on;
    }

    public Collection<Release> releases() {
        return Collections.unmodifiableCollection(releases.values());
    }

    public Optional<Release> release(String task) {
        return Optional.ofNullable(releases.get(task));
    }

    /// The newest first.
    public List<Correction> corrections() {
        return List.copyOf(corrections.values()).reversed();
    }

    public Optional<Correction> correction(String id) {
        return Optional.ofNullable(corrections.get(id));
    }

    /// What visitors said of a task and the office published, in the order in which it came.
    public List<Correction> published(String task) {
        return corrections.values().stream()
                .filter(one -> one.isPublished() && one.task().equals(task))
                .toList();
    }

    /// How many came on a day.
    public int sentOn(LocalDate day) {
        int count = 0;
        for (Correction one : corrections()) {
            LocalDate sent = one.at().atZone(ZONE).toLocalDate();
            if (sent.isBefore(day)) {
                break;
            }
            count += sent.equals(day) ? 1 : 0;
        }
        return count;
    }

    /// The next free id of a year. 例: `K2026-0004`.
    public String next(int year) {
        String beginning = "K" + year + "-";
        int number = corrections.size();
        String id = "";
        while (id.isEmpty() || corrections.containsKey(id)) {
            number++;
            String words = Integer.toString(number);
            id = beginning + "0".repeat(Math.max(0, DIGITS - words.length())) + words;
        }
        return id;
    }
}

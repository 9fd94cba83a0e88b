package cn.taizhang.delivery.meeting;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.task.Rhythm;
import cn.taizhang.ledger.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All meetings with what they decided, as their events say.
///
/// 例: `M2025-001` to `M2025-036`, the last with three resolutions.
///
/// - Used under the lock of the office.
public final class Meetings {

    /// A meeting was held: `day`, `kind`, and who `attended`, one a line.
    public static final String HELD = "meeting.hold";

    /// It decided: the `task`, the `words`, the `unit` and until when (`due`).
    public static final String DECIDED = "meeting.decide";

    /// Resolution `item` is done, in whose `words`.
    public static final String SETTLED = "meeting.settle";

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "meeting:";

    private final Map<String, Meeting> meetings = new LinkedHashMap<>();
    private final Map<String, List<Resolution>> resolutions = new LinkedHashMap<>();

    public void apply(Event event) {
        Fields fields = new Fields(event.fields());
        String id = event.subject().substring(SUBJECT.length());
        switch (event.kind()) {
            case HELD -> hold(id, event, fields);
            case DECIDED -> decide(id, event, fields);
            case SETTLED -> settle(id, event, fields);
            default -> {
                // for the log alone
            }
        }
    }

    private void hold(String id, Event event, Fields fields) {
        LocalDate day = fields.date("day", Progress.day(event.at()));
        Rhythm kind = fields.choice(Rhythm.class, "kind", Rhythm.WEEKLY);
        meetings.put(id, new Meeting(id, day, kind, fields.list("attended"), event.actor()));
        resolutions.put(id, new ArrayList<>());
    }

    private void decide(String id, Event event, Fields fields) {
        List<Resolution> all = resolutions.get(id);
        if (all != null) {
            all.add(new Resolution(
                    id + "/" + (all.size() + 1),
                    id,
                    fields.text("task"),
                    fields.text("words"),
                    fields.text("unit"),
                    fields.date("due"),
                    event.at(),
                    event.actor(),
                    Fields.NO_DATE,
                    ""));
        }
    }

    private void settle(String id, Event event, Fields fields) {
        List<Resolution> all = resolutions.getOrDefault(id, List.of());
        int item = fields.whole("item", 0);
        if (item >= 1 && item <= all.size()) {
            all.set(item - 1, all.get(item - 1).settled(Progress.day(event.at()), fields.text("words")));
        }
    }

    public Optional<Meeting> find(String id) {
        return Optional.ofNullable(meetings.get(id));
    }

    /// The newest first.
    public List<Meeting> all() {
        return meetings.values().stream()
                .sorted(Comparator.comparing(Meeting::day)
                        .thenComparing(Meeting::id)
                        .reversed())
                .toList();
    }

    /// What one meeting decided, in that order.
    public List<Resolution> of(String meeting) {
        return List.copyOf(resolutions.getOrDefault(meeting, List.of()));
    }

    /// What all meetings decided.
    public List<Resolution> resolutions() {
        return resolutions.values().stream().flatMap(List::stream).toList();
    }

    public Optional<Resolution> resolution(String meeting, int item) {
        return of(meeting).stream().skip(Math.max(0, item - 1L)).findFirst().filter(_ -> item >= 1);
    }

    /// The last meeting of a kind before a day.
    public Optional<Meeting> before(LocalDate day, Rhythm kind) {
        return all().stream()
                .filter(meeting -> meeting.kind() == kind && meeting.day().isBefore(day))
                .findFirst();
    }

    /// The next free id of a year. 例: `M2025-037`.
    public String next(int year) {
        String start = "M" + year + "-";
        int last = meetings.keySet().stream()
                .filter(id -> id.startsWith(start))
                .mapToInt(id -> Integer.parseInt(id.substring(start.length())))
                .max()
                .orElse(0);
        String number = Integer.toString(last + 1);
        return start + "0".repeat(Math.max(0, 3 - number.length())) + number;
    }
}

package cn.taizhang.delivery.project;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A project 项目: what is built or brought in, by whom, how far it is, and what it costs.
///
/// 例: `P2025-0001` 云汀锂电池正极材料项目, 签约 2025-02-18, 开工 planned 2025-05-31, 总投资 109600 万元.
///
/// - It is what its events say and nothing else; they are kept with it, the newest last.
/// - Stage and lateness are computed for a day and never kept.
public record Project(String id, Profile profile, Schedule schedule, Money money, End end, List<Event> events) {

    /// The beginning of the kinds of its events.
    public static final String KIND = "project.";

    public static final String PROPOSED = KIND + "propose";

    /// Changes what it is and what is planned.
    public static final String EDITED = KIND + "edit";

    /// A milestone `stage` was reached on `date`; without one it was not reached after all.
    public static final String STAGE = KIND + "stage";

    /// What was completed of the year of `on` until then (`done`), or words on how it goes.
    public static final String INVESTED = KIND + "invest";

    public static final String DROPPED = KIND + "drop";

    /// Takes the end back.
    public static final String RESUMED = KIND + "resume";

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "project:";

    public Project {
        events = List.copyOf(events);
    }

    /// A project that was just proposed.
    public static Project proposed(String id, Fields fields) {
        return new Project(
                id, Profile.of(fields), Schedule.NONE.with(fields), Money.NONE.with(fields), End.NONE, List.of());
    }

    Project after(Event event) {
        Project next = with(event.kind(), new Fields(event.fields()));
        List<Event> all = new ArrayList<>(events);
        all.add(event);
        return new Project(id, next.profile, next.schedule, next.money, next.end, all);
    }

    /// As an event of a kind with these fields leaves it.
    public Project with(String kind, Fields fields) {
        return switch (kind) {
            case EDITED -> edited(fields.changed());
            case STAGE ->
                Milestone.called(fields.text("stage"))
                        .map(stage -> new Project(
                                id, profile, schedule.reached(stage, fields.date("date")), money, end, events))
                        .orElse(this);
            case INVESTED ->
                fields.has("done")
                        ? new Project(
                                id,
                                profile,
                                schedule,
                                money.told(fields.date("on").getYear(), fields.figure("done", "")),
                                end,
                                events)
                        : this;
            case DROPPED -> new Project(id, profile, schedule, money, End.of(fields), events);
            case RESUMED -> new Project(id, profile, schedule, money, End.NONE, events);
            default -> this;
        };
    }

    private Project edited(Fields fields) {
        return new Project(id, profile.with(fields), schedule.with(fields), money.with(fields), end, events);
    }

    /// Whether its unit is one of some.
    public boolean isOf(Set<String> units) {
        return units.contains(profile.unit());
    }

    /// What is overdue on a day; nothing once it was ended.
    public List<Schedule.Late> late(LocalDate day) {
        return end.isBy(day) ? List.of() : schedule.late(day);
    }

    /// Whether it counts at all.
    public boolean counts() {
        return end.kind() != End.Kind.MISTAKEN;
    }
}

package cn.taizhang.delivery.dispatch;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.Lit;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.meeting.Meeting;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.Rhythm;
import cn.taizhang.delivery.task.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a meeting 调度会 has to know, made from the ledger alone.
///
/// 例: the 周调度 of 2025-09-18: 9 red and 14 yellow with why and what would change it, 41 reports since 09-11, two
/// extensions to decide, and what came of the last meeting's three resolutions.
///
/// - Lights, extensions, problems and awaited reports are as of today; reports are those of the days from `from` to
///   `to`, which `asked` names in full.
/// - Nothing is typed: the same events on the same day make the same pack.
public record Pack(
        Asked asked,
        LocalDate today,
        Map<Light, Integer> counts,
        Some<Off> off,
        Some<Told> told,
        Some<Task> asking,
        Some<Problem> problems,
        Waiting awaited,
        Some<Followed> followed) {

    /// For which meeting: of which kind, for the tasks of which unit (all for the empty code), and from when until
    /// when,
    /// either of which may be [Fields#NO_DATE]; and how many lines of each part are wanted at most.
    public record Asked(Rhythm kind, String unit, LocalDate from, LocalDate to, int most) {}

    /// The reports that are awaited: the first of them, and how many of each unit.
    public record Waiting(Some<Awaited> each, List<Awaited.Share> units) {
        public Waiting {
            units = List.copyOf(units);
        }

        static Waiting of(List<Awaited> all, int most) {
            return new Waiting(Some.of(all, most), Awaited.byUnit(all));
        }
    }

    /// A task that is not where it should be.
    public record Off(Task task, Lit lit) {}

    /// What was told of a task.
    public record Told(Task task, Feedback feedback) {}

    public Pack {
        counts = Map.copyOf(counts);
    }

    public static Pack of(Bureau bureau, Actor actor, Asked asked, LocalDate today) {
        Set<String> under = bureau.organisation().under(List.of(asked.unit()));
        List<Task> tasks = bureau.tasks(actor).stream()
                .filter(task -> asked.unit().isEmpty() || task.concerns(under))
                .toList();
        LocalDate to = asked.to().equals(Fields.NO_DATE) ? today : asked.to();
        LocalDate from = asked.from().equals(Fields.NO_DATE) ? since(bureau, asked.kind(), to) : asked.from();
        List<Seen> seen = tasks.stream()
                .map(task -> new Seen(task, bureau.colour(task, today)))
                .toList();
        int most = asked.most();
        return new Pack(
                new Asked(asked.kind(), asked.unit(), from, to, most),
                today,
                counts(seen),
                Some.of(off(seen), most, one -> new Off(one.task(), bureau.lit(one.task(), today))),
                Some.of(told(tasks, from, to), most),
                Some.of(asking(tasks), most),
                Some.of(problems(bureau.problems(actor), asked.unit(), under), most),
                Waiting.of(Awaited.among(seen, today), most),
                Some.of(followed(bureau, actor, tasks, from, today), most));
    }

    /// From the last meeting of this kind, or else one period back.
    private static LocalDate since(Bureau bureau, Rhythm kind, LocalDate to) {
        return bureau.meetings().before(to, kind).map(Meeting::day).orElseGet(() -> kind.after(to, -1));
    }

    private static Map<Light, Integer> counts(List<Seen> seen) {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        seen.forEach(one -> counts.merge(one.light(), 1, Integer::sum));
        return counts;
    }

    private static List<Seen> off(List<Seen> seen) {
        return seen.stream()
                .filter(one -> one.task().state().isOpen() && one.light().compareTo(Light.YELLOW) <= 0)
                .sorted(Comparator.comparing(Seen::light)
                        .thenComparing(one -> one.task().charge().lead())
                        .thenComparing(one -> one.task().term().due())
                        .thenComparing(one -> one.task().id()))
                .toList();
    }

    private static List<Task> asking(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> task.state().isOpen() && task.term().isAsked())
                .sorted(Comparator.comparing(task -> task.term().due()))
                .toList();
    }

    /// Those that are not accepted, the major ones first, and of these those that are due first.
    private static List<Problem> problems(List<Problem> seen, String unit, Set<String> under) {
        return seen.stream()
                .filter(one -> one.stage().isOpen())
                .filter(one -> unit.isEmpty() || under.contains(one.duty().unit()))
                .sorted(Comparator.comparing((Problem one) -> !one.found().major())
                        .thenComparing(one -> one.duty().hasDue() ? one.duty().due() : LocalDate.MAX)
                        .thenComparing(Problem::id))
                .toList();
    }

    /// The newest first.
    private static List<Told> told(List<Task> tasks, LocalDate from, LocalDate to) {
        Instant first = Progress.begin(from);
        Instant after = Progress.begin(to.plusDays(1));
        return tasks.stream()
                .flatMap(task -> task.feedback().stream()
                        .filter(one -> !one.at().isBefore(first) && one.at().isBefore(after))
                        .map(one -> new Told(task, one)))
                .sorted(Comparator.comparing((Told told) -> told.feedback().at())
                        .reversed()
                        .thenComparing(told -> told.task().id()))
                .toList();
    }

    /// Of every meeting what is still open, what was done since, and all that the last one decided.
    private static List<Followed> followed(
            Bureau bureau, Actor actor, List<Task> tasks, LocalDate from, LocalDate today) {
        Set<String> ids = Set.copyOf(tasks.stream().map(Task::id).toList());
        List<Meeting> meetings = bureau.meetings().all();
        return meetings.stream()
                .flatMap(meeting -> Followed.of(bureau, actor, meeting, today).stream())
                .filter(one -> ids.contains(one.task().id()))
                .filter(one -> one.fate().isOpen()
                        || one.meeting().equals(meetings.getFirst())
                        || !one.resolution().done(one.task()).isBefore(from))
                .sorted(Comparator.comparing(Followed::fate))
                .toList();
    }

    /// From when the reports are.
    public LocalDate from() {
        return asked.from();
    }

    /// Until when the reports are.
    public LocalDate to() {
        return asked.to();
    }

    public int count(Light light) {
        return counts.getOrDefault(light, 0);
    }
}

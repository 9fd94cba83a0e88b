package cn.taizhang.delivery.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// The three rates 履约率, 开工率 and 投产率 of some projects as of a day, and each among those that were due.
///
/// 例: of 48 signed by 2025-06-30 there are honoured 31, started 26, in production 9; of 20 that should have started by
/// then 15 did so in time.
///
/// - The denominator of the three is what was signed by the day, given up or not: who gives up raises no rate.
/// - Reached is a milestone also where a later stage has a date and it has none; 履约 needs its own date.
/// - Due is what was planned for an earlier day, and not after the project was given up; in time is what was reached
///   on the planned day or before.
/// - `unsigned` are projects at work or beyond without a date of 签约: they are in no denominator, and are to be seen.
public record Rates(
        long projects,
        Rate honoured,
        Rate started,
        Rate producing,
        Rate honouredInTime,
        Rate startedInTime,
        Rate producingInTime,
        long unsigned) {

    public static Rates of(Collection<Project> all, LocalDate day) {
        List<Project> counted = all.stream().filter(Project::counts).toList();
        return new Rates(
                counted.size(),
                ofSigned(counted, Milestone.HONOURED, day),
                ofSigned(counted, Milestone.STARTED, day),
                ofSigned(counted, Milestone.PRODUCING, day),
                inTime(counted, Milestone.HONOURED, day),
                inTime(counted, Milestone.STARTED, day),
                inTime(counted, Milestone.PRODUCING, day),
                counted.stream()
                        .map(Project::schedule)
                        .filter(one -> !one.has(Milestone.SIGNED, day) && one.passed(Milestone.STARTED, day))
                        .count());
    }

    private static Rate ofSigned(List<Project> counted, Milestone milestone, LocalDate day) {
        List<Schedule> signed = counted.stream()
                .map(Project::schedule)
                .filter(one -> one.has(Milestone.SIGNED, day))
                .toList();
        return new Rate(
                signed.stream().filter(one -> one.passed(milestone, day)).count(), signed.size());
    }

    private static Rate inTime(List<Project> counted, Milestone milestone, LocalDate day) {
        List<Schedule> due = counted.stream()
                .filter(one -> isDue(one, milestone, day))
                .map(Project::schedule)
                .toList();
        return new Rate(
                due.stream()
                        .filter(one -> one.passed(milestone, one.planned(milestone)))
                        .count(),
                due.size());
    }

    private static boolean isDue(Project project, Milestone milestone, LocalDate day) {
        LocalDate planned = project.schedule().planned().getOrDefault(milestone, LocalDate.MAX);
        return planned.isBefore(day) && !project.end().isBy(planned);
    }
}

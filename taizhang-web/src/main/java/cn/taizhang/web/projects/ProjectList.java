package cn.taizhang.web.projects;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.project.Funnel;
import cn.taizhang.delivery.project.Project;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The projects that a request asks for, the longest overdue first, with the funnel of all stages and their money.
///
/// - The funnel is of what is asked for at any stage, so that the other stages stay in sight.
public record ProjectList(
        List<ProjectLine> lines, Sums sums, Funnel funnel, Choices choices, int all, LocalDate today) {

    /// What the projects asked for come to, in 万元; ended ones are not in the money.
    public record Sums(int count, int late, BigDecimal total, BigDecimal plan, BigDecimal done, BigDecimal completed) {

        private static final BigDecimal HUNDRED = new BigDecimal(100);

        static Sums of(List<ProjectLine> lines) {
            return new Sums(
                    lines.size(),
                    Math.toIntExact(
                            lines.stream().filter(line -> line.days() > 0).count()),
                    sum(lines, ProjectLine::total),
                    sum(lines, ProjectLine::plan),
                    sum(lines, ProjectLine::done),
                    sum(lines, ProjectLine::completed));
        }

        /// What is completed of what is planned for the year, in percent.
        public BigDecimal donePercent() {
            return plan.signum() == 0 ? BigDecimal.ZERO : done.multiply(HUNDRED).divide(plan, 1, RoundingMode.HALF_UP);
        }

        private static BigDecimal sum(List<ProjectLine> lines, Function<ProjectLine, BigDecimal> amount) {
            return lines.stream().filter(ProjectLine::isActive).map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /// What there is to narrow by, of the projects the person may see.
    public record Choices(List<Organisation.Placed> units, Collection<String> places, Collection<String> batches) {

        static Choices of(Bureau bureau, List<Project> seen) {
            Set<String> codes = words(seen, project -> project.profile().unit());
            return new Choices(
                    bureau.organisation().tree().stream()
                            .filter(placed -> bureau
                                    .organisation()
                                    .under(List.of(placed.unit().code()))
                                    .stream()
                                    .anyMatch(codes::contains))
                            .toList(),
                    words(seen, project -> project.profile().place()),
                    words(seen, project -> project.profile().batch()));
        }

        private static Set<String> words(List<Project> seen, Function<Project, String> word) {
            Set<String> all = new TreeSet<>();
            seen.forEach(project -> all.add(word.apply(project)));
            all.remove("");
            return all;
        }
    }

    public ProjectList {
        lines = List.copyOf(lines);
    }

    static ProjectList of(Bureau bureau, Actor actor, LocalDate today, ProjectRequest asked) {
        List<Project> seen = bureau.projects(actor);
        Set<String> units = bureau.organisation().under(List.of(asked.unit()));
        List<Project> matching = seen.stream()
                .filter(project -> asked.admits(
                        project,
                        units,
                        bureau.organisation().name(project.profile().unit()),
                        today))
                .toList();
        List<ProjectLine> lines = matching.stream()
                .filter(project -> asked.isAt(project, today))
                .map(project -> ProjectLine.of(bureau, project, today))
                .sorted(Comparator.comparingLong(ProjectLine::days)
                        .reversed()
                        .thenComparing(line -> line.project().id()))
                .toList();
        return new ProjectList(
                lines.stream()
                        .skip((asked.page() - 1L) * asked.limit())
                        .limit(asked.limit())
                        .toList(),
                Sums.of(lines),
                Funnel.of(matching, today),
                Choices.of(bureau, seen),
                seen.size(),
                today);
    }
}

package cn.taizhang.delivery.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The report card of a unit for a term: its components with their two numbers, its score, its grade.
///
/// 例: 南浦县 of 县区: 完成率 18/20, 按时率 16/20, 86.50 points, 良好, rank 2.
///
/// - `score` and `grade` are of components that have something to count; the weights of the others fall away. A unit
///   with none has no grade.
/// - `missed` are the tasks that were due and are not done, excused ones among them.
public record Card(String unit, String group, List<Mark> marks, Rated rated, List<String> missed) {

    /// One component: its two numbers, or for races their mean; none of nothing. `points` are out of 100.
    public record Mark(Component component, int weight, long numerator, long denominator, BigDecimal points) {

        public boolean counts() {
            return denominator > 0;
        }
    }

    /// Points, rank among the peers (0 for none) and grade.
    public record Rated(BigDecimal score, int rank, Grade grade) {}

    public Card {
        marks = List.copyOf(marks);
        missed = List.copyOf(missed);
    }

    public Optional<Mark> mark(Component component) {
        return marks.stream().filter(mark -> mark.component() == component).findFirst();
    }

    /// As it is kept in the chain of events. 例: `NP\t县区\t86.50\t2\tGOOD`, then each component with its two numbers.
    public String line() {
        StringBuilder line = new StringBuilder(String.join(
                "\t",
                unit,
                group,
                rated.score().toPlainString(),
                Integer.toString(rated.rank()),
                rated.grade().name()));
        for (Mark mark : marks) {
            line.append('\t')
                    .append(mark.component().name())
                    .append('=')
                    .append(mark.numerator())
                    .append('/')
                    .append(mark.denominator())
                    .append('=')
                    .append(mark.points().toPlainString());
        }
        return line.toString();
    }
}

package cn.taizhang.delivery.task;

import java.text.Normalizer;
import java.util.Optional;

/// The figure that a task asks a unit for: what is counted, in which unit, for which year, and who tells it.
///
/// 例: two tasks of 市卫生健康委 for 2025 that both count 公办托育机构 in 家 ask for one figure: it is told once.
///
/// - Names that differ in width or in spaces alone are one name; a task that counts nothing asks for no figure.
public record Figure(String measure, String unit, int year, String lead) {

    public static Optional<Figure> of(Task task) {
        String measure = folded(task.aim().measure());
        return measure.isEmpty()
                        || !task.aim().isCountable()
                        || task.charge().lead().isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(
                        measure,
                        folded(task.aim().unit()),
                        task.brief().year(),
                        task.charge().lead()));
    }

    private static String folded(String name) {
        String narrow = Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(narrow.length());
        narrow.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}

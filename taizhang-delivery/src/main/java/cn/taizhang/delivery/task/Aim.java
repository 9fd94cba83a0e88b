package cn.taizhang.delivery.task;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.table.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/// What is to be reached and how it is shown: the measure, and the three lists 三清单 目标, 责任, 措施.
///
/// 例: measure 公办托育机构, base 0, target 12, unit 家, proof PHOTO 现场照片.
///
/// - `target` is empty for what has no number; then percentages or stages tell the progress.
/// - `base` is where it starts from: progress is (value − base) ÷ (target − base), so that what is to fall counts too.
public record Aim(String measure, String base, String target, String unit, Proof proof, Lists lists) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /// The three lists: what is to be reached, who answers for what, and by which measures.
    public record Lists(String goals, String duties, String steps) {}

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

    /// What kind of evidence is asked for.
    public enum Proof {
        DOCUMENT("文件", "document"),
        PHOTO("现场照片", "photograph"),
        STATISTICS("统计数据", "statistics"),
        ACCEPTANCE("验收材料", "acceptance"),
        RECEIPT("凭证", "receipt");

        private final Bilingual words;

        Proof(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }

        /// The one of that name in either language.
        public static Optional<Proof> called(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.words.zh().equals(name) || one.words.en().equalsIgnoreCase(name))
                    .findFirst();
        }
    }

    public Aim {
        base = base.isEmpty() ? "0" : base;
    }

    static Aim of(Fields fields) {
        return new Aim("", "0", "", "", Proof.DOCUMENT, new Lists("", "", "")).with(fields);
    }

    Aim with(Fields fields) {
        return new Aim(
                fields.text("measure", measure),
                fields.figure("base", base),
                fields.figure("target", target),
                fields.text("unit", unit),
                fields.choice(Proof.class, "proof", proof),
                new Lists(
                        fields.text("goals", lists.goals),
                        fields.text("duties", lists.duties),
                        fields.text("steps", lists.steps)));
    }

    public boolean isCountable() {
        return !target.isEmpty() && new BigDecimal(target).compareTo(new BigDecimal(base)) != 0;
    }

    /// How far a value is on the way from base to target, in percent with one decimal, not below 0; more than 100 where
    /// more was done.
    public BigDecimal percent(BigDecimal value) {
        BigDecimal start = new BigDecimal(base);
        return value.subtract(start)
                .multiply(HUNDRED)
                .divide(new BigDecimal(target).subtract(start), 1, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO);
    }
}

package cn.taizhang.compare.check.whole;

import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Interval;
import cn.taizhang.compare.check.figure.Mode;
import cn.taizhang.compare.check.figure.Told;
import java.math.BigDecimal;
import java.util.List;

/// Whether parts and whole can all be true.
///
/// 例: 60 + 50 against 100: ERROR, `more`.
///
/// - `sum` is the plain sum in the unit of the whole; HINT stands for nothing wrong.
record Verdict(Severity severity, String key, String sum, String sign) {

    /// Below this share of the whole a list is no list of all parts, whatever it looks like.
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.8");

    static Verdict of(Group group) {
        Severity more = Mode.worth(
                mode -> sum(group.parts(), mode).isAbove(group.whole().written().in(mode)));
        Severity less = Mode.worth(mode -> group.whole().written().in(mode).isAbove(sum(group.parts(), mode)));
        if (more != Severity.HINT) {
            return new Verdict(softened(more, group.firm()), "more", plain(group), ">");
        }
        boolean told = less != Severity.HINT
                && (group.rest() == Group.Rest.NONE || group.rest() == Group.Rest.BY_NAME || isNearlyAll(group));
        boolean firm = group.firm() && group.rest() == Group.Rest.NONE;
        return told
                ? new Verdict(softened(less, firm), "less", plain(group), "<")
                : new Verdict(Severity.HINT, "", "", "");
    }

    private static Severity softened(Severity severity, boolean firm) {
        return firm ? severity : Severity.DOUBT;
    }

    private static boolean isNearlyAll(Group group) {
        BigDecimal least = group.whole().written().size().multiply(NEARLY_ALL);
        return group.parts().size() > 1 && group.firm() && total(group.parts()).compareTo(least) >= 0;
    }

    private static Interval sum(List<Told> parts, Mode mode) {
        return parts.stream().map(part -> part.written().in(mode)).reduce(Interval.ZERO, Interval::plus);
    }

    private static BigDecimal total(List<Told> parts) {
        return parts.stream().map(part -> part.written().size()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(Group group) {
        BigDecimal factor = group.whole().written().base().isNone()
                ? BigDecimal.ONE
                : group.whole().written().base().factor();
        BigDecimal sum = total(group.parts())
                .divide(factor, java.math.MathContext.DECIMAL64)
                .stripTrailingZeros();
        return (sum.scale() < 0 ? sum.setScale(0) : sum).toPlainString()
                + group.whole().written().unit();
    }
}

package cn.taizhang.compare.check.whole;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Cues;
import cn.taizhang.compare.check.figure.Interval;
import cn.taizhang.compare.check.figure.Mode;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.text.Evidence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Shares of one whole: together no more than a hundred per cent, and exactly that where they are all of it.
///
/// 例: 「三次产业结构为8.2∶45.3∶47.5」: `8.2 + 45.3 + 47.5 = 101 > 100`; 「覆盖率达105%」.
///
/// - Shares of a plan or a task may pass a hundred.
public final class ShareCheck implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval WHOLE = new Interval(HUNDRED, HUNDRED);

    private final Knowledge.Figures known;
    private final Cues cues;

    public ShareCheck(Knowledge.Figures known, Cues cues) {
        this.known = known;
        this.cues = cues;
    }

    @Override
    public List<Finding> findings(Draft draft) {
        Page page = Page.of(draft.reading(), known);
        List<Finding> findings = new ArrayList<>();
        for (Ratio ratio : Ratio.all(page.text())) {
            add(draft.source(), page.reading().document().quote(ratio.span()), sector(ratio.shares()), findings);
        }
        Shares shares = new Shares(page, cues);
        for (List<Told> sentence : page.sentences()) {
            for (Shares.Run run : shares.runs(sentence)) {
                Evidence words =
                        page.quote(run.shares().getFirst(), run.shares().getLast());
                add(draft.source(), words, outcome(run), findings);
            }
        }
        return findings;
    }

    private record Outcome(Severity severity, String key, String sum) {}

    /// Shares that are all of a whole, written with the same care: 13∶51.2∶35.8 has a 13.0.
    private static Outcome sector(List<BigDecimal> shares) {
        int fine = shares.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigDecimal> exact =
                shares.stream().map(share -> share.setScale(fine)).toList();
        Severity strict = Mode.worth(mode -> !sum(exact, mode).meets(WHOLE));
        Severity lenient = Mode.worth(mode -> !sum(shares, mode).meets(WHOLE));
        String key = sum(exact).compareTo(HUNDRED) > 0 ? "more" : "less";
        return new Outcome(strict.compareTo(lenient) <= 0 ? strict : middle(strict, lenient), key, shown(exact));
    }

    private static Severity middle(Severity strict, Severity lenient) {
        return strict == Severity.ERROR && lenient == Severity.ERROR ? Severity.ERROR : Severity.DOUBT;
    }

    private static Outcome outcome(Shares.Run run) {
        List<BigDecimal> values =
                run.shares().stream().map(share -> share.written().value()).toList();
        if (run.whole() == Shares.Whole.ALL) {
            return sector(values);
        }
        Severity over = Mode.worth(mode -> run.shares().stream()
                .map(share -> share.written().in(mode))
                .reduce(Interval.ZERO, Interval::plus)
                .isAbove(WHOLE));
        boolean firm = run.whole() != Shares.Whole.PERHAPS;
        String key = run.shares().size() > 1 ? "more" : "single";
        return new Outcome(firm || over == Severity.HINT ? over : Severity.DOUBT, key, shown(values));
    }

    private static Interval sum(List<BigDecimal> shares, Mode mode) {
        Interval sum = Interval.ZERO;
        for (BigDecimal share : shares) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(share.scale());
            BigDecimal half = step.divide(BigDecimal.TWO);
            sum = sum.plus(
                    mode == Mode.ROUNDED
                            ? new Interval(share.subtract(half), share.add(half))
                            : new Interval(share, share.add(step)));
        }
        return sum;
    }

    private static BigDecimal sum(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String shown(List<BigDecimal> shares) {
        String sum = shares.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
        String total = sum(shares).toPlainString();
        String sign = sum(shares).compareTo(HUNDRED) > 0 ? " > 100" : " < 100";
        return shares.size() > 1 ? sum + " = " + total + sign : total + sign;
    }

    private static void add(String source, Evidence words, Outcome outcome, List<Finding> findings) {
        if (outcome.severity() != Severity.HINT) {
            findings.add(new Finding(
                    Family.SHARE,
                    outcome.severity(),
                    new Finding.Message("check.share." + outcome.key(), List.of()),
                    outcome.sum(),
                    List.of(new Finding.Place(source, words))));
        }
    }
}

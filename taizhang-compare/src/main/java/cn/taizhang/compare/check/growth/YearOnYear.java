package cn.taizhang.compare.check.growth;

import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Interval;
import cn.taizhang.compare.check.figure.Mode;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Steady;
import cn.taizhang.compare.check.figure.Subjects;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.record.Quantity.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holds a level and its growth against the level that the report of the year before told.
///
/// 例: 进出口总额 120亿美元, up 15 %, against the 100亿美元 of the last report.
record YearOnYear(Exempt exempt, Subjects subjects, Steady steady) {

    /// Within a point the figures before rounding may fit.
    private static final BigDecimal NEAR = BigDecimal.ONE;

    private static final int UNDATED = 0;
    private static final List<String> REAL = List.of("增加值", "产值", "总值", "人均", "收入");
    private static final int NEXT = 3;

    List<Finding> of(String source, Page page, String earlier, Page before) {
        Map<String, List<Told>> levels = new HashMap<>();
        for (Told each : before.told()) {
            if (isLevel(before, each) && steady.holds(before, each)) {
                levels.computeIfAbsent(key(before, each, each.about().period().to() + 1), none -> new ArrayList<>())
                        .add(each);
                levels.computeIfAbsent(undated(before, each), none -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Told> sentence : page.sentences()) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                Told now = sentence.get(i);
                List<Told> then = isLevel(page, now) && steady.holds(page, now) ? then(levels, page, now) : List.of();
                Told growth = then.isEmpty() ? now : growth(page, sentence, i);
                if (growth != now && then.stream().noneMatch(level -> fits(now, growth, level))) {
                    findings.add(finding(
                            new Finding.Place(source, page.quote(now, growth)),
                            new Finding.Place(earlier, before.quote(then.getFirst())),
                            growth.written().shown(),
                            Movement.rate(then.getFirst(), now)));
                }
            }
        }
        return findings;
    }

    private List<Told> then(Map<String, List<Told>> levels, Page page, Told now) {
        String undated = undated(page, now);
        List<Told> loose = undated.isEmpty() ? List.of() : levels.getOrDefault(undated, List.of());
        return now.isTarget()
                ? loose
                : levels.getOrDefault(key(page, now, now.about().period().to()), loose);
    }

    /// The key of a level of whatever year, or the empty string where the words date it.
    private String undated(Page page, Told figure) {
        return subjects.isUndated(page, figure) ? key(page, figure, UNDATED) : "";
    }

    private boolean isLevel(Page page, Told figure) {
        return figure.kind() == Kind.LEVEL
                && !figure.written().isRate()
                && figure.written().isExact()
                && (subjects.isUndated(page, figure) || !figure.isTarget() && figure.isOfOneYear())
                && !subjects.of(page, figure).isNone();
    }

    private String key(Page page, Told figure, int year) {
        return subjects.of(page, figure) + " " + figure.written().kind() + " " + year;
    }

    /// The growth told right behind a level, or the level itself where there is none.
    private Told growth(Page page, List<Told> sentence, int at) {
        Told now = sentence.get(at);
        for (int i = at + 1; i < Math.min(sentence.size(), at + NEXT); i++) {
            Told next = sentence.get(i);
            String gap = page.between(sentence.get(i - 1), next);
            if (gap.length() > 10
                    || gap.contains("年均")
                    || gap.contains("分别")
                    || page.lead(now).contains("分别")
                    || next.isLevel()) {
                return now;
            }
            boolean same = next.isGrowth()
                    && isSame(next.about(), now.about())
                    && next.written().isExact()
                    && steady.holds(page, next)
                    && isOfLastYear(gap);
            if (same && isNominal(page, now, next)) {
                return next;
            }
        }
        return now;
    }

    private static boolean isSame(Told.About one, Told.About other) {
        boolean thing = one.isKnown()
                ? one.indicator().equals(other.indicator())
                : !other.isKnown() && one.wording().equals(other.wording());
        return thing && one.scope().equals(other.scope());
    }

    /// Money of an unknown kind grows in its own prices, unless its name is that of an output or income.
    private boolean isNominal(Page page, Told now, Told growth) {
        Exempt.Bond bond = exempt.of(now, growth, page.sentence(growth));
        boolean loose =
                bond == Exempt.Bond.LOOSE && REAL.stream().noneMatch(now.about().wording()::contains);
        return bond == Exempt.Bond.FIRM || loose;
    }

    /// 「比2017年下降48.3%」「五年下降40.3%」 are over another base.
    private static boolean isOfLastYear(String gap) {
        return gap.chars().noneMatch(Character::isDigit)
                && !gap.contains("末")
                && gap.indexOf("年")
                        == Math.max(gap.indexOf("上年"), gap.indexOf("去年"))
                                + (gap.contains("上年") || gap.contains("去年") ? 1 : 0);
    }

    private static Finding finding(Finding.Place here, Finding.Place there, String told, String reckoned) {
        return new Finding(
                Family.GROWTH,
                Severity.DOUBT,
                new Finding.Message("check.growth.earlier", List.of(told)),
                reckoned + " ≠ " + told,
                List.of(here, there));
    }

    private static boolean fits(Told now, Told growth, Told then) {
        return fits(now, growth, then, Mode.ROUNDED) || fits(now, growth, then, Mode.TRUNCATED);
    }

    private static boolean fits(Told now, Told growth, Told then, Mode mode) {
        Interval before = then.written().in(mode);
        return !before.isPositive()
                || now.written()
                        .in(mode)
                        .growthOver(before)
                        .widened(NEAR)
                        .meets(growth.written().in(mode));
    }
}

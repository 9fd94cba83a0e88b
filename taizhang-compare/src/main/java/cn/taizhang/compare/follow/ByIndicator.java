package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.account.Told;
import cn.taizhang.compare.follow.thing.Likeness;
import cn.taizhang.compare.panel.PanelRow.Pick;
import cn.taizhang.compare.panel.Statement;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Answers targets for known indicators of the whole place with the statement that a panel would take.
///
/// 例: 「地区生产总值增长6%左右」 with 「地区生产总值增长6.1%」, not with 「五年年均增长7%」.
record ByIndicator(Laid laid, Answers answers) {

    private record Series(String indicator, Kind kind) {
        static Series of(Fact fact) {
            return new Series(fact.measure().indicatorId(), fact.quantity().kind());
        }
    }

    void answer(List<Promise.Number> due) {
        Map<String, Told.Number> byId = new HashMap<>();
        laid.results().forEach(told -> byId.put(told.fact().id().value(), told));
        for (Promise.Number promise : due) {
            if (!fits(promise)) {
                continue;
            }
            Series series = Series.of(promise.fact());
            List<Statement> said = laid.results().stream()
                    .filter(told -> told.fact().measure().indicatorId().equals(series.indicator()))
                    .filter(told -> series.kind() == Kind.GROWTH || isOfTheYear(promise, told))
                    .map(Told.Number::statement)
                    .toList();
            Pick pick = laid.lookup()
                    .panel(series.indicator(), series.kind())
                    .actual(laid.later().report(), said);
            if (pick instanceof Pick.Chosen chosen
                    && byId.get(chosen.statement().id()) instanceof Told.Number told) {
                answers.decide(promise, List.of(told), 1);
            }
        }
    }

    /// Names beside an answer what the report of the year after next tells of the same year otherwise.
    void revise(List<Promise.Number> due, Others others) {
        List<Told.Number> newer = others.ofPlace(laid.earlier(), laid.year() + 2)
                .flatMap(account -> account.told(Told.Number.class).stream())
                .filter(told -> told.statement().years().from() == laid.year())
                .filter(told -> told.statement().years().to() == laid.year())
                .filter(told -> told.fact().scope().isEmpty())
                .toList();
        for (Promise.Number promise : due) {
            if (fits(promise)) {
                newer.stream()
                        .filter(told -> Series.of(told.fact()).equals(Series.of(promise.fact())))
                        .findFirst()
                        .ifPresent(told -> answers.revise(promise, told));
            }
        }
    }

    /// Levels can be sums of several years, or of what was begun and not finished.
    private boolean isOfTheYear(Promise.Number promise, Told.Number told) {
        Pair pair = Pair.of(promise, told, Likeness.SAME, laid);
        return !pair.isOfSeveralYears()
                && !promise.thing().phase().excludes(told.thing().phase());
    }

    /// A target of growth that no growth answers: what is told instead, the average of several years or a level.
    void silent(List<Promise.Number> due) {
        for (Promise.Number promise : due) {
            if (!answers.has(promise)
                    && fits(promise)
                    && promise.fact().quantity().kind() == Kind.GROWTH) {
                laid.results().stream()
                        .filter(told -> told.fact()
                                .measure()
                                .indicatorId()
                                .equals(promise.fact().measure().indicatorId()))
                        .filter(told -> told.fact().scope().isEmpty())
                        .filter(told -> told.statement().years().to() == laid.year())
                        .findFirst()
                        .ifPresent(told -> answers.passOver(promise, told));
            }
        }
    }

    static boolean fits(Promise.Number promise) {
        Fact fact = promise.fact();
        Kind kind = fact.quantity().kind();
        return !fact.measure().indicatorId().isEmpty()
                && fact.scope().isEmpty()
                && (kind == Kind.GROWTH || kind == Kind.LEVEL);
    }

    /// The targets of this year: those whose year it is, and of those for a span of years from this one on the one
    /// that a panel would take where there is no other.
    List<Promise.Number> due() {
        Set<String> first = primary(laid.earlier().promises(Promise.Number.class), 1);
        return laid.earlier().promises(Promise.Number.class).stream()
                .filter(promise -> promise.due() <= laid.year()
                        || first.contains(promise.statement().id()))
                .toList();
    }

    /// Of several targets for one indicator the one that a panel would take goes before all others.
    List<Promise.Number> primaryFirst(List<Promise.Number> due) {
        Set<String> first = primary(due, 2);
        List<Promise.Number> ordered = new ArrayList<>(due);
        ordered.sort(Comparator.comparing(
                promise -> !first.contains(promise.statement().id())));
        return ordered;
    }

    /// The ids of the statements that a panel would take, of indicators with so many targets at least.
    private Set<String> primary(List<Promise.Number> promises, int least) {
        Map<Series, List<Statement>> several = new LinkedHashMap<>();
        promises.stream()
                .filter(ByIndicator::fits)
                .forEach(promise -> several.computeIfAbsent(Series.of(promise.fact()), key -> new ArrayList<>())
                        .add(promise.statement()));
        Set<String> first = new HashSet<>();
        several.forEach((series, statements) -> {
            if (statements.size() >= least
                    && laid.lookup()
                                    .panel(series.indicator(), series.kind())
                                    .target(laid.earlier().report(), statements)
                            instanceof Pick.Chosen chosen) {
                first.add(chosen.statement().id());
            }
        });
        return first;
    }
}

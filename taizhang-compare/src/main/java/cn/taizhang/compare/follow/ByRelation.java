package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.account.Told;
import cn.taizhang.compare.follow.thing.Likeness;
import cn.taizhang.compare.follow.thing.Thing;
import cn.taizhang.compare.follow.verdict.Judgement.Reason;
import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.compare.panel.PanelRow.Pick;
import cn.taizhang.core.indicator.Tolerance;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.rules.follow.FollowCue;
import cn.taizhang.rules.follow.OtherSeries;
import cn.taizhang.rules.follow.Relation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Answers targets that hang on another series with both figures.
///
/// 例: 「居民收入增长与经济增长同步」 with 「居民人均可支配收入增长6.3%」 beside 「地区生产总值增长6%」: KEPT.
///
/// - Without the other figure the promise stays open.
record ByRelation(Laid laid, Answers answers, Others others) {

    private static final String ECONOMY = "gdp";
    private static final double ALIKE = 0.85;

    void answer(Promise.InWords promise) {
        if (!(promise.entry() instanceof Fact fact)) {
            return;
        }
        String words = fact.evidence().text();
        List<String> relations = laid.lookup().values(words, FollowCue.RELATION);
        List<String> series = laid.lookup().values(words, FollowCue.OTHER);
        if (relations.isEmpty() || series.isEmpty()) {
            return;
        }
        String indicator = fact.measure().indicatorId();
        own(promise.thing(), indicator).ifPresent(own -> {
            OtherSeries hangsOn = OtherSeries.valueOf(series.getLast());
            others(hangsOn)
                    .flatMap(
                            account -> growth(
                                    account,
                                    hangsOn == OtherSeries.ECONOMY
                                            ? ECONOMY
                                            : own.fact().measure().indicatorId())
                                    .stream())
                    .findFirst()
                    .ifPresentOrElse(
                            other -> answers.compare(
                                    promise, own, other, verdict(own, other, Relation.valueOf(relations.getLast()))),
                            () -> answers.leaveOpen(promise, own, Reason.OTHER_SERIES));
        });
    }

    private Stream<Account> others(OtherSeries series) {
        int year = laid.later().report().year();
        return switch (series) {
            case ECONOMY -> Stream.of(laid.later());
            case NATION -> others.ofNation(year);
            case PROVINCE -> others.ofProvince(laid.later().report().place().code(), year);
        };
    }

    /// The growth of the measure itself: by its indicator, or of the thing that is most like it.
    private Optional<Told.Number> own(Thing thing, String indicator) {
        if (!indicator.isEmpty()) {
            return growth(laid.later(), indicator);
        }
        return laid.results().stream()
                .filter(told -> told.fact().quantity().kind() == Kind.GROWTH)
                .filter(told -> told.fact().scope().isEmpty())
                .filter(told -> told.fact().period().equals(Fact.Period.of(laid.year())))
                .filter(told -> like(thing, told) >= ALIKE)
                .max(Comparator.comparingDouble(told -> like(thing, told)));
    }

    private double like(Thing thing, Told.Number told) {
        return Likeness.of(thing, told.thing(), laid.weights()).score();
    }

    private Optional<Told.Number> growth(Account account, String indicator) {
        List<Told.Number> told = account.told(Told.Number.class).stream()
                .filter(each -> each.fact().measure().indicatorId().equals(indicator))
                .toList();
        Pick pick = laid.lookup()
                .panel(indicator, Kind.GROWTH)
                .actual(
                        account.report(),
                        told.stream().map(Told.Number::statement).toList());
        return told.stream()
                .filter(each -> pick instanceof Pick.Chosen chosen
                        && chosen.statement().id().equals(each.fact().id().value()))
                .findFirst();
    }

    private static Verdict verdict(Told.Number own, Told.Number other, Relation relation) {
        BigDecimal ahead =
                own.statement().size().value().subtract(other.statement().size().value());
        boolean met = switch (relation) {
            case ALONG -> ahead.add(Tolerance.USUAL.points()).signum() >= 0;
            case NO_LESS -> ahead.signum() >= 0;
            case ABOVE -> ahead.signum() > 0;
        };
        return met ? Verdict.KEPT : Verdict.MISSED;
    }
}

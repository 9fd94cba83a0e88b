package cn.taizhang.app.follow;

import cn.taizhang.compare.follow.Followed;
import cn.taizhang.compare.follow.Timeline;
import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.account.Told;
import cn.taizhang.compare.follow.lineage.Descent;
import cn.taizhang.compare.follow.verdict.Flag;
import cn.taizhang.compare.panel.PanelReport;
import cn.taizhang.compare.panel.Statement;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Passage;
import cn.taizhang.table.Row;
import cn.taizhang.table.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A followed promise as named cells.
///
/// 例: `place` 云汀市, `year` 2023, `quote` 「建成城市绿道100公里」, `verdict` kept, `resultQuote` 「建成城市绿道102公里」.
final class FollowCells {

    private final List<String> names = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    private FollowCells() {}

    static Row of(Timeline.Pair pair, Followed followed, Descent descent) {
        FollowCells row = new FollowCells();
        row.head(pair, followed.promise());
        row.promise(followed.promise());
        row.verdict(followed);
        row.result(followed);
        row.add("line", Cell.text(descent.line()));
        row.add("step", Cell.word(descent.step()));
        row.add("then", Cell.word(descent.then(followed.judgement().verdict())));
        return new Row(row.names, row.cells);
    }

    private void head(Timeline.Pair pair, Promise promise) {
        PanelReport earlier = pair.earlier().report();
        PanelReport later = pair.later().report();
        add("source", Cell.text(earlier.source()));
        add("followedIn", Cell.text(later.source()));
        add("place", Cell.text(earlier.place().name()));
        add("placeCode", Cell.text(earlier.place().code()));
        add("year", Cell.year(earlier.year()));
        add("link", Cell.text(Followed.link(promise, later)));
        add("promise", Cell.text(promise.entry().id().value()));
        add("type", Cell.text(promise.entry().type()));
    }

    private void promise(Promise promise) {
        Evidence evidence = promise.entry().evidence();
        add("start", Cell.number(evidence.start()));
        add("end", Cell.number(evidence.end()));
        add("quote", Cell.text(evidence.quote()));
        add("responsible", Cell.text(promise.responsible()));
        switch (promise) {
            case Promise.Number number -> number(number);
            case Promise.InWords words ->
                add("indicator", Cell.text(words.thing().core()));
        }
    }

    private void number(Promise.Number promise) {
        Fact fact = promise.fact();
        Statement.Size size = promise.statement().size();
        add("indicator", Cell.text(fact.measure().wording()));
        add("indicatorId", Cell.text(fact.measure().indicatorId()));
        add("kind", Cell.word(size.kind()));
        add("value", Cell.number(size.value()));
        add("valueHigh", high(size));
        add("unit", Cell.text(size.unit()));
        add("bound", Cell.word(size.bound()));
        Fact.Hedge.Force force = fact.hedge().force();
        add("hedge", force == Fact.Hedge.Force.NONE ? Cell.BLANK : Cell.word(force));
        add("scope", Cell.text(fact.scope()));
        add("section", Cell.text(fact.basis().section()));
        Evidence digits = digits(fact);
        add("numberStart", Cell.number(digits.start()));
        add("numberEnd", Cell.number(digits.end()));
    }

    private void verdict(Followed followed) {
        add("verdict", Cell.word(followed.judgement().verdict()));
        add("basis", Cell.word(followed.judgement().ground()));
        add("reason", Cell.word(followed.judgement().reason()));
        add(
                "flags",
                new Cell.Texts(followed.judgement().flags().stream()
                        .sorted()
                        .map((Flag flag) -> Words.of(flag))
                        .toList()));
        add("score", Cell.number(BigDecimal.valueOf(followed.score()).setScale(2, RoundingMode.HALF_UP)));
        add("near", Cell.text(quotes(followed.neighbour())));
    }

    private void result(Followed followed) {
        List<Told.Number> numbers = followed.results().stream()
                .filter(Told.Number.class::isInstance)
                .map(Told.Number.class::cast)
                .toList();
        add(
                "outcomes",
                new Cell.Places(numbers.stream()
                        .map(told -> Passage.of(digits(told.fact())))
                        .toList()));
        add(
                "results",
                new Cell.Texts(
                        numbers.stream().map(told -> told.fact().id().value()).toList()));
        add("resultQuote", Cell.text(quotes(followed.results())));
        if (!numbers.isEmpty()) {
            Statement.Size size = numbers.getFirst().statement().size();
            add("resultValue", Cell.number(size.value()));
            add("resultValueHigh", high(size));
            add("resultUnit", Cell.text(size.unit()));
            add("resultStatus", Cell.word(numbers.getFirst().fact().status()));
        }
    }

    private static Cell high(Statement.Size size) {
        return size.bound() == Quantity.Bound.RANGE ? Cell.number(size.high()) : Cell.BLANK;
    }

    private static String quotes(List<Told> told) {
        return told.stream().map(each -> each.evidence().quote()).collect(Collectors.joining("……"));
    }

    private static Evidence digits(Fact fact) {
        return switch (fact.quantity()) {
            case Quantity.Amount amount -> amount.number();
            case Quantity.Range range -> range.number();
            case Quantity.Words words -> fact.evidence();
        };
    }

    private void add(String name, Cell cell) {
        names.add(name);
        cells.add(cell);
    }
}

package cn.taizhang.app.export;

import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.text.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/// The columns of a fact.
final class FactColumns {

    static final RecordTable<Fact> TABLE = new RecordTable<>(
            "fact",
            Fact.class,
            List.of(
                    number("numberStart", evidence -> Cell.number(evidence.start())),
                    number("numberEnd", evidence -> Cell.number(evidence.end())),
                    number("number", evidence -> Cell.text(evidence.quote())),
                    Column.text("indicator", fact -> fact.measure().wording()),
                    Column.text("indicatorId", fact -> fact.measure().indicatorId()),
                    Column.of("kind", fact -> Cell.word(fact.quantity().kind())),
                    Column.of("value", fact -> value(fact.quantity())),
                    Column.of("valueHigh", fact -> valueHigh(fact.quantity())),
                    Column.text("unit", fact -> unit(fact.quantity())),
                    Column.of("bound", fact -> bound(fact.quantity())),
                    Column.text("boundWord", fact -> boundWord(fact.quantity())),
                    Column.text("base", fact -> base(fact.quantity())),
                    Column.of("low", fact -> low(fact.quantity())),
                    Column.of("high", fact -> high(fact.quantity())),
                    Column.of("status", fact -> Cell.word(fact.status())),
                    Column.of("from", fact -> Cell.year(fact.period().from())),
                    Column.of("to", fact -> Cell.year(fact.period().to())),
                    Column.text("scope", Fact::scope),
                    Column.of("hedge", fact -> hedge(fact.hedge())),
                    Column.text("hedgeWord", fact -> fact.hedge().word()),
                    Column.text("section", fact -> fact.basis().section()),
                    Column.text("rule", fact -> fact.basis().rule()),
                    Column.of(
                            "confidence",
                            fact -> Cell.number(BigDecimal.valueOf(fact.basis().confidence())))));

    static Cell hedge(Fact.Hedge hedge) {
        return hedge.force() == Fact.Hedge.Force.NONE ? Cell.BLANK : Cell.word(hedge.force());
    }

    private static Column<Fact> number(String name, Function<Evidence, Cell> cell) {
        return Column.of(name, fact -> switch (fact.quantity()) {
            case Quantity.Amount amount -> cell.apply(amount.number());
            case Quantity.Range range -> cell.apply(range.number());
            case Quantity.Words words -> Cell.BLANK;
        });
    }

    private static Cell value(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount amount -> Cell.number(amount.value());
            case Quantity.Range range -> Cell.number(range.value());
            case Quantity.Words words -> Cell.BLANK;
        };
    }

    private static Cell valueHigh(Quantity quantity) {
        return quantity instanceof Quantity.Range range ? Cell.number(range.valueHigh()) : Cell.BLANK;
    }

    private static String unit(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount amount -> amount.unit();
            case Quantity.Range range -> range.unit();
            case Quantity.Words words -> words.wording();
        };
    }

    private static Cell bound(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount amount -> Cell.word(amount.bound());
            case Quantity.Range range -> Cell.word(Quantity.Bound.RANGE);
            case Quantity.Words words -> Cell.BLANK;
        };
    }

    private static String boundWord(Quantity quantity) {
        return quantity instanceof Quantity.Amount amount ? amount.boundWord() : "";
    }

    private static String base(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount amount -> amount.base();
            case Quantity.Range range -> range.base();
            case Quantity.Words words -> "";
        };
    }

    private static Cell low(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount amount -> limit(amount.low());
            case Quantity.Range range -> limit(range.low());
            case Quantity.Words words -> Cell.BLANK;
        };
    }

    private static Cell high(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount amount -> limit(amount.high());
            case Quantity.Range range -> limit(range.high());
            case Quantity.Words words -> Cell.BLANK;
        };
    }

    private static Cell limit(Quantity.Limit limit) {
        return switch (limit) {
            case Quantity.Limit.At at -> Cell.number(at.value());
            case Quantity.Limit.None none -> Cell.BLANK;
        };
    }

    private FactColumns() {}
}

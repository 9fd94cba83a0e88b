package cn.taizhang.table.record;

import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.table.Cell;
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
                    RecordColumn.text("indicator", fact -> fact.measure().wording()),
                    RecordColumn.text("indicatorId", fact -> fact.measure().indicatorId()),
                    RecordColumn.text("priceBasis", fact -> fact.measure().priceBasis()),
                    RecordColumn.of("kind", fact -> Cell.word(fact.quantity().kind())),
                    RecordColumn.of("value", fact -> value(fact.quantity())),
                    RecordColumn.of("valueHigh", fact -> valueHigh(fact.quantity())),
                    RecordColumn.text("unit", fact -> unit(fact.quantity())),
                    RecordColumn.of("bound", fact -> bound(fact.quantity())),
                    RecordColumn.text("boundWord", fact -> boundWord(fact.quantity())),
                    RecordColumn.text("base", fact -> base(fact.quantity())),
                    RecordColumn.of("low", fact -> low(fact.quantity())),
                    RecordColumn.of("high", fact -> high(fact.quantity())),
                    RecordColumn.of("baseValue", fact -> size(fact, Fact.Size::value)),
                    RecordColumn.of(
                            "baseValueHigh",
                            fact -> fact.quantity() instanceof Quantity.Range
                                    ? size(fact, Fact.Size::high)
                                    : Cell.BLANK),
                    RecordColumn.text("baseUnit", fact -> fact.size().unit()),
                    RecordColumn.of("status", fact -> Cell.word(fact.status())),
                    RecordColumn.of("from", fact -> Cell.year(fact.period().from())),
                    RecordColumn.of("to", fact -> Cell.year(fact.period().to())),
                    RecordColumn.text("scope", Fact::scope),
                    RecordColumn.of("hedge", fact -> hedge(fact.hedge())),
                    RecordColumn.text("hedgeWord", fact -> fact.hedge().word()),
                    RecordColumn.text("section", fact -> fact.basis().section()),
                    RecordColumn.text("rule", fact -> fact.basis().rule()),
                    RecordColumn.of(
                            "confidence",
                            fact -> Cell.number(BigDecimal.valueOf(fact.basis().confidence())))));

    static Cell hedge(Fact.Hedge hedge) {
        return hedge.force() == Fact.Hedge.Force.NONE ? Cell.BLANK : Cell.word(hedge.force());
    }

    private static Cell size(Fact fact, Function<Fact.Size, BigDecimal> end) {
        return fact.size().isKnown() ? Cell.number(end.apply(fact.size())) : Cell.BLANK;
    }

    private static RecordColumn<Fact> number(String name, Function<Evidence, Cell> cell) {
        return RecordColumn.of(name, fact -> switch (fact.quantity()) {
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

package cn.taizhang.ledger.reading;

import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.text.Evidence;
import java.math.BigDecimal;

/// Turns the columns of a fact into the fact again.
///
/// - A value that a person gave to a target in words has the whole words for its number.
final class FactAgain {

    private final Quoting quoting;

    FactAgain(Quoting quoting) {
        this.quoting = quoting;
    }

    Fact of(Kept kept) {
        Values values = kept.values();
        return new Fact(
                kept.id(),
                kept.evidence(),
                new Fact.Measure(values.word("indicator"), values.word("indicatorId"), values.word("priceBasis")),
                quantity(kept),
                values.constant("status", Fact.Status.DONE),
                new Fact.Period(values.whole("from"), values.whole("to")),
                values.word("scope"),
                new Fact.Hedge(values.constant("hedge", Fact.Hedge.Force.NONE), values.word("hedgeWord")),
                new Fact.Basis(
                        values.word("section"),
                        values.word("rule"),
                        values.has("confidence") ? values.number("confidence").doubleValue() : 1),
                size(values));
    }

    private Quantity quantity(Kept kept) {
        Values values = kept.values();
        Quantity.Kind kind = values.constant("kind", Quantity.Kind.LEVEL);
        String unit = values.word("unit");
        if (!values.has("value")) {
            return new Quantity.Words(kind, unit);
        }
        BigDecimal value = values.number("value");
        Evidence number = values.has("numberStart")
                ? quoting.at(values.whole("numberStart"), values.whole("numberEnd"))
                : kept.evidence();
        if (values.has("valueHigh")) {
            return new Quantity.Range(kind, number, value, values.number("valueHigh"), unit, values.word("base"));
        }
        return new Quantity.Amount(
                kind,
                number,
                value,
                unit,
                values.constant("bound", Quantity.Bound.EQ),
                values.word("boundWord"),
                values.word("base"));
    }

    private static Fact.Size size(Values values) {
        if (!values.has("baseUnit") || !values.has("baseValue")) {
            return Fact.Size.UNKNOWN;
        }
        BigDecimal value = values.number("baseValue");
        return new Fact.Size(
                value, values.has("baseValueHigh") ? values.number("baseValueHigh") : value, values.word("baseUnit"));
    }
}

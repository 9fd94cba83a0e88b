package cn.taizhang.core.figure;

import cn.taizhang.core.measure.Item;
import cn.taizhang.core.record.Fact.Hedge;
import cn.taizhang.core.record.Fact.Period;
import cn.taizhang.core.record.Fact.Status;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.rule.Rule.Outcome;
import cn.taizhang.core.text.Span;
import java.math.BigDecimal;

/// What one number of the text turned out to be.
///
/// 例: [Read] 地区生产总值, growth 5.5 %; [Excluded] 2, NAME, by the rule `name.metro-line`.
public sealed interface Figure {

    /// The number itself.
    Span number();

    /// A figure with all that was read of it; spans are in the canonical text.
    record Read(
            Span number,
            Span clause,
            String wording,
            Amount amount,
            Status status,
            Period period,
            Hedge hedge,
            String scope,
            String priceBasis,
            How how)
            implements Figure {

        Read at(String prices) {
            return new Read(number, clause, wording, amount, status, period, hedge, scope, prices, how);
        }
    }

    /// The size of a figure; `high` equals `value` where there is no range.
    record Amount(
            Kind kind, BigDecimal value, BigDecimal high, String unit, Bound bound, String boundWord, String base) {}

    /// How the figure was read: the section it stands in, the rule, and how sure the reading is.
    record How(String section, String rule, double confidence) {}

    /// A number that is no figure.
    record Excluded(Span number, Outcome outcome, String rule) implements Figure {}

    /// The exclusion of an item.
    static Figure excluded(Item item) {
        return new Excluded(item.numeral().span(), item.isFigure() ? Outcome.PART : item.outcome(), item.rule());
    }
}

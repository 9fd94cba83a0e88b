package cn.taizhang.app.summary;

import cn.taizhang.app.console.Messages;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.table.Words;
import java.math.BigDecimal;

/// Words a quantity for a person.
///
/// 例: growth 6 % ge is 「增长 6% 以上」, or `growth of at least 6%`.
record SizeWording(Messages messages) {

    String of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount amount ->
                directed(
                        amount.kind(),
                        amount.value(),
                        messages.say("bound." + Words.of(amount.bound()), size(amount.value(), amount.unit())));
            case Quantity.Range range ->
                directed(
                        range.kind(),
                        range.value(),
                        size(range.value(), "") + "–" + size(range.valueHigh(), range.unit()));
            case Quantity.Words words -> words.wording();
        };
    }

    private String directed(Quantity.Kind kind, BigDecimal value, String size) {
        return switch (kind) {
            case GROWTH, CHANGE -> messages.say(value.signum() < 0 ? "size.down" : "size.up", size);
            case RANK -> messages.say("size.rank", size);
            case LEVEL, INVESTMENT -> size;
        };
    }

    private static String size(BigDecimal value, String unit) {
        return value.abs().toPlainString() + unit;
    }
}

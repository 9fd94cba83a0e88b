package cn.taizhang.web.panel;

import cn.taizhang.compare.panel.Statement;
import cn.taizhang.web.page.Words;
import java.math.BigDecimal;

/// Words a size with its bound, in the language of the page.
///
/// 例: 「6%左右」, 「超过100亿元」, 「6—6.5%」; `about 6%`.
public record Bounds(Words words) {

    public String of(Statement.Size size) {
        String value = plain(size.value()) + size.unit();
        return switch (size.bound()) {
            case EQ -> value;
            case RANGE -> plain(size.value()) + "—" + plain(size.high()) + size.unit();
            case APPROX -> words.say("indicators.bound.approx", value);
            case GE -> words.say("indicators.bound.ge", value);
            case GT -> words.say("indicators.bound.gt", value);
            case LE -> words.say("indicators.bound.le", value);
            case LT -> words.say("indicators.bound.lt", value);
        };
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}

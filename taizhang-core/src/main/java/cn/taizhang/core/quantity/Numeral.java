package cn.taizhang.core.quantity;

import cn.taizhang.core.text.Span;
import java.math.BigDecimal;
import java.math.BigInteger;

/// A number as it stands in the text, before it is known what it counts.
///
/// 例: 「1.8」 in 「1.8万户」 is ARABIC 1.8; 「百分之五」 is PERCENT 5; 「翻一番」 is DOUBLING 1; 「两位数」 is
/// DIGITS 2.
public record Numeral(Span span, BigDecimal value, Style style) {

    /// What a run of more than [#LONGEST] characters counts for: more than any program could hold.
    static final BigDecimal BOUNDLESS = new BigDecimal(BigInteger.ONE, -100);

    /// The longest number that has a value; reading digits takes time by their square.
    static final int LONGEST = 40;

    /// The value of ASCII digits with or without a point, commas left out. 例: 「12,345.6」.
    static BigDecimal value(CharSequence digits) {
        return digits.length() > LONGEST
                ? BOUNDLESS
                : new BigDecimal(digits.toString().replace(",", ""));
    }

    /// How the number is written.
    public enum Style {
        /// 12,345.6
        ARABIC,
        /// 百分之五、三分之一、七成: already a share in percent.
        PERCENT,
        /// 一倍、1.5倍 in Chinese numerals: 倍 is part of the numeral.
        TIMES,
        /// 翻一番
        DOUBLING,
        /// 两位数
        DIGITS,
        /// 第三、首位: a rank in Chinese numerals.
        ORDINAL,
        /// 千亿、百万: a bare magnitude that counts as a number after a bound.
        MAGNITUDE,
        /// 三个、十五所: a small count in Chinese numerals.
        CHINESE
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}

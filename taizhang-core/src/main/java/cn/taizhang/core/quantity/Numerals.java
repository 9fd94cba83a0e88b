package cn.taizhang.core.quantity;

import cn.taizhang.core.quantity.Numeral.Style;
import cn.taizhang.core.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Finds every number of a stretch of text, in order and without overlap.
///
/// 例: 「三年新增1.8万户,占三分之一」 holds 三 (CHINESE), 1.8 (ARABIC), 三分之一 (PERCENT).
///
/// - Every run of ASCII digits is in exactly one numeral; one pass, no looking back further than one character.
/// - A run of more than 24 characters counts nothing: its value is [#BEYOND_COUNT], whatever its digits.
public final class Numerals {

    /// The value given to a run that is too long to count anything.
    public static final BigDecimal BEYOND_COUNT = new BigDecimal("1000000000000000000000000");

    private static final int LONGEST = 24;

    private final CharSequence text;
    private final int end;
    private final List<Numeral> found = new ArrayList<>();

    private Numerals(CharSequence text, int end) {
        this.text = text;
        this.end = end;
    }

    /// The numbers of a stretch.
    public static List<Numeral> find(CharSequence text, Span stretch) {
        Numerals scan = new Numerals(text, stretch.end());
        int i = stretch.start();
        while (i < stretch.end()) {
            i = scan.next(i);
        }
        return scan.found;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return arabic(at);
        }
        if (c < '\u4e00' || c > '\u9fff') {
            return at + 1;
        }
        return switch (c) {
            case '翻' -> doubling(at);
            case '首' -> first(at);
            case '过' -> half(at);
            case '第' -> ordinal(at);
            default -> ChineseNumber.isPart(c) && c != '点' && c != '零' ? chinese(at) : at + 1;
        };
    }

    private int arabic(int at) {
        int i = digits(at);
        boolean grouped = i - at <= 3;
        while (grouped && i + 3 < end && text.charAt(i) == ',' && digits(i + 1) == i + 4) {
            i += 4;
        }
        if (i + 1 < end && text.charAt(i) == '.' && isDigit(i + 1)) {
            i = digits(i + 1);
        }
        add(at, i, arabicValue(at, i), Style.ARABIC);
        return pastMagnitude(i);
    }

    private BigDecimal arabicValue(int from, int to) {
        return to - from > LONGEST
                ? BEYOND_COUNT
                : new BigDecimal(text.subSequence(from, to).toString().replace(",", ""));
    }

    private BigDecimal chineseValue(int from, int to) {
        return to - from > LONGEST ? BEYOND_COUNT : ChineseNumber.value(text, from, to);
    }

    /// 20万亩: the magnitude after digits belongs to their unit and is no number of its own.
    private int pastMagnitude(int from) {
        int i = from;
        while (i < end && (ChineseNumber.isMagnitude(text.charAt(i)) || "多余".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private int digits(int from) {
        int i = from;
        while (i < end && isDigit(i)) {
            i++;
        }
        return i;
    }

    private boolean isDigit(int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    private boolean is(int i, char c) {
        return i < end && text.charAt(i) == c;
    }

    private int doubling(int at) {
        int first = is(at + 1, '了') ? at + 2 : at + 1;
        int i = first;
        while (i < end && ChineseNumber.isDigit(text.charAt(i))) {
            i++;
        }
        if (!is(i, '番')) {
            return at + 1;
        }
        add(at, i + 1, i == first ? BigDecimal.ONE : chineseValue(first, i), Style.DOUBLING);
        return i + 1;
    }

    private int first(int at) {
        if (is(at + 1, '位')) {
            add(at, at + 2, BigDecimal.ONE, Style.ORDINAL);
            return at + 2;
        }
        return at + 1;
    }

    private int half(int at) {
        if (is(at + 1, '半')) {
            add(at, at + 2, new BigDecimal("50"), Style.PERCENT);
            return at + 2;
        }
        return at + 1;
    }

    private int ordinal(int at) {
        int i = at + 1;
        while (i < end && (ChineseNumber.isDigit(text.charAt(i)) || text.charAt(i) == '十' || text.charAt(i) == '百')) {
            i++;
        }
        if (i > at + 1) {
            add(at + 1, i, chineseValue(at + 1, i), Style.ORDINAL);
        }
        return i;
    }

    private int chinese(int at) {
        int i = skipChinese(at);
        while (i > at && text.charAt(i - 1) == '点') {
            i--;
        }
        if (is(i, '分') && is(i + 1, '之')) {
            return fraction(at, i);
        }
        if (is(i, '倍')) {
            add(at, i + 1, chineseValue(at, i), Style.TIMES);
            return i + 1;
        }
        if (i == at + 2 && is(at, '一') && is(at + 1, '半')) {
            add(at, i, new BigDecimal("50"), Style.PERCENT);
            return i;
        }
        return i == at + 1 ? single(at) : counted(at, i);
    }

    /// 七成, 两位数, or a plain small number.
    private int single(int at) {
        boolean digit = ChineseNumber.isDigit(text.charAt(at));
        if (digit && is(at + 1, '成') && shareFollows(at + 2)) {
            add(at, at + 2, chineseValue(at, at + 1).movePointRight(1), Style.PERCENT);
            return at + 2;
        }
        if (is(at + 1, '位') && is(at + 2, '数')) {
            add(at, at + 3, chineseValue(at, at + 1), Style.DIGITS);
            return at + 3;
        }
        return counted(at, at + 1);
    }

    private int counted(int at, int end) {
        boolean magnitude = ChineseNumber.isMagnitude(text.charAt(at));
        add(at, end, chineseValue(at, end), magnitude ? Style.MAGNITUDE : Style.CHINESE);
        return end;
    }

    private boolean shareFollows(int i) {
        return i >= end || "以多的、,左。;用".indexOf(text.charAt(i)) >= 0;
    }

    private int fraction(int at, int parts) {
        int i = parts + 2;
        int from = i;
        boolean digits = i < end && isDigit(i);
        i = digits ? digits(i) : skipChinese(i);
        if (digits && is(i, '.')) {
            i = digits(i + 1);
        }
        if (i == from) {
            return parts;
        }
        BigDecimal numerator = digits ? arabicValue(from, i) : chineseValue(from, i);
        BigDecimal denominator = chineseValue(at, parts);
        if (denominator.signum() == 0) {
            return i;
        }
        add(at, i, percent(numerator, denominator), Style.PERCENT);
        return i;
    }

    private static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal share = numerator
                .movePointRight(2)
                .divide(denominator, 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0) : share;
    }

    private int skipChinese(int from) {
        int i = from;
        while (i < end && ChineseNumber.isPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void add(int from, int to, BigDecimal value, Style style) {
        found.add(new Numeral(new Span(from, to), value, style));
    }
}

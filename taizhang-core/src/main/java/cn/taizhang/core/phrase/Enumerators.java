package cn.taizhang.core.phrase;

/// Steps over the mark of an item: 一是, (二), ③, 4., ——.
///
/// 例: in 「三是新建学校」 the act begins at 新建.
public final class Enumerators {

    private static final String NUMERALS = "一二三四五六七八九十";

    private Enumerators() {}

    /// Where the words after the mark at `start` begin; `start` when there is no mark.
    public static int skip(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && " \u3000—●■◆*".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at < end && isCircled(text.charAt(at))) {
            return at + 1;
        }
        int close = bracketed(text, at, end);
        if (close > at) {
            return close;
        }
        int numeral = run(text, at, end);
        if (numeral > at && numeral < end && (text.charAt(numeral) == '是' || text.charAt(numeral) == '、')) {
            return numeral + 1;
        }
        return digits(text, at, end);
    }

    private static int bracketed(CharSequence text, int at, int end) {
        if (at < end && text.charAt(at) == '(') {
            int close = at + 1;
            while (close < end
                    && close - at < 4
                    && (NUMERALS.indexOf(text.charAt(close)) >= 0 || Letters.isDigit(text.charAt(close)))) {
                close++;
            }
            if (close < end && close > at + 1 && text.charAt(close) == ')') {
                return close + 1;
            }
        }
        return at;
    }

    private static int digits(CharSequence text, int at, int end) {
        int after = at;
        while (after < end && after - at < 2 && Letters.isDigit(text.charAt(after))) {
            after++;
        }
        boolean mark = after > at && after + 1 < end && (text.charAt(after) == '.' || text.charAt(after) == '、');
        return mark && !Letters.isDigit(text.charAt(after + 1)) ? after + 1 : at;
    }

    private static int run(CharSequence text, int at, int end) {
        int after = at;
        while (after < end && NUMERALS.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return after;
    }

    private static boolean isCircled(char c) {
        return c >= '①' && c <= '⑳';
    }
}

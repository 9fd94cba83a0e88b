package cn.taizhang.core.phrase;

/// What single characters are: digits, Chinese numerals, opening and closing marks.
///
/// 例: 5 is a digit, 两 a numeral, “ opens and ” closes.
public final class Letters {

    private static final String DATE = "年月日底末前内份初中上下旬";

    private Letters() {}

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// A Chinese numeral, the large units 十 to 亿 included.
    public static boolean isNumeral(char c) {
        return switch (c) {
            case '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿' -> true;
            default -> false;
        };
    }

    /// A digit or a Chinese numeral up to ten.
    public static boolean isCount(char c) {
        return isDigit(c) || isNumeral(c) && "百千万亿".indexOf(c) < 0;
    }

    /// Where a date that starts at `start` ends (8月31日前, 5月份, 2025年底); `start` when there is none.
    public static int dateEnd(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && (isDigit(text.charAt(at)) || DATE.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return isDate(text, start, at) ? at : start;
    }

    /// Where a date that ends at `end` starts; `end` when there is none.
    public static int dateStart(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && (isDigit(text.charAt(at - 1)) || DATE.indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        while (at < end && !isDigit(text.charAt(at))) {
            at++;
        }
        return isDate(text, at, end) ? at : end;
    }

    private static boolean isDate(CharSequence text, int start, int end) {
        boolean unit = false;
        for (int i = start + 1; i < end; i++) {
            unit |= "年月日".indexOf(text.charAt(i)) >= 0 && isDigit(text.charAt(i - 1));
        }
        return unit && isDigit(text.charAt(start));
    }

    /// 1 for a mark that opens, -1 for one that closes, 0 for any other character.
    public static int depth(char c) {
        return switch (c) {
            case '“', '《', '(', '「', '‘', '〔', '[' -> 1;
            case '”', '》', ')', '」', '’', '〕', ']' -> -1;
            default -> 0;
        };
    }
}

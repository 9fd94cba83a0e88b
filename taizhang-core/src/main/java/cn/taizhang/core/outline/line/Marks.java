package cn.taizhang.core.outline.line;

import cn.taizhang.core.outline.line.Mark.Kind;

/// Reads the enumeration mark at an offset, in constant time.
///
/// 例: 「二&、今后五年」 is COMMA 2 (one source marks the plan part so); 「一、二、三产业」 and 「5.1%」 are no marks.
public final class Marks {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int LONGEST_NUMERAL = 3;

    private Marks() {}

    /// The mark at `at`, or [Mark#NONE]; looks no further than `limit`.
    public static Mark read(String text, int at, int limit) {
        if (at >= limit) {
            return Mark.NONE;
        }
        char c = text.charAt(at);
        if (c >= '①' && c <= '⑳') {
            return new Mark(Kind.CIRCLED, c - '①' + 1, at + 1);
        }
        if (c >= '0' && c <= '9') {
            return arabic(text, at, limit);
        }
        return switch (c) {
            case '(' -> bracketed(text, at, limit);
            case '第' -> ordinal(text, at, limit);
            case '—', '─', '-' -> dash(text, at, limit);
            default -> NUMERALS.indexOf(c) >= 0 ? chinese(text, at, limit) : Mark.NONE;
        };
    }

    private static Mark chinese(String text, int at, int limit) {
        int end = numeralEnd(text, at, limit);
        if (end >= limit) {
            return Mark.NONE;
        }
        int value = value(text, at, end);
        char next = text.charAt(end);
        if (next == '是' || next == '要') {
            return new Mark(Kind.CLAUSE, value, end + 1);
        }
        if (next == '&' && end + 1 < limit && text.charAt(end + 1) == '、') {
            return new Mark(Kind.COMMA, value, end + 2);
        }
        boolean comma = next == '、' || next == '.' || next == ',' && value == 2;
        return comma && !countsOn(text, end + 1, limit) ? new Mark(Kind.COMMA, value, end + 1) : Mark.NONE;
    }

    /// 「一、二、三产业」「二、三产业」: a list of numbers, no mark.
    private static boolean countsOn(String text, int at, int limit) {
        if (at >= limit || NUMERALS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int end = numeralEnd(text, at, limit);
        return end < limit && "、产次级类线期".indexOf(text.charAt(end)) >= 0;
    }

    private static Mark arabic(String text, int at, int limit) {
        int end = at;
        int value = 0;
        while (end < limit && end - at < LONGEST_NUMERAL && isDigit(text.charAt(end))) {
            value = value * 10 + text.charAt(end) - '0';
            end++;
        }
        boolean dotted = end - at <= 2 && end < limit && (text.charAt(end) == '.' || text.charAt(end) == '、');
        boolean decimal = end + 1 < limit && isDigit(text.charAt(end + 1));
        return dotted && !decimal && value > 0 ? new Mark(Kind.ARABIC, value, end + 1) : Mark.NONE;
    }

    private static Mark bracketed(String text, int at, int limit) {
        int from = at + 1;
        int end = numeralEnd(text, from, limit);
        if (end > from) {
            return closed(text, end, limit) ? new Mark(Kind.PAREN, value(text, from, end), end + 1) : Mark.NONE;
        }
        int value = 0;
        while (end < limit && end - from < 2 && isDigit(text.charAt(end))) {
            value = value * 10 + text.charAt(end) - '0';
            end++;
        }
        return value > 0 && closed(text, end, limit) ? new Mark(Kind.ARABIC_PAREN, value, end + 1) : Mark.NONE;
    }

    private static boolean closed(String text, int at, int limit) {
        return at < limit && text.charAt(at) == ')';
    }

    private static Mark ordinal(String text, int at, int limit) {
        int from = at + 1;
        int end = numeralEnd(text, from, limit);
        if (end == from || end >= limit) {
            return Mark.NONE;
        }
        int value = value(text, from, end);
        return switch (text.charAt(end)) {
            case ',', '、', ':', '是' -> new Mark(Kind.ORDINAL, value, end + 1);
            case '章' -> new Mark(Kind.CHAPTER, value, end + 1);
            case '篇' -> new Mark(Kind.VOLUME, value, end + 1);
            case '部' ->
                end + 1 < limit && text.charAt(end + 1) == '分' ? new Mark(Kind.VOLUME, value, end + 2) : Mark.NONE;
            default -> Mark.NONE;
        };
    }

    private static Mark dash(String text, int at, int limit) {
        char dash = text.charAt(at);
        int end = at;
        while (end < limit && end - at <= LONGEST_NUMERAL && text.charAt(end) == dash) {
            end++;
        }
        return end - at >= 2 ? new Mark(Kind.DASH, 0, end) : Mark.NONE;
    }

    private static int numeralEnd(String text, int at, int limit) {
        int end = at;
        while (end < limit && end - at < LONGEST_NUMERAL && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /// 十一 is 11, 二十 is 20, 二十三 is 23.
    private static int value(String text, int from, int end) {
        int value = 0;
        for (int i = from; i < end; i++) {
            int digit = NUMERALS.indexOf(text.charAt(i)) + 1;
            value = digit == 10 ? Math.max(1, value) * 10 : value + digit;
        }
        return value;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package cn.taizhang.ingest.clean;

/// What the ends of a line of folded text tell about it.
///
/// 例: 「(一)工业强市势头强劲」 opens a heading; 「…实事全部完成。」 ends a sentence; 「18件民生实事」 does neither.
public final class Shapes {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String FINALS = "。!?;:….";
    private static final String STOPS = "。!?;";
    private static final String CLOSERS = "”’)》」』\"]】";
    private static final String BINDERS = "的和与及";
    private static final int SHORTEST_BOUND = 6;
    private static final int MOST_CLOSERS = 12;
    private static final String OPENERS = "(“‘《「『【";

    private Shapes() {}

    /// True when a sentence ends here: a final mark, closing quotes and brackets behind it looked through.
    public static boolean endsSentence(CharSequence text, int start, int end) {
        int at = end - 1;
        int limit = Math.max(start, end - MOST_CLOSERS);
        while (at >= limit
                && (CLOSERS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '•' || text.charAt(at) == ' ')) {
            at--;
        }
        if (at > start && (text.charAt(at) == '、' || text.charAt(at) == ',') && text.charAt(at - 1) == ' ') {
            // 「…综合治理等工程。 、」: a mark that strayed in from the scan.
            at -= 2;
        }
        boolean decimal = at > start && text.charAt(at) == '.' && isDigit(text.charAt(at - 1));
        return at >= start && !decimal && FINALS.indexOf(text.charAt(at)) >= 0;
    }

    /// True when the words cannot end here: a comma, a 、, an opening bracket or a particle that binds (的, 和, 与, 及)
    /// comes last.
    static boolean breaksOff(CharSequence text, int start, int end) {
        char last = text.charAt(end - 1);
        return last == ','
                || last == '、'
                || OPENERS.indexOf(last) >= 0
                || (BINDERS.indexOf(last) >= 0 && end - start >= SHORTEST_BOUND);
    }

    /// True when a sentence ends inside, before the last character.
    static boolean holdsStop(CharSequence text, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The length of the enumerator that opens the line, 0 where there is none. 例: 3 for 「(一)」, 2 for 「二、」, 3 for
    /// 「二&、」.
    public static int enumerator(CharSequence text, int start, int end) {
        if (start >= end) {
            return 0;
        }
        char first = text.charAt(start);
        if (first >= '①' && first <= '⑳') {
            return 1;
        }
        int from = first == '(' || first == '第' ? start + 1 : start;
        int to = numberEnd(text, from, end);
        return to == from || to >= end ? 0 : Math.max(closed(text, to, end, first) - start, 0);
    }

    /// The offset behind up to three digits, or up to three Chinese numerals.
    private static int numberEnd(CharSequence text, int from, int end) {
        boolean digits = from < end && isDigit(text.charAt(from));
        int to = from;
        while (to < end
                && to - from < 3
                && (digits ? isDigit(text.charAt(to)) : NUMERALS.indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        return to;
    }

    /// The offset behind the mark that closes an enumerator, or -1.
    private static int closed(CharSequence text, int at, int end, char first) {
        char mark = text.charAt(at);
        return switch (first) {
            case '(' -> mark == ')' ? at + 1 : -1;
            case '第' -> !isDigit(text.charAt(at - 1)) && ",、章部".indexOf(mark) >= 0 ? at + 1 : -1;
            default -> plainClosed(text, at, end, mark);
        };
    }

    private static int plainClosed(CharSequence text, int at, int end, char mark) {
        char next = at + 1 < end ? text.charAt(at + 1) : ' ';
        if (mark == '&' && next == '、') {
            return at + 2;
        }
        return mark == '、' || (mark == '.' && !isDigit(next)) ? at + 1 : -1;
    }

    /// True for 「一、…」, 「(一)…」, 「1.…」, 「①…」, 「——…」, 「──…」 and 「各位代表」: nothing of a line before belongs to it.
    static boolean opensBlock(CharSequence text, int start, int end) {
        return enumerator(text, start, end) > 0
                || begins(text, start, end, "——")
                || begins(text, start, end, "──")
                || isSalutation(text, start, end);
    }

    /// True for 「各位代表」 with a colon, an exclamation mark, a comma or nothing behind it.
    public static boolean isSalutation(CharSequence text, int start, int end) {
        return begins(text, start, end, "各位代表") && (end - start == 4 || ":!,;. ".indexOf(text.charAt(start + 4)) >= 0);
    }

    static boolean begins(CharSequence text, int start, int end, String head) {
        if (end - start < head.length()) {
            return false;
        }
        for (int i = 0; i < head.length(); i++) {
            if (text.charAt(start + i) != head.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiWord(char c) {
        return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    }
}

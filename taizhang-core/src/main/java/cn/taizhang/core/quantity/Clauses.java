package cn.taizhang.core.quantity;

import cn.taizhang.core.text.Span;

/// Where clauses begin and end inside a sentence.
///
/// 例: in 「新建“一站式、一条龙”中心3个,改造5个」 the clause of 3 starts at 新建: the mark inside the quotation does
/// not cut.
public final class Clauses {

    private static final String CUTS = ",;:。!?\n";
    /// No clause is read further than this, so that work on a sentence stays linear.
    private static final int LONGEST = 400;

    private Clauses() {}

    /// Whether a mark parts clauses.
    public static boolean isCut(char c) {
        return CUTS.indexOf(c) >= 0;
    }

    /// The start of the clause that holds the position before `at`, not before `floor`.
    public static int start(CharSequence text, int at, int floor) {
        int least = Math.max(floor, at - LONGEST);
        int i = at;
        int quotes = 0;
        while (i > least) {
            char c = text.charAt(i - 1);
            if (c == '”' || c == ')' || c == '》') {
                quotes++;
            } else if ((c == '“' || c == '(' || c == '《') && quotes > 0) {
                quotes--;
            } else if (quotes == 0 && isCut(c)) {
                return i;
            }
            i--;
        }
        return least;
    }

    /// The end of the clause that holds `at`, not after `ceiling`.
    public static int end(CharSequence text, int at, int ceiling) {
        int most = Math.min(ceiling, at + LONGEST);
        int i = at;
        int quotes = 0;
        while (i < most) {
            char c = text.charAt(i);
            if (c == '“' || c == '(' || c == '《') {
                quotes++;
            } else if ((c == '”' || c == ')' || c == '》') && quotes > 0) {
                quotes--;
            } else if (quotes == 0 && isCut(c)) {
                return i;
            }
            i++;
        }
        return most;
    }

    /// Whether the position stands inside “” or 《》 of its sentence, the quotation being at most `longest`
    /// characters.
    public static boolean quoted(CharSequence text, Span number, Span sentence, int longest) {
        int floor = Math.max(sentence.start(), number.start() - longest);
        for (int i = number.start() - 1; i >= floor; i--) {
            char c = text.charAt(i);
            if (c == '”' || c == '》') {
                return false;
            }
            if (c == '“' || c == '《') {
                return closes(
                        text, c == '“' ? '”' : '》', number.end(), Math.min(sentence.end(), number.end() + longest));
            }
        }
        return false;
    }

    private static boolean closes(CharSequence text, char close, int from, int ceiling) {
        for (int i = from; i < ceiling; i++) {
            if (text.charAt(i) == close) {
                return true;
            }
        }
        return false;
    }
}

package cn.taizhang.compare.check.words;

import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The number of a note behind a word of the text.
///
/// 例: 「“六乱”[12]」, 「“六乱”¹²」 and 「“六乱”(注12)」 refer to 12.
record Reference(int number, Span span) {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String OPENING = "[【〔";
    private static final String CLOSING = "]】〕";
    private static final int LONGEST = 3;

    /// The references before a place.
    static List<Reference> of(String text, int end) {
        List<Reference> found = new ArrayList<>();
        int at = 1;
        while (at < end) {
            Reference reference = read(text, at);
            if (reference.number() > 0) {
                found.add(reference);
            }
            at = Math.max(at + 1, reference.span().end());
        }
        return found;
    }

    private static Reference read(String text, int at) {
        char c = text.charAt(at);
        int from = at;
        int close = OPENING.indexOf(c);
        boolean note = c == '(' && text.startsWith("注", at + 1);
        if (close >= 0 || note) {
            from = note || text.startsWith("注", at + 1) ? at + 2 : at + 1;
        } else if (SUPERSCRIPTS.indexOf(c) < 0
                || text.charAt(at - 1) == '/'
                || Character.isLetter(text.charAt(at - 1)) && text.charAt(at - 1) < 128
                || text.charAt(at - 1) == '米') {
            return new Reference(0, new Span(at, at));
        }
        int to = from;
        int number = 0;
        while (to < text.length() && to - from < LONGEST && digit(text.charAt(to)) >= 0) {
            number = number * 10 + digit(text.charAt(to));
            to++;
        }
        boolean closed = from == at
                || to < text.length() && text.charAt(to) == (note ? ')' : CLOSING.charAt(Math.max(0, close)));
        boolean opensLine = text.charAt(at - 1) == '\n';
        return closed && to > from && !opensLine
                ? new Reference(number, new Span(at, from == at ? to : to + 1))
                : new Reference(0, new Span(at, at));
    }

    private static int digit(char c) {
        return Counted.isDigit(c) ? c - '0' : SUPERSCRIPTS.indexOf(c);
    }
}

package cn.taizhang.compare.check.words;

import cn.taizhang.compare.check.words.scan.Counted;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The number of a note behind a word of the text.
///
/// 例: 「“六乱”[12]」, 「“六乱”¹²」 and 「“六乱”(注12)」 refer to 12.
record Reference(int number, Span span) {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String OPENING = "[【〔";
    private static final String CLOSING = "]】〕)";
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
        int from = first(text, at);
        int to = from;
        int number = 0;
        while (from > 0 && to < text.length() && to - from < LONGEST && digit(text.charAt(to)) >= 0) {
            number = number * 10 + digit(text.charAt(to));
            to++;
        }
        int end = from == at ? to : to + 1;
        boolean whole = to > from && (from == at || to < text.length() && CLOSING.indexOf(text.charAt(to)) >= 0);
        return whole && text.charAt(at - 1) != '\n'
                ? new Reference(number, new Span(at, end))
                : new Reference(0, new Span(at, at));
    }

    /// Where the digits of a reference at a place begin; 0 when there is none.
    private static int first(String text, int at) {
        char c = text.charAt(at);
        boolean note = text.startsWith("注", at + 1);
        if (OPENING.indexOf(c) >= 0 || c == '(' && note) {
            return note ? at + 2 : at + 1;
        }
        char before = text.charAt(at - 1);
        boolean unit = before == '/' || before == '米' || before < 128 && Character.isLetter(before);
        return SUPERSCRIPTS.indexOf(c) >= 0 && !unit ? at : 0;
    }

    private static int digit(char c) {
        return Counted.isDigit(c) ? c - '0' : SUPERSCRIPTS.indexOf(c);
    }
}

package cn.taizhang.core.note;

import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts stretches of a text; words and span are always cut together.
final class Cut {

    private static final int LONGEST_MARK = 6;
    private static final String NUMERALS = "一二三四五六七八九十0123456789";
    private static final String LOOSE = "。;,:、!? \u3000\r\n\t";

    private Cut() {}

    /// The pieces between characters of `marks`, without them, empty ones left out.
    static List<Span> at(String text, Span span, String marks) {
        List<Span> pieces = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || marks.indexOf(text.charAt(i)) >= 0) {
                Span piece = trim(text, new Span(start, i));
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    /// Without loose punctuation and spaces on both sides.
    static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && LOOSE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && LOOSE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    /// Where the mark in front of an item ends (一是, 一、, (1), ①, 1., ——), or the start where there is none.
    static int afterMark(String text, Span span) {
        int at = span.start();
        int limit = Math.min(span.end(), at + LONGEST_MARK);
        int number = skip(text, at, limit, "(第—-");
        int end = skip(text, number, limit, NUMERALS);
        if (at < limit && text.charAt(at) >= '①' && text.charAt(at) <= '⑳') {
            return at + 1;
        }
        if (end == number) {
            return number - at >= 2 ? number : at;
        }
        return closes(text, end, span.end(), number > at) ? end + 1 : at;
    }

    private static int skip(String text, int from, int limit, String characters) {
        int at = from;
        while (at < limit && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean closes(String text, int at, int end, boolean opened) {
        if (at >= end || (opened ? "是要、.),:" : "是要、.,:").indexOf(text.charAt(at)) < 0) {
            return false;
        }
        return text.charAt(at) != '.' || at + 1 >= end || !Character.isDigit(text.charAt(at + 1));
    }
}

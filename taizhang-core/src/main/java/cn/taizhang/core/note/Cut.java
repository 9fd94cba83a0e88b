package cn.taizhang.core.note;

import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts stretches of a text; words and span are always cut together.
final class Cut {

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
        int limit = Math.min(span.end(), at + 6);
        int i = at;
        if (i < limit && text.charAt(i) >= '①' && text.charAt(i) <= '⑳') {
            return i + 1;
        }
        while (i < limit && "(第—-".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean opened = i > at;
        int number = i;
        while (i < limit && "一二三四五六七八九十0123456789".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i == number) {
            return i - at >= 2 ? i : at;
        }
        boolean closed = i < limit && "是要、.),:".indexOf(text.charAt(i)) >= 0 && (opened || text.charAt(i) != ')');
        boolean decimal = closed && i + 1 < span.end() && text.charAt(i) == '.' && Character.isDigit(text.charAt(i + 1));
        return closed && !decimal ? i + 1 : at;
    }
}

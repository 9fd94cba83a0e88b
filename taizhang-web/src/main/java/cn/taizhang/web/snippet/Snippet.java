package cn.taizhang.web.snippet;

import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// A text in pieces, some of them marked.
///
/// 例: 「地区生产总值」「增长6.5%」(marked)「。」.
public record Snippet(List<Piece> pieces) {

    private static final String CUT = "…";

    /// Some words, and whether they are marked.
    public record Piece(String words, boolean isMarked) {}

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    /// A text with these places of it marked, which are in order and do not overlap, cut around the first of them to so
    /// many characters.
    public static Snippet of(String text, List<Span> marks, int longest) {
        int from = 0;
        int to = text.length();
        if (to > longest) {
            int first = marks.isEmpty() ? 0 : marks.getFirst().start();
            from = whole(text, Math.clamp(first - longest / 3L, 0, to - longest));
            to = whole(text, from + longest);
        }
        List<Piece> pieces = new ArrayList<>();
        add(pieces, from > 0 ? CUT : "", false);
        int at = from;
        for (Span mark : marks) {
            int start = Math.clamp(mark.start(), at, to);
            int end = Math.clamp(mark.end(), at, to);
            if (end > start) {
                add(pieces, text.substring(at, start), false);
                add(pieces, text.substring(start, end), true);
                at = end;
            }
        }
        add(pieces, text.substring(at, to), false);
        add(pieces, to < text.length() ? CUT : "", false);
        return new Snippet(pieces);
    }

    /// A sentence with the words of a record marked, which stand at or around an offset of it.
    public static Snippet quote(String sentence, String words, int around, int longest) {
        if (sentence.isEmpty()) {
            return of(words, List.of(new Span(0, words.length())), longest);
        }
        int near = sentence.lastIndexOf(words, Math.max(0, around));
        int at = near >= 0 && near + words.length() >= around ? near : sentence.indexOf(words);
        return of(sentence, at < 0 ? List.of() : List.of(new Span(at, at + words.length())), longest);
    }

    private static void add(List<Piece> pieces, String words, boolean isMarked) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, isMarked));
        }
    }

    private static int whole(String text, int at) {
        boolean splits = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return splits ? at - 1 : at;
    }
}

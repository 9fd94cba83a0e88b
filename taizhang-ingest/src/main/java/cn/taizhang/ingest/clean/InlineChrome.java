package cn.taizhang.ingest.clean;

import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds what a site has put inside sentences.
///
/// 例: 「更多资料+AAA:xx」 in 「争创全国更多资料+AAA:xx试点城市」.
///
/// - A mark is a literal head and a bounded tail, as `inline-chrome.tsv` says; nothing else is ever taken out of a
///   sentence.
final class InlineChrome {

    private static final List<Mark> MARKS =
            Table.load("inline-chrome.tsv", 4).stream().map(InlineChrome::mark).toList();

    private InlineChrome() {}

    /// How far a mark reaches behind its head.
    private enum Tail {
        NONE,
        UNTIL,
        WORD
    }

    private record Mark(String head, Tail tail, String until, int max) {

        /// The end of the mark that begins at `start`, or -1 where its tail is missing.
        int end(String text, int start) {
            int from = start + head.length();
            return switch (tail) {
                case NONE -> from;
                case WORD -> wordEnd(text, from);
                case UNTIL -> {
                    int at = text.indexOf(until, from, Math.min(text.length(), from + max + until.length()));
                    yield at < 0 ? -1 : at + until.length();
                }
            };
        }

        private int wordEnd(String text, int from) {
            int to = from;
            while (to < text.length()
                    && to - from < max
                    && kind(text.charAt(to)) != 0
                    && kind(text.charAt(to)) == kind(text.charAt(from))) {
                to++;
            }
            return to;
        }

        private static int kind(char c) {
            return c >= '0' && c <= '9' ? 1 : (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 2 : 0;
        }
    }

    /// The marks in a folded text, in order and not crossing.
    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        for (Mark mark : MARKS) {
            for (int at = text.indexOf(mark.head()); at >= 0; at = text.indexOf(mark.head(), at + 1)) {
                int end = mark.end(text, at);
                if (end >= 0) {
                    found.add(new Span(at, end));
                }
            }
        }
        found.sort((a, b) ->
                a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end()));
        List<Span> apart = new ArrayList<>();
        for (Span span : found) {
            if (apart.isEmpty() || apart.getLast().end() <= span.start()) {
                apart.add(span);
            }
        }
        return apart;
    }

    private static Mark mark(Table.Row row) {
        return new Mark(
                row.cell(0),
                Tail.valueOf(row.cell(1).toUpperCase(java.util.Locale.ROOT)),
                row.cell(2),
                Integer.parseInt(row.cell(3)));
    }
}

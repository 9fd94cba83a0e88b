package cn.taizhang.ledger.reading;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.entry.Anchor;
import java.util.stream.IntStream;

/// Quotes a document at the places the ledger keeps, which count code points of the decoded source.
///
/// 例: 120 to 126 is 「增长６．５％」 again.
final class Quoting {

    private final Document document;
    /// For each character of two UTF-16 units, how many code points stand before it.
    private final int[] wide;

    Quoting(Document document) {
        this.document = document;
        String text = document.source().text();
        int[] high = text.chars().anyMatch(c -> Character.isSurrogate((char) c))
                ? IntStream.range(1, text.length())
                        .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                        .map(i -> i - 1)
                        .toArray()
                : new int[0];
        for (int i = 0; i < high.length; i++) {
            high[i] -= i;
        }
        this.wide = high;
    }

    /// Whether the source has these code points.
    boolean has(int start, int end) {
        return 0 <= start && start < end && end <= document.source().text().length() - wide.length;
    }

    /// The words of a record; those that the canonical text dropped have an empty reading.
    Evidence at(Anchor anchor) {
        return anchor.text().isEmpty() && !anchor.quote().isEmpty()
                ? document.quoteDropped(new Span(units(anchor.start()), units(anchor.end())))
                : at(anchor.start(), anchor.end(), anchor.text());
    }

    /// The words at a place, read as given: the end of a paragraph that stands for nothing in the source belongs to
    /// them only where the reading says so.
    Evidence at(int start, int end, String text) {
        int from = first(start);
        while (!document.text().startsWith(text, from) && isBreak(from)) {
            from++;
        }
        return document.text().startsWith(text, from)
                ? document.quote(new Span(from, from + text.length()))
                : at(start, end);
    }

    /// The words at a place, without paragraph ends that stand for nothing in the source.
    Evidence at(int start, int end) {
        int from = after(start);
        return document.quote(new Span(from, Math.max(from, first(end))));
    }

    /// From one place up to another, with the paragraph end that stands there.
    Span body(int start, int end) {
        int from = after(start);
        int to = after(end);
        return new Span(from, Math.max(from, isEnd(to - 2) && isShared(to - 2) ? to - 1 : to));
    }

    private int after(int codePoint) {
        int unit = first(codePoint);
        while (isBreak(unit) && document.mapped().sourceStart(unit) == units(codePoint)) {
            unit++;
        }
        return unit;
    }

    /// Whether a unit is the end of a paragraph and stands for nothing in the source, or for what the next one does.
    private boolean isBreak(int unit) {
        return isEnd(unit)
                && (document.mapped().sourceStart(unit) == document.mapped().sourceEnd(unit) || isShared(unit));
    }

    private boolean isEnd(int unit) {
        return unit >= 0 && unit < document.length() && document.mapped().charAt(unit) == '\n';
    }

    /// Whether a unit stands for the same stretch of the source as the next one.
    private boolean isShared(int unit) {
        return unit + 1 < document.length()
                && document.mapped().sourceStart(unit) == document.mapped().sourceStart(unit + 1)
                && document.mapped().sourceEnd(unit) == document.mapped().sourceEnd(unit + 1);
    }

    /// The first canonical unit that stands at a code point of the source or after it.
    private int first(int codePoint) {
        return document.mapped().unitsBefore(units(codePoint));
    }

    /// A code point of the source in UTF-16 units, at most its length.
    private int units(int codePoint) {
        int low = 0;
        int high = wide.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wide[middle] < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.clamp(codePoint + low, 0, document.source().text().length());
    }
}

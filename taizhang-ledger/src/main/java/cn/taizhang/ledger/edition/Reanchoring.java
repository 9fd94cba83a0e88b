package cn.taizhang.ledger.edition;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Span;
import java.util.List;

/// Finds words of one document again in another, by the words themselves and what stands around them.
///
/// 例: 「增长6.5%」 stands three times in the new edition; 「地区生产总值」 before it tells which is meant.
///
/// - Never guesses: of several places that fit equally well none is taken, and the record has lost its anchor (失锚).
final class Reanchoring {

    private static final int CONTEXT = 32;

    private final String text;
    private final Span span;

    Reanchoring(Document before, Span span) {
        this.text = before.text();
        this.span = span;
    }

    /// The one place in another text, or nothing.
    List<Span> in(String other) {
        String words = text.substring(span.start(), span.end());
        if (words.isEmpty()) {
            return List.of();
        }
        int best = -1;
        int place = -1;
        boolean doubtful = false;
        for (int at = other.indexOf(words); at >= 0; at = other.indexOf(words, at + 1)) {
            int fit = before(other, at) + after(other, at + words.length());
            doubtful = fit == best || (fit < best && doubtful);
            if (fit > best) {
                best = fit;
                place = at;
            }
        }
        return place < 0 || doubtful ? List.of() : List.of(new Span(place, place + words.length()));
    }

    private int before(String other, int at) {
        int same = 0;
        while (same < CONTEXT
                && same < span.start()
                && same < at
                && text.charAt(span.start() - same - 1) == other.charAt(at - same - 1)) {
            same++;
        }
        return same;
    }

    private int after(String other, int at) {
        int same = 0;
        while (same < CONTEXT
                && span.end() + same < text.length()
                && at + same < other.length()
                && text.charAt(span.end() + same) == other.charAt(at + same)) {
            same++;
        }
        return same;
    }
}

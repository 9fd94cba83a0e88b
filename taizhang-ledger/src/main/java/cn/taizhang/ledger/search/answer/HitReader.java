package cn.taizhang.ledger.search.answer;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Anchor;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.entry.PostedRow;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.search.answer.Hit.Mark;
import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.ledger.search.index.Fields.Passage;
import cn.taizhang.ledger.search.index.Outline;
import cn.taizhang.ledger.search.question.Question;
import java.util.List;
import java.util.function.LongFunction;

/// Makes hits of numbers: reads the row from the ledger and quotes the stored document.
///
/// - For one answer: it keeps the documents it has read.
public final class HitReader {

    /// A document has some hundred kilobytes.
    private static final int KEPT = 48;

    private final Ledger ledger;
    private final Question question;
    private final LongFunction<Holding> holdings;
    private final Recent<Document> documents;
    private final Recent<Outline> outlines;

    public HitReader(Ledger ledger, Question question, LongFunction<Holding> holdings) {
        this.ledger = ledger;
        this.question = question;
        this.holdings = holdings;
        this.documents = new Recent<>(KEPT, ledger.shelf()::document);
        this.outlines = new Recent<>(KEPT, document -> Outline.of(ledger.database(), document));
    }

    /// A sentence as the ledger keeps it.
    private record Sentence(long document, int start, String words) {}

    public Hit of(long number, float score) {
        long seq = Passage.seq(number);
        return Passage.isSentence(number) ? sentence(seq, score) : record(seq, score);
    }

    private Hit sentence(long seq, float score) {
        Sentence sentence = ledger.database()
                .list(
                        "SELECT document, start_at, words FROM sentence WHERE seq = ?",
                        row -> new Sentence(row.whole(1), (int) row.whole(2), row.text(3)),
                        seq)
                .getFirst();
        Document document = documents.of(sentence.document());
        int at = at(document, sentence.start(), sentence.words());
        Evidence whole = document.quote(new Span(at, at + sentence.words().length()));
        Outline.Section section = outlines.of(sentence.document()).at(sentence.start());
        return new Hit(
                "",
                What.passage(section.role()),
                section.path(),
                holdings.apply(sentence.document()),
                new Anchor(
                        whole.start(),
                        whole.end(),
                        new Anchor.Within(seq, 0, sentence.words().length()),
                        whole.locator(),
                        whole.quote(),
                        whole.text()),
                marks(document, at, sentence.words()),
                score);
    }

    private Hit record(long seq, float score) {
        Posted posted = ledger.database()
                .list("SELECT " + PostedRow.columns("e") + " FROM entry e WHERE e.seq = ?", PostedRow::of, seq)
                .getFirst();
        Anchor anchor = posted.anchor();
        return new Hit(
                posted.id(),
                What.record(posted.type(), posted.facets()),
                posted.facets().section(),
                holdings.apply(posted.document()),
                anchor,
                anchor.quote().equals(anchor.text()) ? plainMarks(anchor) : marks(posted.document(), anchor),
                score);
    }

    /// Where the reading is the source itself no map is needed.
    private List<Mark> plainMarks(Anchor anchor) {
        String text = anchor.text();
        return Marks.of(question, text).stream()
                .map(span -> new Mark(
                        anchor.start() + text.codePointCount(0, span.start()),
                        anchor.start() + text.codePointCount(0, span.end()),
                        text.substring(span.start(), span.end()),
                        span))
                .toList();
    }

    private List<Mark> marks(long number, Anchor anchor) {
        Document document = documents.of(number);
        return marks(document, at(document, anchor.start(), anchor.text()), anchor.text());
    }

    private List<Mark> marks(Document document, int at, String text) {
        return Marks.of(question, text).stream()
                .map(span -> {
                    Evidence place = document.quote(new Span(at + span.start(), at + span.end()));
                    return new Mark(place.start(), place.end(), place.quote(), span);
                })
                .toList();
    }

    /// Where words that begin at a code point of the source stand in the canonical text.
    private static int at(Document document, int codePoint, String words) {
        int unit = document.source().text().offsetByCodePoints(0, codePoint);
        int near = document.mapped().unitsBefore(unit);
        int at = document.text().indexOf(words, near);
        return at < 0 ? Math.min(near, document.length() - words.length()) : at;
    }
}

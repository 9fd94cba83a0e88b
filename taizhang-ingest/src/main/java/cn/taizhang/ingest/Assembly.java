package cn.taizhang.ingest;

import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Span;
import cn.taizhang.ingest.clean.Cleaned;
import cn.taizhang.ingest.clean.Shapes;
import cn.taizhang.ingest.split.Contents;
import cn.taizhang.ingest.split.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Makes the document of one piece and says what was odd about it.
final class Assembly {

    private static final int QUOTED_END = 20;
    private static final int SHORTEST_PROSE = 25;

    private final Document whole;
    private final Cleaned cleaned;
    private final Piece piece;
    private final Map<Integer, Span> spans = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<RecordId> ids = new HashSet<>();

    /// `whole` is the document of the whole file.
    Assembly(Document whole, Cleaned cleaned, Piece piece) {
        this.whole = whole;
        this.cleaned = cleaned;
        this.piece = piece;
    }

    Part part() {
        Document document = whole.part(text());
        boolean report = piece.kind() == Piece.Kind.REPORT;
        if (!report) {
            remark(
                    Remark.Code.NOT_A_REPORT,
                    piece.kind().name().toLowerCase(Locale.ROOT),
                    document.quote(written(piece.paragraphs().getFirst())));
        }
        for (int listed : piece.listed()) {
            remark(
                    Remark.Code.LISTED_MISSING,
                    Contents.title(cleaned.paragraph(listed)),
                    document.quote(written(listed)));
        }
        dropped(document);
        if (report) {
            truncated(document);
        }
        remarks.sort(
                (a, b) -> Integer.compare(a.evidence().start(), b.evidence().start()));
        return new Part(document, report, piece.title(), remarks);
    }

    private MappedText text() {
        int length = piece.paragraphs().stream()
                .mapToInt(paragraph -> cleaned.paragraphs().get(paragraph).length() + 1)
                .sum();
        MappedText.Builder out = new MappedText.Builder(length);
        for (int paragraph : piece.paragraphs()) {
            Span span = cleaned.paragraphs().get(paragraph);
            int start = out.length();
            out.append(cleaned.text(), new Span(span.start(), span.end() + 1));
            spans.put(paragraph, new Span(start, out.length() - 1));
        }
        return out.build();
    }

    /// Chrome inside sentences and around the text: each wording once, and each that holds a digit.
    private void dropped(Document document) {
        List<Span> stretches = new ArrayList<>();
        piece.chrome()
                .forEach(paragraph ->
                        stretches.add(cleaned.text().source(cleaned.paragraphs().get(paragraph))));
        Span reach = reach();
        cleaned.dropped().stream().filter(reach::contains).forEach(stretches::add);
        stretches.sort(null);
        Set<String> seen = new HashSet<>();
        for (Span stretch : stretches) {
            Evidence evidence = document.quoteDropped(stretch);
            if (seen.add(evidence.quote()) || evidence.quote().chars().anyMatch(Character::isDigit)) {
                remark(Remark.Code.CHROME, "dropped", evidence);
            }
        }
    }

    /// The source stretch from the first to the last paragraph of the piece.
    private Span reach() {
        Span first = cleaned.text()
                .source(cleaned.paragraphs().get(piece.paragraphs().getFirst()));
        return first.cover(cleaned.text()
                .source(cleaned.paragraphs().get(piece.paragraphs().getLast())));
    }

    /// Where a paragraph of the piece stands in its document.
    private Span written(int paragraph) {
        return Objects.requireNonNull(spans.get(paragraph), "paragraph is not of this piece");
    }

    private void truncated(Document document) {
        Span last = written(piece.paragraphs().getLast());
        String text = document.text();
        boolean prose = last.length() >= SHORTEST_PROSE
                && (text.indexOf(',', last.start()) >= 0 || text.indexOf('。', last.start()) >= 0);
        if (prose && !Shapes.endsSentence(text, last.start(), last.end())) {
            Span end = new Span(Math.max(last.start(), last.end() - QUOTED_END), last.end());
            remark(Remark.Code.TRUNCATED, "the text ends in mid-sentence", document.quote(end));
        }
    }

    private void remark(Remark.Code code, String detail, Evidence evidence) {
        int ordinal = 0;
        RecordId id = RecordId.of(whole.source(), "remark", evidence, ordinal);
        while (!ids.add(id)) {
            id = RecordId.of(whole.source(), "remark", evidence, ++ordinal);
        }
        remarks.add(new Remark(id, evidence, code, detail));
    }
}

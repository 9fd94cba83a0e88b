package cn.taizhang.ledger.posting;

import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Anchor;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.source.Filing;
import cn.taizhang.ledger.store.Shape;
import cn.taizhang.table.Words;
import cn.taizhang.table.record.RecordJson;
import java.util.ArrayList;
import java.util.List;

/// Turns the records of one part of a file into entries of the ledger.
final class PartWriter {

    private final Draft draft;

    PartWriter(Draft draft) {
        this.draft = draft;
    }

    /// Attaches the sentences of a report and answers with their numbers.
    List<Long> sentences(long document, Document text, Sentences sentences) {
        List<Long> numbers = new ArrayList<>();
        for (Span span : sentences.spans()) {
            Evidence words = text.quote(span);
            numbers.add(draft.attach(Shape.SENTENCE, document, (long) words.start(), (long) words.end(), words.text()));
        }
        return numbers;
    }

    /// The records as they would be entered, in the order of the text.
    static List<Posted> entries(Filing.Part part, long document, Sentences sentences, List<Long> numbers) {
        FacetReading facets = new FacetReading(part.entries());
        List<Posted> posted = new ArrayList<>(part.entries().size());
        for (Entry entry : part.entries()) {
            Evidence evidence = entry.evidence();
            posted.add(new Posted(
                    0,
                    0,
                    document,
                    entry.id().value(),
                    entry.type(),
                    Act.APPEARED,
                    0,
                    new Anchor(
                            evidence.start(),
                            evidence.end(),
                            numbers.isEmpty() ? Anchor.Within.NONE : within(entry, sentences, numbers),
                            evidence.locator(),
                            evidence.quote(),
                            evidence.text()),
                    RecordJson.write(entry, part.document()),
                    facets.of(entry)));
        }
        return posted;
    }

    private static Anchor.Within within(Entry entry, Sentences sentences, List<Long> numbers) {
        Span span = span(entry);
        int at = sentences.at(span.start());
        if (at < 0) {
            return Anchor.Within.NONE;
        }
        Span sentence = sentences.spans().get(at);
        int from = Math.min(span.start(), sentence.end()) - sentence.start();
        return new Anchor.Within(numbers.get(at), from, Math.min(span.end(), sentence.end()) - sentence.start());
    }

    private static Span span(Entry entry) {
        return switch (entry) {
            case Fact fact
            when fact.quantity() instanceof Quantity.Amount amount ->
                amount.number().span();
            case Fact fact
            when fact.quantity() instanceof Quantity.Range range ->
                range.number().span();
            default -> entry.evidence().span();
        };
    }

    /// Attaches whose report a part is.
    void head(long document, long entry, Report report) {
        Report.Issuer issuer = report.issuer();
        draft.attach(
                Shape.HEAD,
                entry,
                document,
                issuer.name(),
                issuer.code(),
                Words.of(issuer.level()),
                issuer.parent(),
                issuer.series(),
                (long) report.year());
    }
}

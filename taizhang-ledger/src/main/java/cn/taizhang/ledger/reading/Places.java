package cn.taizhang.ledger.reading;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.table.record.RecordJson;
import java.util.List;
import java.util.stream.Stream;

/// Where entries stand in the canonical text of their document, to show them there.
///
/// 例: the figure of 「增长６．５％」 stands at 118 to 124 of 「…增长6.5%。」, its number at 120 to 124.
///
/// - Never a guess: an entry whose words are not at its place has none, like one that lost its anchor (失锚).
/// - Struck out entries have their place, too.
public final class Places {

    private final Quoting quoting;

    public Places(Document document) {
        this.quoting = new Quoting(document);
    }

    /// The words of an entry, or nothing.
    public List<Span> of(Posted entry) {
        if (entry.act() == Act.LOST) {
            return List.of();
        }
        Evidence words = quoting.at(entry.anchor());
        boolean same = words.start() == entry.anchor().start()
                && words.quote().equals(entry.anchor().quote());
        return same ? List.of(words.span()) : List.of();
    }

    /// The stretch of the text that has these code points of the source, or nothing where there are none such.
    public List<Span> at(int start, int end) {
        return quoting.has(start, end) ? List.of(quoting.at(start, end).span()) : List.of();
    }

    /// The number of a figure, or nothing.
    public List<Span> number(Posted entry) {
        String from = RecordJson.value(entry.payload(), "numberStart");
        String to = RecordJson.value(entry.payload(), "numberEnd");
        return from.isEmpty() || to.isEmpty() || of(entry).isEmpty()
                ? List.of()
                : List.of(
                        quoting.at(Integer.parseInt(from), Integer.parseInt(to)).span());
    }

    /// The places of the text that use a term of the glossary.
    public List<Span> uses(Posted entry) {
        if (!entry.type().equals("term") || of(entry).isEmpty()) {
            return List.of();
        }
        int further = entry.anchor().start() - Figures.Place.of(entry.id()).start();
        return new Values(entry.type(), entry.payload())
                .passages("uses").stream()
                        .flatMap(use -> {
                            Evidence here = quoting.at(use.start() + further, use.end() + further, use.text());
                            return here.quote().equals(use.quote()) ? Stream.of(here.span()) : Stream.empty();
                        })
                        .toList();
    }

    /// The whole part under a heading, or nothing.
    public List<Span> body(Posted entry) {
        if (!entry.type().equals("section") || of(entry).isEmpty()) {
            return List.of();
        }
        Values values = new Values(entry.type(), entry.payload());
        int further = entry.anchor().start() - Figures.Place.of(entry.id()).start();
        return List.of(quoting.body(values.whole("bodyStart") + further, values.whole("bodyEnd") + further));
    }
}

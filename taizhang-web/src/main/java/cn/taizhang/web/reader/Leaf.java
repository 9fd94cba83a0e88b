package cn.taizhang.web.reader;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Current;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.query.Holdings;
import cn.taizhang.ledger.reading.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A document with its records in the order of the text, those struck out included.
///
/// - What lost its anchor is apart: it has no place, and none is guessed.
/// - What persons said of an earlier edition and was not found again is lost here, too.
record Leaf(Document document, List<Placed> records, List<Posted> lost) {

    /// A record and the place of its words.
    record Placed(Posted entry, Span span) {}

    private static final Comparator<Placed> IN_TEXT = Comparator.comparing(
                    (Placed one) -> !one.entry().type().equals("report"))
            .thenComparingInt(one -> one.span().start())
            .thenComparing(one -> -one.span().end())
            .thenComparing(one -> one.entry().seq());

    static Leaf of(Ledger ledger, Holding holding) {
        Document document = ledger.shelf().document(holding.document());
        Places places = new Places(document);
        List<Placed> records = new ArrayList<>();
        List<Posted> lost = earlier(ledger, holding);
        for (Posted entry : Current.of(ledger.database(), holding.document())) {
            if (entry.act() != Act.VANISHED) {
                List<Span> span = places.of(entry);
                span.forEach(one -> records.add(new Placed(entry, one)));
                if (span.isEmpty()) {
                    lost.add(entry);
                }
            }
        }
        records.sort(IN_TEXT);
        return new Leaf(document, records, lost);
    }

    private static List<Posted> earlier(Ledger ledger, Holding holding) {
        List<Long> before = ledger.shelf().before(holding.file().source());
        List<Posted> lost = new ArrayList<>();
        if (before.isEmpty()) {
            return lost;
        }
        Holdings holdings = ledger.holdings();
        while (!before.isEmpty()) {
            for (long document : before) {
                boolean same =
                        before.size() == 1 || holdings.of(document).head().equals(holding.head());
                if (same) {
                    Current.of(ledger.database(), document).stream()
                            .filter(entry -> entry.act() == Act.LOST)
                            .forEach(lost::add);
                }
            }
            before = ledger.shelf().before(holdings.of(before.getFirst()).file().source());
        }
        return lost;
    }

    /// All stretches of the text that are shown as something, each with the row of its record.
    List<Mark> marks() {
        Places places = new Places(document);
        List<Mark> marks = new ArrayList<>();
        Map<Span, Integer> headings = new HashMap<>();
        for (int row = 0; row < records.size(); row++) {
            Posted entry = records.get(row).entry();
            Span span = records.get(row).span();
            switch (entry.type()) {
                case "report" -> {
                    // the head of the page tells it
                }
                case "section" -> {
                    if (headings.putIfAbsent(span, row) == null) {
                        marks.add(new Mark(span, row, Mark.Part.HEADING));
                    }
                }
                default -> marks.add(new Mark(span, row, Mark.Part.WORDS));
            }
            for (Span number : entry.type().equals("fact") ? places.number(entry) : List.<Span>of()) {
                marks.add(new Mark(number, row, Mark.Part.NUMBER));
            }
            for (Span use : places.uses(entry)) {
                marks.add(new Mark(use, row, Mark.Part.USE));
            }
        }
        return marks;
    }
}

package cn.taizhang.app.find;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.files.TableFile;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.search.answer.Answer;
import cn.taizhang.ledger.search.answer.Finder;
import cn.taizhang.ledger.search.answer.Hit;
import cn.taizhang.ledger.search.answer.Wanted;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Passage;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Hits, or the counts of their facets, as a table.
record HitFile(Console console, Path output, TableFormat format) {

    private static final TableFile.Explained HITS =
            new TableFile.Explained(new Bilingual("检索结果", "Search results"), List.of());
    private static final TableFile.Explained COUNTS =
            new TableFile.Explained(new Bilingual("检索结果分面计数", "Counts of search results"), List.of());

    /// How many were found, and how many written.
    record Written(long total, long shown) {}

    Written write(Finder finder, Wanted wanted) {
        Style style = new Style(false, console.messages().language() == Language.ENGLISH);
        TableFile file = new TableFile(output, format, style);
        if (wanted.facets()) {
            Answer answer = finder.find(wanted);
            file.write(HitColumns.COUNTS, COUNTS, sink -> counts(answer).forEach(sink), console.out());
            return new Written(answer.total(), 0);
        }
        long[] total = {0};
        long shown = file.write(
                HitColumns.HITS,
                HITS,
                sink -> total[0] =
                        finder.each(wanted, hit -> sink.accept(cells(hit))).total(),
                console.out());
        return new Written(total[0], shown);
    }

    private static List<List<Cell>> counts(Answer answer) {
        return List.of(Facet.values()).stream()
                .flatMap(facet -> answer.counts().of(facet).stream().map(one -> count(facet, one)))
                .toList();
    }

    private static List<Cell> count(Facet facet, Map.Entry<String, Long> one) {
        return List.of(Cell.text(facet.word()), Cell.text(one.getKey()), Cell.number(one.getValue()));
    }

    private static List<Cell> cells(Hit hit) {
        Holding holding = hit.holding();
        Holding.Head head = holding.head();
        return List.of(
                Cell.text(hit.what().type()),
                Cell.text(hit.id()),
                Cell.text(holding.file().name()),
                Cell.text(holding.report()),
                Cell.text(head.place()),
                Cell.text(head.code()),
                Cell.text(head.level()),
                Cell.year(head.year()),
                Cell.text(hit.section()),
                Cell.text(hit.what().role()),
                Cell.text(hit.what().kind()),
                Cell.text(hit.what().indicator()),
                Cell.text(hit.what().status()),
                Cell.text(hit.what().testability()),
                Cell.number(hit.anchor().start()),
                Cell.number(hit.anchor().end()),
                Cell.text(hit.anchor().locator()),
                Cell.text(hit.anchor().quote()),
                Cell.text(hit.anchor().text()),
                marks(hit),
                Cell.number(new BigDecimal(hit.score()).round(MathContext.DECIMAL32)));
    }

    private static Cell marks(Hit hit) {
        String text = hit.anchor().text();
        return hit.marks().isEmpty()
                ? Cell.BLANK
                : new Cell.Places(hit.marks().stream()
                        .map(mark -> new Passage(
                                mark.start(),
                                mark.end(),
                                mark.quote(),
                                text.substring(mark.span().start(), mark.span().end())))
                        .toList());
    }
}

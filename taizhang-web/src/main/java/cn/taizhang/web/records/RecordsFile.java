package cn.taizhang.web.records;

import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.index.Fields.Passage;
import cn.taizhang.ledger.view.RecordLines;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Cell;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.narrowing.Asks;
import cn.taizhang.web.narrowing.Labels;
import cn.taizhang.web.narrowing.SearchRequest;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// All records of a filter as a file, with all their columns.
///
/// 例: 台账-承诺.xlsx.
///
/// - Records of one type have the very columns of the exported view of that type; those of several the columns of all
///   types among them.
@Component
final class RecordsFile {

    private static final int BATCH = 500;
    private static final List<Bilingual> NOTES = List.of(new Bilingual(
            "异本、旧版和非报告的记录不在其中;偏移按 Unicode 码点计,左闭右开。",
            "Variants, replaced editions and texts that are no report are left out; offsets count Unicode"
                    + " code points, half open."));

    private final Asks asks;
    private final Download download;

    RecordsFile(Asks asks, Download download) {
        this.asks = asks;
        this.download = download;
    }

    /// Sends the file of the button: a CSV has a byte order mark, the name is in the language of the request.
    void send(Visit visit, SearchRequest asked, TableFormat format, Words words, HttpServletResponse response) {
        send(visit, asked, file(visit, asked, format, words).marked(), response);
    }

    /// Sends a file to a program.
    void send(Visit visit, SearchRequest asked, Named named, HttpServletResponse response) {
        download.send(visit, named.file(), sink -> rows(visit, asked, named.lines(), sink), response);
    }

    void codebook(Visit visit, SearchRequest asked, Words words, HttpServletResponse response) {
        Named named = file(visit, asked, TableFormat.CSV, words);
        download.codebook(named.file(), new Bilingual("台账导出", "Records of the ledger"), NOTES, response);
    }

    /// A file with what makes its rows.
    record Named(Download.File file, RecordLines lines) {
        Named marked() {
            return new Named(
                    new Download.File(
                            file.table(),
                            file.name(),
                            file.format(),
                            file.style().marked()),
                    lines);
        }
    }

    Named file(Visit visit, SearchRequest asked, TableFormat format, Words words) {
        List<String> types = types(visit, asked);
        RecordLines lines = new RecordLines(types);
        String name = words.say("frame.records")
                + (types.size() == 1 ? "-" + words.of(Labels.of(Facet.TYPE, types.getFirst())) : "");
        return new Named(
                new Download.File(
                        lines.table(types.size() == 1 ? types.getFirst() : "records"),
                        name.replaceAll("[\\\\/:*?\"<>|\\s]+", "-"),
                        format,
                        new Style(false, words.isEnglish())),
                lines);
    }

    /// The types among what fits, in their order; all where nothing does.
    private List<String> types(Visit visit, SearchRequest asked) {
        if (!asked.types().isEmpty()) {
            return asked.types();
        }
        List<String> found = asks.find(visit, asked, true).ranked().counts().of(Facet.TYPE).stream()
                .map(Map.Entry::getKey)
                .toList();
        List<String> types = new ArrayList<>(Labels.searchedTypes());
        if (!found.isEmpty()) {
            types.retainAll(found);
        }
        return types;
    }

    private void rows(Visit visit, SearchRequest asked, RecordLines lines, Consumer<List<Cell>> sink) {
        long[] numbers = asks.all(visit, asked);
        for (int from = 0; from < numbers.length; from += BATCH) {
            List<Long> batch = new ArrayList<>(BATCH);
            for (int i = from; i < Math.min(numbers.length, from + BATCH); i++) {
                batch.add(Passage.seq(numbers[i]));
            }
            visit.ledger().records().numbered(batch, (entry, sentence) -> {
                if (visit.knows(entry.document())) {
                    sink.accept(lines.cells(entry, sentence, visit.holding(entry.document())));
                }
            });
        }
    }
}

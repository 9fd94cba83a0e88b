package cn.taizhang.table.word;

import cn.taizhang.table.Cell;
import cn.taizhang.table.file.KeptOpen;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/// Writes tables for people as a document of Word: A4 across, a title, a heading that every page repeats, page numbers.
///
/// 例: `begin("任务落实情况表", "云汀市2024年目标任务")`, then a row for each task; another `begin` starts another table on
/// a new page.
///
/// - Several words in one cell ([Cell.Texts]) are paragraphs; words are never markup ([WordText]).
/// - Memory does not grow with the number of rows; the same rows make the same bytes.
/// - Closing ends the file properly and leaves the stream underneath open, which is the caller's.
public final class WordTable implements AutoCloseable {

    /// The width between the margins of a page, in twentieths of a point.
    private static final int WIDTH = 14_570;
    private static final int CELL_MARGIN = 85;
    private static final int BUFFER = 1 << 16;
    private static final String MARGIN = "1134";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final List<WordColumn> columns;
    private final List<String> widths;
    private final ZipOutputStream zip;
    private final WordXml xml;
    private boolean open;
    private boolean further;

    public WordTable(OutputStream out, List<WordColumn> columns, boolean english) {
        this.columns = List.copyOf(columns);
        this.widths = widths(columns);
        this.zip = new ZipOutputStream(new KeptOpen(out));
        try {
            for (Map.Entry<String, String> part : WordParts.of(english).entrySet()) {
                entry(part.getKey());
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            entry("word/document.xml");
            // the writer of XML writes byte by byte, which a deflater takes long over
            this.xml = new WordXml(new BufferedOutputStream(zip, BUFFER));
            xml.root("document");
            xml.open("body");
        } catch (IOException | XMLStreamException e) {
            throw notWritten(e);
        }
    }

    private static List<String> widths(List<WordColumn> columns) {
        int shares = columns.stream().mapToInt(WordColumn::share).sum();
        return columns.stream()
                .map(column -> String.valueOf(WIDTH * column.share() / shares))
                .toList();
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    /// Begins a table: what stands above it, the title and a line under it, and the headings of its columns.
    public void begin(String title, String line) {
        try {
            end();
            xml.open("p", "pPr");
            xml.empty("pStyle", "val", "Title");
            if (further) {
                xml.empty("pageBreakBefore");
            }
            xml.close(1);
            xml.run(title);
            xml.close(1);
            xml.paragraph("Subtitle", "", line);
            table();
            open = true;
            further = true;
        } catch (XMLStreamException e) {
            throw notWritten(e);
        }
    }

    private void table() throws XMLStreamException {
        xml.table(WIDTH, CELL_MARGIN, widths);
        xml.headingRow();
        for (int i = 0; i < columns.size(); i++) {
            cell(i, "TableHeading", "", List.of(columns.get(i).heading()));
        }
        xml.close(1);
    }

    /// A row: as many cells as there are columns.
    public void row(List<Cell> cells) {
        if (!open || cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        try {
            xml.open("tr", "trPr");
            xml.empty("cantSplit");
            xml.close(1);
            for (int i = 0; i < columns.size(); i++) {
                cell(i, "", columns.get(i).centred() ? "center" : "", paragraphs(cells.get(i)));
            }
            xml.close(1);
        } catch (XMLStreamException e) {
            throw notWritten(e);
        }
    }

    /// A cell of a table has one paragraph at least.
    private static List<String> paragraphs(Cell cell) {
        List<String> words = new ArrayList<>(cell instanceof Cell.Texts texts ? texts.values() : List.of(cell.words()));
        if (words.isEmpty()) {
            words.add("");
        }
        return words;
    }

    private void cell(int column, String style, String alignment, List<String> paragraphs) throws XMLStreamException {
        xml.open("tc", "tcPr");
        xml.empty("tcW", "w", widths.get(column), "type", "dxa");
        xml.empty("vAlign", "val", "center");
        xml.close(1);
        for (String words : paragraphs) {
            xml.paragraph(style, alignment, words);
        }
        xml.close(1);
    }

    private void end() throws XMLStreamException {
        if (open) {
            xml.close(1);
            open = false;
        }
    }

    @Override
    public void close() {
        try (zip) {
            end();
            // A document may not end in a table.
            xml.paragraph("", "", "");
            xml.open("sectPr");
            xml.reference("footerReference", "default", "rId2");
            xml.empty("pgSz", "w", "16838", "h", "11906", "orient", "landscape");
            xml.empty(
                    "pgMar", "top", MARGIN, "right", MARGIN, "bottom", MARGIN, "left", MARGIN, "header", "567",
                    "footer", "567", "gutter", "0");
            xml.close(3);
            xml.end();
            zip.finish();
        } catch (IOException | XMLStreamException e) {
            throw notWritten(e);
        }
    }

    private static UncheckedIOException notWritten(Exception why) {
        IOException world = why instanceof IOException io ? io : new IOException(why);
        return new UncheckedIOException("cannot write a table as a document of Word", world);
    }
}

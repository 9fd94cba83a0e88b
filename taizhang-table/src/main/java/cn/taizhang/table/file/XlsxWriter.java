package cn.taizhang.table.file;

import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.table.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// A workbook for people: headings in words, a filter, a header that stays, columns as wide as their words.
///
/// 例: the sheet `fact` with the headings 记录类型, 记录编号, …; from the 1,048,576th record on, `fact (2)`.
///
/// - Numbers are numbers; words are written as [XlsxText] has them and never run.
/// - A last sheet 说明 tells what did not fit, where something did not.
final class XlsxWriter implements TableWriter {

    private static final int MOST_ROWS = 1_048_576;
    /// The rows that are looked at for the widths before the first is written.
    private static final int FIRST = 200;

    private static final int LONGEST_NAME = 24;
    private static final Bilingual NOTES = new Bilingual("说明", "Notes");

    private final Table table;
    private final Style style;
    private final int mostRows;
    private final List<String> headings;
    private final Workbook book;
    private final List<List<Cell>> first = new ArrayList<>();
    private final List<XlsxSheet> sheets = new ArrayList<>();
    private XlsxLayout layout;

    XlsxWriter(Table table, OutputStream out, Style style) {
        this(table, out, style, MOST_ROWS);
    }

    XlsxWriter(Table table, OutputStream out, Style style, int mostRows) {
        this.table = table;
        this.style = style;
        this.mostRows = mostRows;
        this.headings =
                table.columns().stream().map(Column::heading).map(this::words).toList();
        this.layout = new XlsxLayout(headings, first);
        this.book = new Workbook(out, "Taizhang", "1.0");
    }

    private String words(Bilingual both) {
        return style.english() ? both.en() : both.zh();
    }

    @Override
    public void row(List<Cell> cells) {
        if (!sheets.isEmpty()) {
            write(cells);
            return;
        }
        first.add(cells);
        if (first.size() == FIRST) {
            begin();
        }
    }

    private void begin() {
        layout = new XlsxLayout(headings, first);
        nextSheet();
        first.forEach(this::write);
        first.clear();
    }

    private void write(List<Cell> cells) {
        try {
            if (sheets.getLast().rows() == mostRows) {
                sheets.getLast().finish();
                nextSheet();
            }
            sheets.getLast().row(cells);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private void nextSheet() {
        String name = table.name().length() > LONGEST_NAME ? table.name().substring(0, LONGEST_NAME) : table.name();
        String numbered = sheets.isEmpty() ? name : name + " (" + (sheets.size() + 1) + ")";
        sheets.add(new XlsxSheet(book.newWorksheet(numbered), headings, layout));
    }

    @Override
    public void close() {
        try {
            if (sheets.isEmpty()) {
                begin();
            }
            sheets.getLast().finish();
            addNotes();
            book.finish();
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private void addNotes() throws IOException {
        List<Bilingual> notes = notes();
        if (notes.isEmpty()) {
            return;
        }
        List<List<Cell>> rows =
                notes.stream().map(note -> List.of(Cell.text(words(note)))).toList();
        List<String> heading = List.of(words(NOTES));
        XlsxSheet sheet = new XlsxSheet(book.newWorksheet(words(NOTES)), heading, new XlsxLayout(heading, rows));
        for (List<Cell> row : rows) {
            sheet.row(row);
        }
        sheet.finish();
    }

    private List<Bilingual> notes() {
        List<Bilingual> notes = new ArrayList<>();
        if (sheets.size() > 1) {
            notes.add(new Bilingual(
                    "一张工作表至多 " + mostRows + " 行,记录分在 " + sheets.size() + " 张工作表中。",
                    "A sheet has at most " + mostRows + " rows; the records are on " + sheets.size() + " sheets."));
        }
        long cut = sheets.stream().mapToLong(XlsxSheet::cut).sum();
        if (cut > 0) {
            notes.add(new Bilingual(
                    "一个单元格至多 " + XlsxText.LONGEST + " 个字符," + cut + " 个单元格已截断,末尾标有“" + XlsxText.CUT
                            + "”;全文见 CSV、JSON Lines 或 Parquet。",
                    "A cell has at most " + XlsxText.LONGEST + " characters; " + cut + " cells were cut and end in \""
                            + XlsxText.CUT + "\". CSV, JSON Lines and Parquet have them whole."));
        }
        return notes;
    }

    private UncheckedIOException notWritten(IOException why) {
        return new UncheckedIOException("cannot write the table " + table.name() + " as XLSX", why);
    }
}

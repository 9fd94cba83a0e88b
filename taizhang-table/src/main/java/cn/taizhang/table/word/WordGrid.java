package cn.taizhang.table.word;

import cn.taizhang.table.Cell;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/// Writes a table into a paper: a heading that every page repeats, rows that no page breaks, lines around all cells.
///
/// - Several words in one cell ([Cell.Texts]) are paragraphs.
record WordGrid(WordXml xml, List<WordColumn> columns, int width) {

    private static final int MARGIN = 57;

    void write(List<List<Cell>> rows) throws XMLStreamException {
        xml.table(
                width,
                MARGIN,
                IntStream.range(0, columns.size()).mapToObj(this::share).toList());
        headings();
        for (List<Cell> row : rows) {
            row(row);
        }
        xml.close(1);
    }

    private String share(int column) {
        int shares = columns.stream().mapToInt(WordColumn::share).sum();
        return String.valueOf(width * columns.get(column).share() / shares);
    }

    private void headings() throws XMLStreamException {
        xml.headingRow();
        for (int i = 0; i < columns.size(); i++) {
            cell(i, "TableHeading", "", List.of(columns.get(i).heading()));
        }
        xml.close(1);
    }

    private void row(List<Cell> cells) throws XMLStreamException {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        xml.open("tr", "trPr");
        xml.empty("cantSplit");
        xml.close(1);
        for (int i = 0; i < cells.size(); i++) {
            cell(i, "Cell", columns.get(i).centred() ? "center" : "", paragraphs(cells.get(i)));
        }
        xml.close(1);
    }

    /// A cell of a table has one paragraph at least.
    private static List<String> paragraphs(Cell cell) {
        return cell instanceof Cell.Texts texts && !texts.values().isEmpty() ? texts.values() : List.of(cell.words());
    }

    private void cell(int column, String style, String alignment, List<String> paragraphs) throws XMLStreamException {
        xml.open("tc", "tcPr");
        xml.empty("tcW", "w", share(column), "type", "dxa");
        xml.empty("vAlign", "val", "center");
        xml.close(1);
        for (String words : paragraphs) {
            xml.paragraph(style, alignment, words);
        }
        xml.close(1);
    }
}

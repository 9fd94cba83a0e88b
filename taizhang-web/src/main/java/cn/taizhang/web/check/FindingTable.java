package cn.taizhang.web.check;

import cn.taizhang.app.check.CheckText;
import cn.taizhang.app.check.Checked;
import cn.taizhang.app.check.Lines;
import cn.taizhang.app.console.Messages;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.lint.Numbered;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.table.TableWriter;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import cn.taizhang.table.word.WordColumn;
import cn.taizhang.table.word.WordTable;
import cn.taizhang.web.page.Words;
import java.io.OutputStream;
import java.util.List;

/// The findings of a draft as a table, one row a finding.
///
/// 例: 1, 错误, 加总, 各部分之和小于总数 110公里, `60 + 40 = 100 ≠ 110`, 「新建改建公路110公里」, 草稿.docx:12:5.
record FindingTable(Checked checked, Words words) {

    private static final Table TABLE = new Table(
            "findings",
            List.of(
                    Column.whole("number", "序号", "number", "在稿中的次序", "order in the draft"),
                    Column.text("severity", "轻重", "severity", "错误、存疑、提示", "error, doubt or hint"),
                    Column.text("family", "类别", "family", "哪一类问题", "what kind of contradiction"),
                    Column.text("message", "发现", "finding", "什么不对", "what is wrong"),
                    Column.text("arithmetic", "算式", "arithmetic", "算给人看的式子", "the sum that shows it"),
                    Column.texts("words", "原文", "words", "有关的原文", "the words concerned"),
                    Column.texts("places", "位置", "places", "文件、行、列", "file, line and column"),
                    Column.text("suppressed", "已忽略", "suppressed", "忽略的理由", "why it is passed over"),
                    Column.text("id", "编号", "id", "发现的编号", "id of the finding")));

    void write(TableFormat format, Style style, OutputStream out) {
        try (TableWriter writer = format.open(TABLE, out, style)) {
            for (int i = 0; i < checked.findings().size(); i++) {
                writer.row(cells(i));
            }
        }
    }

    void writeWord(OutputStream out) {
        List<WordColumn> columns = List.of(
                new WordColumn(heading(0), 2, true),
                new WordColumn(heading(1), 3, true),
                new WordColumn(heading(2), 4, true),
                WordColumn.of(heading(3), 8),
                WordColumn.of(heading(4), 8),
                WordColumn.of(heading(5), 14),
                WordColumn.of(heading(7), 5));
        try (WordTable table = new WordTable(out, columns, words.isEnglish())) {
            Checked.Subject subject = checked.subject();
            table.begin(words.say("check.title"), subject.source());
            for (int i = 0; i < checked.findings().size(); i++) {
                List<Cell> cells = cells(i);
                table.row(List.of(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5),
                        cells.get(7)));
            }
        }
    }

    private String heading(int column) {
        return words.of(TABLE.columns().get(column).heading());
    }

    private List<Cell> cells(int at) {
        Numbered each = checked.findings().get(at);
        Finding finding = each.finding();
        Messages messages = new Messages(words.language());
        return List.of(
                Cell.number(at + 1L),
                Cell.text(CheckText.severity(messages, finding)),
                Cell.text(CheckText.family(messages, finding)),
                Cell.text(CheckText.message(messages, finding)),
                Cell.text(finding.arithmetic()),
                new Cell.Texts(finding.places().stream()
                        .map(place -> place.evidence().text().strip())
                        .toList()),
                new Cell.Texts(finding.places().stream().map(this::where).toList()),
                Cell.text(checked.isSuppressed(each) ? checked.why(each).reason() : ""),
                Cell.text(each.id()));
    }

    private String where(Finding.Place place) {
        Lines.At at = checked.lines(place.source()).at(place.evidence().start());
        return place.source() + ":" + at.line() + ":" + at.column();
    }
}

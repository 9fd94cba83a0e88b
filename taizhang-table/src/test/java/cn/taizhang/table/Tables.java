package cn.taizhang.table;

import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;

/// A small table with every kind of column, for the tests of the formats.
public final class Tables {

    public static final Table SMALL = new Table(
            "small",
            List.of(
                    column("name", Column.Type.TEXT, "名称", "name"),
                    column("value", Column.Type.NUMBER, "数值", "value"),
                    column("year", Column.Type.WHOLE, "年份", "year"),
                    column("kept", Column.Type.YES_NO, "兑现", "kept"),
                    column("facts", Column.Type.TEXTS, "事实", "facts"),
                    column("uses", Column.Type.PLACES, "使用处", "uses")));

    public static final List<Cell> FULL = List.of(
            Cell.text("地区生产总值,“GDP”"),
            Cell.number(new BigDecimal("-6.50")),
            Cell.number(2024),
            Cell.yes(true),
            new Cell.Texts(List.of("甲", "乙")),
            new Cell.Places(List.of(new Passage(3, 5, "六 乱", "六乱"))));

    public static final List<Cell> EMPTY =
            List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK);

    private static Column column(String name, Column.Type type, String zh, String en) {
        return Column.of(name, type, new Bilingual(zh, en), new Bilingual(zh + "的含义", "meaning of " + en));
    }

    /// A table of one column of words.
    public static Table words(String heading) {
        return new Table("words", List.of(column("words", Column.Type.TEXT, heading, heading)));
    }

    /// The bytes of a table with these rows.
    public static byte[] bytes(Table table, TableFormat format, Style style, List<List<Cell>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = format.open(table, bytes, style)) {
            rows.forEach(writer::row);
        }
        return bytes.toByteArray();
    }

    private Tables() {}
}

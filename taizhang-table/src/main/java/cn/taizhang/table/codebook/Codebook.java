package cn.taizhang.table.codebook;

import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Choice;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.table.file.TableFormat;
import java.util.List;
import java.util.Locale;

/// Explains a file to the people who analyse it, in Chinese and English: every column, every closed set of values, and
/// how to load it.
///
/// 例: `fact.codebook.md` beside `fact.csv`.
///
/// - The notes are the caller's: where the data come from, which rows were left out.
public record Codebook(Table table, TableFormat format, Bilingual title, List<Bilingual> notes) {

    public Codebook {
        notes = List.copyOf(notes);
    }

    /// What the codebook of a table is called. 例: `fact.codebook.md`.
    public String fileName() {
        return table.name() + ".codebook.md";
    }

    /// What the file it explains is called. 例: `fact.csv`.
    public String dataName() {
        return table.name() + "." + format.extension();
    }

    /// The page, in Markdown.
    public String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(both(title)).append("\n\n");
        page.append("文件 file: `").append(dataName()).append("`\n\n");
        notes.forEach(note -> page.append("- ").append(both(note)).append('\n'));
        page.append(notes.isEmpty() ? "" : "\n");
        columns(page);
        choices(page);
        loading(page);
        return page.toString();
    }

    private void columns(StringBuilder page) {
        page.append("## 变量 Columns\n\n");
        page.append("| name | 中文 | English | 类型 type | 单位 unit | 含义 | meaning |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        for (Column column : table.columns()) {
            row(
                    page,
                    "`" + column.name() + "`",
                    column.heading().zh(),
                    column.heading().en(),
                    both(type(column.type())),
                    both(column.unit()),
                    column.meaning().zh(),
                    column.meaning().en());
        }
    }

    private void choices(StringBuilder page) {
        List<Column> closed = table.columns().stream()
                .filter(column -> !column.choices().isEmpty())
                .toList();
        if (closed.isEmpty()) {
            return;
        }
        page.append("\n## 取值 Values\n\n");
        page.append("| name | 取值 value | 中文 | English |\n|---|---|---|---|\n");
        for (Column column : closed) {
            for (Choice choice : column.choices()) {
                row(
                        page,
                        "`" + column.name() + "`",
                        "`" + choice.value() + "`",
                        choice.meaning().zh(),
                        choice.meaning().en());
            }
        }
    }

    private void loading(StringBuilder page) {
        page.append("\n## 读入 Loading\n\n");
        page.append("空单元格为缺失值。An empty cell is a missing value.\n");
        for (Loading.Line line : new Loading(table, dataName()).lines(format)) {
            page.append("\n```")
                    .append(line.language().toLowerCase(Locale.ROOT))
                    .append('\n');
            page.append(line.code()).append("\n```\n");
        }
    }

    private static void row(StringBuilder page, String... cells) {
        for (String cell : cells) {
            page.append("| ").append(escaped(cell)).append(' ');
        }
        page.append("|\n");
    }

    private static String escaped(String cell) {
        return cell.replace("|", "\\|").replace('\n', ' ');
    }

    private static String both(Bilingual words) {
        return words.zh().equals(words.en()) ? words.zh() : words.zh() + " " + words.en();
    }

    private static Bilingual type(Column.Type type) {
        return switch (type) {
            case TEXT -> new Bilingual("文本", "text");
            case NUMBER -> new Bilingual("数值", "number");
            case WHOLE -> new Bilingual("整数", "whole number");
            case YES_NO -> new Bilingual("是否", "true or false");
            case TEXTS -> new Bilingual("多个文本", "texts");
            case PLACES -> new Bilingual("多处位置", "places");
        };
    }
}

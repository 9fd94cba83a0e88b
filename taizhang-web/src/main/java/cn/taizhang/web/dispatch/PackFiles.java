package cn.taizhang.web.dispatch;

import cn.taizhang.delivery.dispatch.Pack;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.table.word.WordColumn;
import cn.taizhang.table.word.WordTable;
import cn.taizhang.web.page.Day;
import cn.taizhang.web.page.Words;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A pack as a table of one row an item, and as a document of Word with one table a part.
///
/// 例: 调度会议材料 with 上次议定事项落实情况, 红灯黄灯任务, 待决定的延期, 反馈情况 and 待反馈.
record PackFiles(PackShown shown, Words words) {

    static final Table TABLE = new Table(
            "dispatch",
            List.of(
                    Column.text("part", "部分", "part", "材料的哪一部分", "the part of the pack"),
                    Column.whole("number", "序号", "number", "在这一部分里的次序", "order in the part"),
                    Column.text("task", "任务编号", "task", "任务的编号", "the id of the task"),
                    Column.text("title", "任务名称", "title", "任务的名称", "what the task is called"),
                    Column.text("unit", "责任单位", "unit", "责任单位与联系人", "who answers for it, and whom to call"),
                    Column.text("state", "状态", "state", "灯、落实情况或数值", "light, outcome or figure"),
                    Column.text("what", "情况", "what", "原因、理由或反馈", "why, the reason, or what was told"),
                    Column.text("next", "下一步", "next", "怎样转好、谁来定、何时到期", "what would help, who decides, by when")));

    static List<Cell> cells(PackRow row, int number, Words words) {
        return List.of(
                Cell.text(part(row.part(), words)),
                Cell.number(number),
                Cell.text(row.task()),
                Cell.text(row.title()),
                Cell.text(row.unit()),
                Cell.text(row.state()),
                Cell.text(row.what()),
                Cell.text(row.next()));
    }

    private static String part(PackRow.Part part, Words words) {
        return words.say("dispatch.part." + cn.taizhang.table.Words.of(part));
    }

    /// Rows with their numbers, which begin anew in each part.
    List<List<Cell>> rows() {
        List<PackRow> all = new PackRow.Writer(shown, words).all();
        Map<PackRow.Part, Integer> numbers = new EnumMap<>(PackRow.Part.class);
        return all.stream()
                .map(row -> cells(row, numbers.merge(row.part(), 1, Integer::sum), words))
                .toList();
    }

    /// Parts that hold nothing say so in one row: a meeting has to know that, too.
    void word(OutputStream out) {
        List<PackRow> all = new PackRow.Writer(shown, words).all();
        List<WordColumn> columns = List.of(
                new WordColumn(heading(1), 2, true),
                WordColumn.of(heading(3), 8),
                WordColumn.of(heading(4), 6),
                new WordColumn(heading(5), 4, true),
                WordColumn.of(heading(6), 10),
                WordColumn.of(heading(7), 7));
        try (WordTable table = new WordTable(out, columns, words.isEnglish())) {
            for (PackRow.Part part : PackRow.Part.values()) {
                List<PackRow> rows =
                        all.stream().filter(row -> row.part() == part).toList();
                table.begin(title(), words.say("dispatch.paper", part(part, words), rows.size(), span()));
                for (int i = 0; i < rows.size(); i++) {
                    table.row(cells(rows.get(i), i + 1));
                }
                if (rows.isEmpty()) {
                    table.row(List.of(
                            Cell.BLANK,
                            Cell.text(words.say("dispatch.none")),
                            Cell.BLANK,
                            Cell.BLANK,
                            Cell.BLANK,
                            Cell.BLANK));
                }
            }
        }
    }

    private static List<Cell> cells(PackRow row, int number) {
        return List.of(
                Cell.number(number),
                new Cell.Texts(List.of(row.title(), row.task())),
                Cell.text(row.unit()),
                Cell.text(row.state()),
                Cell.text(row.what()),
                Cell.text(row.next()));
    }

    private String heading(int column) {
        return words.of(TABLE.columns().get(column).heading());
    }

    private String title() {
        return words.say("dispatch.pack", words.of(shown.pack().asked().kind().words()));
    }

    private String span() {
        Pack pack = shown.pack();
        return words.say("dispatch.span", Day.of(pack.from(), words), Day.of(pack.to(), words));
    }
}

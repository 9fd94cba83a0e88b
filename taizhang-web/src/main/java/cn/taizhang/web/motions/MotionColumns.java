package cn.taizhang.web.motions;

import cn.taizhang.delivery.answering.RegisterMany;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.motion.Kind;
import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.table.sheet.Heading;
import cn.taizhang.table.sheet.SheetRow;
import cn.taizhang.web.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The register of papers as a file: one row a paper.
final class MotionColumns {

    static final Table TABLE = new Table(
            "motion",
            List.of(
                    Column.text("id", "登记编号", "id", "登记编号", "the id of the paper"),
                    Column.text("kind", "种类", "kind", "议案、代表建议、政协提案", "what kind of paper it is"),
                    Column.text("number", "文件号", "number", "文件上的编号", "the number on the paper"),
                    Column.text("session", "会议", "session", "届次会议", "the session"),
                    Column.text("title", "标题", "title", "标题", "its title"),
                    Column.text("text", "内容", "text", "内容", "what it asks for"),
                    Column.text("deputies", "提出人", "signed by", "提出人", "who signed it"),
                    Column.text("state", "状态", "state", "已登记、办理中、已答复、重新办理、办结", "where it stands"),
                    Column.text("lead", "主办单位", "lead unit", "主办单位", "the unit that answers"),
                    Column.text("helpers", "协办单位", "helping units", "协办单位", "the units that help"),
                    Column.text("assigned", "交办日期", "handed over", "交办日期", "when it was handed over"),
                    Column.text("due", "答复期限", "due", "答复期限", "by when it is to be answered"),
                    Column.text("late", "逾期", "late", "是否逾期未答复", "whether the answer is late"),
                    Column.text("reply", "答复类别", "class of the answer", "A、B、C 类", "class A, B or C"),
                    Column.text("answer", "答复", "answer", "最近一次答复", "the last answer"),
                    Column.text("opinion", "代表意见", "opinion", "满意、基本满意、不满意", "what the deputies said"),
                    Column.whole("answers", "答复次数", "answers", "答复次数", "how often it was answered"),
                    Column.text("tasks", "关联任务", "tasks", "关联任务编号", "the tasks that do it")));

    /// What is filled in to register papers: the first columns, with the same headings.
    static final Table TEMPLATE = new Table("motion", TABLE.columns().subList(1, 7));

    private static final Set<String> NEEDED = Set.of("kind", "title", "deputies");

    /// The columns that are read from a sheet; what else it has is passed over.
    static final List<Heading> HEADINGS = TABLE.columns().stream()
            .filter(column -> TEMPLATE.names().contains(column.name())
                    || List.of("id", "lead", "helpers", "due").contains(column.name()))
            .map(column -> NEEDED.contains(column.name())
                    ? Heading.blankable(column.name(), column.heading())
                    : new Heading(column.name(), column.heading(), false))
            .toList();

    /// How a column is headed. 例: 提出人.
    static Bilingual heading(String name) {
        return TABLE.columns().stream()
                .filter(column -> column.name().equals(name))
                .map(Column::heading)
                .findFirst()
                .orElse(new Bilingual(name, name));
    }

    /// One row as the register keeps it: kinds by name, those who signed one a line, and of the columns those that the
    /// sheet has.
    static RegisterMany.Line line(SheetRow row) {
        Map<String, String> fields = new TreeMap<>(row.cells());
        fields.put("kind", kind(row.cell("kind")));
        fields.put("deputies", row.cell("deputies").replaceAll("[、,,;;]", "\n"));
        fields.keySet().retainAll(row.headed());
        fields.replaceAll((_, words) -> words.strip());
        return new RegisterMany.Line(row.number(), Fields.of(fields));
    }

    private static String kind(String words) {
        return Arrays.stream(Kind.values())
                .filter(kind ->
                        kind.words().zh().equals(words) || kind.words().en().equalsIgnoreCase(words))
                .map(Kind::name)
                .findFirst()
                .orElse(words);
    }

    static List<Cell> cells(MotionLine line, Words words) {
        Motion one = line.motion();
        return List.of(
                Cell.text(one.id()),
                Cell.text(words.of(one.paper().kind().words())),
                Cell.text(one.paper().number()),
                Cell.text(one.paper().session()),
                Cell.text(one.paper().title()),
                Cell.text(one.paper().text()),
                Cell.text(String.join("、", one.paper().deputies())),
                Cell.text(words.of(one.stage().words())),
                Cell.text(line.lead()),
                Cell.text(line.helpers()),
                Cell.text(Fields.words(one.duty().assigned())),
                Cell.text(Fields.words(one.duty().due())),
                Cell.text(words.say(line.late() ? "motions.yes" : "motions.no")),
                Cell.text(line.answer().stream()
                        .map(answer -> words.of(answer.reply().words()))
                        .findFirst()
                        .orElse("")),
                Cell.text(line.answer().stream()
                        .map(answer -> answer.text())
                        .findFirst()
                        .orElse("")),
                Cell.text(line.answer().stream()
                        .flatMap(answer -> answer.said().stream())
                        .map(said -> words.of(said.words()))
                        .findFirst()
                        .orElse("")),
                Cell.number(one.answers().size()),
                Cell.text(String.join("、", one.tasks())));
    }

    private MotionColumns() {}
}

package cn.taizhang.web.problems;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.web.page.Words;
import java.util.List;

/// The list of problems as a file: one row a problem, as the list shows it.
final class ProblemColumns {

    static final Table TABLE = new Table(
            "problem",
            List.of(
                    Column.text("id", "问题编号", "problem", "问题的编号", "the id of the problem"),
                    Column.text("title", "问题", "title", "问题的名称", "what the problem is called"),
                    Column.text("text", "具体情况", "description", "具体情况", "what was found"),
                    Column.text("origin", "来源", "source", "从哪里发现", "through what it came to light"),
                    Column.text("major", "重大", "major", "是否重大", "whether it is major"),
                    Column.text("unit", "责任单位", "unit", "责任单位名称", "the unit that answers for it"),
                    Column.text("owner", "责任人", "owner", "责任人", "the person who answers for it"),
                    Column.text("task", "任务编号", "task", "所属任务", "the task it belongs to"),
                    Column.text("found", "发现日期", "found on", "发现日期", "when it was found"),
                    Column.text("due", "整改时限", "due", "现在的整改时限", "the due date that holds now"),
                    Column.text("original", "原定时限", "first due", "最初的整改时限", "the due date that was set first"),
                    Column.text("state", "状态", "state", "日志、隐患、整改、验收", "logged, hazard, rectifying, accepted"),
                    Column.whole("late", "逾期天数", "days late", "逾期天数", "by how many days it is late"),
                    Column.text("number", "销号编号", "number of closing", "销号编号", "the number under which it was closed"),
                    Column.whole("reopened", "重新整改次数", "reopened", "重新整改次数", "how often it was reopened"),
                    Column.whole("before", "整改前佐证", "files before", "整改前佐证份数", "files of before"),
                    Column.whole("after", "整改后佐证", "files after", "整改后佐证份数", "files of after")));

    static List<Cell> cells(ProblemLine line, Words words) {
        Problem problem = line.problem();
        return List.of(
                Cell.text(problem.id()),
                Cell.text(problem.found().title()),
                Cell.text(problem.found().text()),
                Cell.text(words.of(problem.found().origin().words())),
                Cell.text(words.say(problem.found().major() ? "problems.yes" : "problems.no")),
                Cell.text(line.unit()),
                Cell.text(problem.duty().owner()),
                Cell.text(problem.duty().task()),
                Cell.text(Fields.words(problem.found().day())),
                Cell.text(Fields.words(problem.duty().due())),
                Cell.text(Fields.words(problem.duty().original())),
                Cell.text(words.of(problem.stage().words())),
                Cell.number(line.daysLate()),
                Cell.text(problem.number()),
                Cell.number(problem.reopened()),
                Cell.number(problem.before().size()),
                Cell.number(problem.after().size()));
    }

    private ProblemColumns() {}
}

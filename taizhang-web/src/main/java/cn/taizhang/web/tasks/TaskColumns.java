package cn.taizhang.web.tasks;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.web.office.Telling;
import cn.taizhang.web.page.Words;
import java.time.LocalDate;
import java.util.List;

/// The ledger of tasks as a file: one row a task, as the list shows it.
final class TaskColumns {

    static final Table TABLE = new Table(
            "task",
            List.of(
                    Column.text("id", "任务编号", "task", "任务的编号", "the id of the task"),
                    Column.text("title", "任务名称", "title", "任务的名称", "what the task is called"),
                    Column.text("quote", "报告原文", "quote", "报告里的原话", "the words of the report"),
                    Column.text("section", "所在章节", "section", "原话所在的章节", "the section of the words"),
                    Column.whole("year", "年度", "year", "任务的年度", "the year of the plan"),
                    Column.text("lead", "牵头单位", "lead unit", "牵头单位名称", "the unit in charge"),
                    Column.text("helpers", "协办单位", "helping units", "协办单位名称", "the units that help"),
                    Column.text("leader", "包联领导", "leader in charge", "包联的领导", "the leader in charge"),
                    Column.text("force", "专班", "task force", "工作专班", "the task force"),
                    Column.text("due", "完成时限", "due", "现在的完成时限", "the due date that holds now"),
                    Column.text("original", "原定时限", "first due", "立项时的完成时限", "the due date at the beginning"),
                    Column.text("target", "目标值", "target", "目标值与单位", "the target with its unit"),
                    Column.text("state", "办理状态", "state", "办理状态", "where the task stands"),
                    Column.text("light", "预警灯", "light", "按规则算出的灯", "the light, computed by rule"),
                    Column.text("why", "亮灯原因", "why", "灯为何如此", "why the light is so"),
                    Column.number("progress", "进度", "progress", "进度,百分比", "progress in percent"),
                    Column.number("line", "序时进度", "time line", "序时进度,百分比", "the time line in percent"),
                    Column.text("told", "最近反馈", "last report", "最近一次反馈的情况", "what was reported last"),
                    Column.text("turn", "该谁办", "next to act", "下一步该谁办", "who has to act next")));

    static List<Cell> cells(TaskLine line, Words words) {
        Task task = line.task();
        return List.of(
                Cell.text(task.id()),
                Cell.text(task.brief().title()),
                Cell.text(task.brief().quote()),
                Cell.text(task.brief().section()),
                Cell.year(task.brief().year()),
                Cell.text(line.lead()),
                Cell.text(String.join("、", line.helpers())),
                Cell.text(task.charge().leader()),
                Cell.text(task.charge().force()),
                day(task.term().due()),
                day(task.term().original()),
                Cell.text(task.aim().target() + task.aim().unit()),
                Cell.text(words.of(task.state().words())),
                Cell.text(words.of(line.lit().light().words())),
                Cell.text(new Telling(words).why(line.lit())),
                line.lit().progress().map(Cell::number).orElse(Cell.BLANK),
                line.lit().line().map(Cell::number).orElse(Cell.BLANK),
                Cell.text(task.last().map(Feedback::text).orElse("")),
                Cell.text(words.of(line.turn().words())));
    }

    private static Cell day(LocalDate day) {
        return Cell.text(Fields.words(day));
    }

    private TaskColumns() {}
}

package cn.taizhang.web.gantt;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.web.page.Words;
import java.time.LocalDate;
import java.util.List;

/// The chart as a file: one row a task, with both plans in figures.
final class GanttColumns {

    static final Table TABLE = new Table(
            "gantt",
            List.of(
                    Column.text("id", "任务编号", "task", "任务的编号", "the id of the task"),
                    Column.text("title", "任务名称", "title", "任务的名称", "what the task is called"),
                    Column.text("lead", "牵头单位", "lead unit", "牵头单位名称", "the unit in charge"),
                    Column.text("light", "预警灯", "light", "按规则算出的灯", "the light, computed by rule"),
                    Column.text("start", "计划开始", "planned start", "计划开始的日期", "the day it is planned to begin"),
                    Column.text("due", "完成时限", "due", "现在的完成时限", "the due date that holds now"),
                    Column.text("original", "原定时限", "first due", "立项时的完成时限", "the due date at the beginning"),
                    Column.text("began", "签收", "signed", "实际签收的日期", "the day it was signed for"),
                    Column.text("ended", "办结", "ended", "实际办结或终结的日期", "the day it was completed or ended"),
                    Column.number("progress", "进度", "progress", "进度,百分比", "progress in percent"),
                    Column.number("line", "序时进度", "time line", "序时进度,百分比", "the time line in percent"),
                    Column.text("wasStart", "对比:开始", "compared: start", "对比计划的开始", "the start in the other plan"),
                    Column.text("wasDue", "对比:时限", "compared: due", "对比计划的时限", "the due date in the other plan"),
                    Column.number("was", "对比:进度", "compared: progress", "对比时的进度", "progress in the other plan"),
                    Column.whole("moved", "时限推移天数", "days moved", "比对比计划晚几天", "days later than in the other plan")));

    static List<Cell> cells(GanttLine line, Words words) {
        return List.of(
                Cell.text(line.task().id()),
                Cell.text(line.task().brief().title()),
                Cell.text(line.lead()),
                Cell.text(words.of(line.lit().light().words())),
                day(line.task().term().start()),
                day(line.task().term().due()),
                day(line.task().term().original()),
                day(line.began()),
                day(line.ended()),
                line.lit().progress().map(Cell::number).orElse(Cell.BLANK),
                line.lit().line().map(Cell::number).orElse(Cell.BLANK),
                day(line.was().start()),
                day(line.was().due()),
                line.before().map(Cell::number).orElse(Cell.BLANK),
                line.hasWas() ? Cell.number(line.moved()) : Cell.BLANK);
    }

    private static Cell day(LocalDate day) {
        return Cell.text(Fields.words(day));
    }

    private GanttColumns() {}
}

package cn.taizhang.web.notices;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.posting.Sayings;
import java.util.List;

/// Reminders as a file: one row a reminder, as the list shows it.
final class NoticeColumns {

    static final Table TABLE = new Table(
            "notice",
            List.of(
                    Column.text("day", "日期", "day", "提醒的日期", "the day of the reminder"),
                    Column.text("reason", "事由", "reason", "为何提醒", "why it was raised"),
                    Column.text("says", "提醒内容", "says", "提醒说的话", "what the reminder says"),
                    Column.text("task", "任务编号", "task", "任务的编号", "the id of the task"),
                    Column.text("title", "任务名称", "title", "任务的名称", "what the task is called"),
                    Column.text("unit", "牵头单位", "lead unit", "牵头单位名称", "the unit in charge"),
                    Column.text("to", "提醒对象", "to", "提醒谁", "who is reminded"),
                    Column.text("due", "完成时限", "due", "现在的完成时限", "the due date that holds now"),
                    Column.text("state", "办理状态", "state", "任务现在的状态", "where the task stands now"),
                    Column.text("light", "预警灯", "light", "任务现在的灯", "the light of the task now"),
                    Column.text("read", "已读", "read", "是否已读", "whether it was read")));

    static List<Cell> cells(NoticeLine line, Light light, Words words) {
        return List.of(
                Cell.text(line.notice().day().toString()),
                Cell.text(words.of(line.notice().reason().words())),
                Cell.text(Sayings.of(line.notice(), words)),
                Cell.text(line.task().id()),
                Cell.text(line.task().brief().title()),
                Cell.text(line.unit()),
                Cell.text(words.of(line.notice().to().words())),
                Cell.text(Fields.words(line.task().term().due())),
                Cell.text(words.of(line.task().state().words())),
                Cell.text(words.of(light.words())),
                Cell.text(words.say(line.read() ? "notices.read.yes" : "notices.read.no")));
    }

    private NoticeColumns() {}
}

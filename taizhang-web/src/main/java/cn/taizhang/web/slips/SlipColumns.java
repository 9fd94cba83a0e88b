package cn.taizhang.web.slips;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.web.page.Words;
import java.util.List;

/// The slips as a file: one row a slip.
final class SlipColumns {

    static final Table TABLE = new Table(
            "slip",
            List.of(
                    Column.text("id", "编号", "id", "在本系统里的编号", "its id"),
                    Column.text("printed", "文号", "number", "印在纸上的文号", "its number as it is printed"),
                    Column.text(
                            "kind", "种类", "kind", "提醒单、警示单、督办单、通报、约谈", "reminder, warning, order, circular, interview"),
                    Column.text("unit", "发往单位", "unit", "发往的单位", "the unit it went to"),
                    Column.text("matter", "任务或问题", "tasks or problem", "所涉任务或问题的编号", "the ids of what it is about"),
                    Column.text("reason", "事由", "reason", "为何发出", "why it was issued"),
                    Column.text("demands", "要求", "demands", "要求做什么", "what is demanded"),
                    Column.text(
                            "jump",
                            "越级理由",
                            "why a rung was skipped",
                            "越级发出的理由",
                            "why a rung of the ladder was skipped"),
                    Column.text("issued", "发出日期", "issued on", "发出日期", "when it was issued"),
                    Column.text("by", "签发人", "issued by", "签发人", "who issued it"),
                    Column.text("reply", "答复期限", "reply by", "答复期限", "by when to answer"),
                    Column.text("state", "状态", "state", "答复与评判的状态", "where it stands"),
                    Column.text("answer", "最近答复", "last answer", "最近一次答复", "what was answered last")));

    static List<Cell> cells(SlipList.Line line, Words words) {
        Slip slip = line.slip();
        return List.of(
                Cell.text(slip.id()),
                Cell.text(slip.printed()),
                Cell.text(words.of(slip.rung().words())),
                Cell.text(line.unit()),
                Cell.text(
                        slip.matter().problem().isEmpty()
                                ? String.join("、", slip.matter().tasks())
                                : slip.matter().problem()),
                Cell.text(slip.wording().reason()),
                Cell.text(slip.wording().demands()),
                Cell.text(slip.wording().jump()),
                Cell.text(Fields.words(Progress.day(slip.issue().at()))),
                Cell.text(slip.issue().by()),
                Cell.text(Fields.words(slip.replyBy())),
                Cell.text(words.of(slip.standing().words())),
                Cell.text(
                        slip.answers().isEmpty() ? "" : slip.answers().getLast().text()));
    }

    private SlipColumns() {}
}

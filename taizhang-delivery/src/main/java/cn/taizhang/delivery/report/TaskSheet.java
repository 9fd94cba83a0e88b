package cn.taizhang.delivery.report;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.paper.Block;
import cn.taizhang.delivery.paper.Kind;
import cn.taizhang.delivery.paper.Paper;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.table.Cell;
import cn.taizhang.table.word.WordColumn;
import cn.taizhang.table.word.WordPaper.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// 任务分解表: who answers for which task of the report, until when.
///
/// 例: 1, 举办促消费活动120场, 市商务局, 市文化广电和旅游局, 12月31日, 王市长.
public record TaskSheet(Desk desk) {

    public Paper paper() {
        String title = desk.year() + "年政府工作报告重点任务分解表";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line(Part.TITLE, title));
        if (!desk.head().number().isEmpty()) {
            blocks.add(new Block.Line(Part.NUMBER, desk.head().number()));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Task task : desk.tasks()) {
            rows.add(new Block.Row(cells(task, rows.size() + 1), List.of()));
        }
        blocks.add(new Block.Grid(
                List.of(
                        new WordColumn("序号", 2, true),
                        WordColumn.of("任务", 9),
                        WordColumn.of("牵头单位", 5),
                        WordColumn.of("配合单位", 5),
                        new WordColumn("完成时限", 4, true),
                        new WordColumn("包联领导", 3, true)),
                rows));
        Bulletin.sign(blocks, desk);
        return new Paper(Kind.TASKS, desk.place() + title, blocks);
    }

    private List<Cell> cells(Task task, int number) {
        return List.of(
                Cell.number(number),
                new Cell.Texts(List.of(task.brief().title(), task.id())),
                Cell.text(desk.unit(task.charge().lead())),
                Cell.text(task.charge().helpers().stream().map(desk::unit).collect(Collectors.joining("、"))),
                Cell.text(
                        task.term().due().equals(Fields.NO_DATE)
                                ? ""
                                : Desk.day(task.term().due())),
                Cell.text(task.charge().leader()));
    }
}

package cn.taizhang.delivery.report;

import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.delivery.outcome.Proof;
import cn.taizhang.delivery.paper.Block;
import cn.taizhang.delivery.paper.Clause;
import cn.taizhang.delivery.paper.Kind;
import cn.taizhang.delivery.paper.Paper;
import cn.taizhang.delivery.review.Matter;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.table.Cell;
import cn.taizhang.table.word.WordColumn;
import cn.taizhang.table.word.WordPaper.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// 落实情况表: every promise of the report with the ledger's own verdict, how it stands and what shows it.
///
/// 例: 引进博士85名, 市人力资源社会保障局, 未兑现, 引进博士74名, 统计表.xlsx.
public record FulfilmentSheet(Desk desk, List<Matter> matters) {

    private static final int MOST = 3;

    public FulfilmentSheet {
        matters = List.copyOf(matters);
    }

    /// A verdict as papers write it.
    public static String words(Verdict verdict) {
        return switch (verdict) {
            case EXCEEDED -> "超额兑现";
            case KEPT -> "兑现";
            case PARTLY -> "部分兑现";
            case MISSED -> "未兑现";
            case NOT_MENTIONED -> "未再提及";
            case UNDETERMINABLE -> "无法判定";
            case NOT_RATED -> "尚未评定";
        };
    }

    public Paper paper() {
        String title = desk.year() + "年政府工作报告目标任务落实情况表";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line(Part.TITLE, title));
        if (!desk.head().number().isEmpty()) {
            blocks.add(new Block.Line(Part.NUMBER, desk.head().number()));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Matter matter : matters) {
            rows.add(new Block.Row(cells(matter, rows.size() + 1), List.of(clause(matter))));
        }
        blocks.add(new Block.Grid(
                List.of(
                        new WordColumn("序号", 2, true),
                        WordColumn.of("承诺原文", 7),
                        WordColumn.of("牵头单位", 4),
                        new WordColumn("结论", 3, true),
                        WordColumn.of("佐证", 4),
                        WordColumn.of("落实情况", 6)),
                rows));
        Bulletin.sign(blocks, desk);
        return new Paper(Kind.FULFILMENT, desk.place() + title, blocks);
    }

    private List<Cell> cells(Matter matter, int number) {
        return List.of(
                Cell.number(number),
                Cell.text(matter.words()),
                Cell.text(leads(matter)),
                Cell.text(words(matter.outcome().verdict())),
                new Cell.Texts(matter.outcome().proofs().stream()
                        .map(Proof::what)
                        .distinct()
                        .limit(MOST)
                        .toList()));
    }

    private String leads(Matter matter) {
        return matter.outcome().tasks().stream()
                .flatMap(id -> desk.bureau().task(desk.actor(), id).stream())
                .map(Task::charge)
                .map(charge -> desk.unit(charge.lead()))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static Clause clause(Matter matter) {
        return matter.wordings().isEmpty()
                ? Clause.silent("年内无报送", matter.outcome().tasks())
                : Clause.of(
                        matter.wordings().getFirst(),
                        matter.outcome().tasks(),
                        matter.outcome().proofs());
    }
}

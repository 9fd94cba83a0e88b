package cn.taizhang.delivery.report;

import cn.taizhang.delivery.outcome.Proof;
import cn.taizhang.delivery.paper.Block;
import cn.taizhang.delivery.paper.Clause;
import cn.taizhang.delivery.paper.Kind;
import cn.taizhang.delivery.paper.Paper;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.table.Cell;
import cn.taizhang.table.word.WordColumn;
import cn.taizhang.table.word.WordPaper.Part;
import java.util.ArrayList;
import java.util.List;

/// 通报: how the tasks of the year stand, unit by unit, as of a day.
///
/// 例: 「截至2025年9月18日,纳入督查的重点任务共124项,其中已办结51项、正在办理73项。」 and a table of 27 units.
///
/// - Every count is counted by the ledger; what is red or late is named with what shows how it stands.
public record Bulletin(Desk desk) {

    public Paper paper() {
        Tally all = Tally.total(desk);
        String title = desk.year() + "年政府工作报告重点任务落实情况的通报";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line(Part.TITLE, "关于" + title));
        if (!desk.head().number().isEmpty()) {
            blocks.add(new Block.Line(Part.NUMBER, desk.head().number()));
        }
        blocks.add(new Block.Line(Part.ADDRESSEE, "各县(市、区)人民政府,市政府各部门、各直属机构:"));
        blocks.add(new Block.Line(Part.HEADING, "一、总体情况"));
        blocks.add(Block.Body.plain("截至" + Desk.day(desk.day()) + "," + counts(all)));
        blocks.add(new Block.Line(Part.HEADING, "二、各单位情况"));
        blocks.add(grid());
        List<Task> behind = behind();
        if (!behind.isEmpty()) {
            blocks.add(new Block.Line(Part.HEADING, "三、逾期和亮红灯的任务"));
            behind.forEach(task -> blocks.add(new Block.Body(List.of(clause(task)))));
        }
        blocks.add(new Block.Line(Part.HEADING, behind.isEmpty() ? "三、有关要求" : "四、有关要求"));
        blocks.add(Block.Body.plain("请各责任单位对照清单查明原因、明确措施、倒排工期,抓好整改落实。"));
        sign(blocks, desk);
        return new Paper(Kind.BULLETIN, desk.place() + title, blocks);
    }

    static String counts(Tally all) {
        String ended = all.ended() == 0 ? "" : "、中止或顺延" + all.ended() + "项";
        String against = all.against().late() + all.against().red() == 0
                ? ""
                : "正在办理的任务中,逾期" + all.against().late() + "项,亮红灯" + all.against().red() + "项。";
        return "纳入督查的重点任务共" + all.all() + "项,其中已办结" + all.done() + "项、正在办理" + all.open() + "项" + ended + "。"
                + against + "发出督查单据" + all.against().slips() + "份,尚未销号的问题"
                + all.against().problems() + "个。";
    }

    static void sign(List<Block> blocks, Desk desk) {
        if (!desk.head().issuer().isEmpty()) {
            blocks.add(new Block.Line(Part.SIGNATURE, desk.head().issuer()));
        }
        blocks.add(new Block.Line(Part.SIGNATURE, Desk.day(desk.day())));
    }

    private Block grid() {
        List<WordColumn> columns = new ArrayList<>(List.of(WordColumn.of("单位", 7)));
        List.of("任务", "办结", "在办", "止延", "逾期", "红灯", "单据", "问题")
                .forEach(name -> columns.add(new WordColumn(name, 2, true)));
        return new Block.Grid(
                columns,
                Tally.of(desk).stream()
                        .map(one -> new Block.Row(
                                List.of(
                                        Cell.text(desk.unit(one.unit())),
                                        Cell.number(one.all()),
                                        Cell.number(one.done()),
                                        Cell.number(one.open()),
                                        Cell.number(one.ended()),
                                        Cell.number(one.against().late()),
                                        Cell.number(one.against().red()),
                                        Cell.number(one.against().slips()),
                                        Cell.number(one.against().problems())),
                                List.of()))
                        .toList());
    }

    private List<Task> behind() {
        return desk.tasks().stream()
                .filter(task -> Tally.isRed(task, desk) || Tally.isLate(task, desk))
                .toList();
    }

    private Clause clause(Task task) {
        String late = Tally.isLate(task, desk)
                ? "已逾期" + (desk.day().toEpochDay() - task.term().due().toEpochDay()) + "天"
                : "亮红灯" + desk.bureau().redDays(task, desk.day()) + "天";
        String words = desk.unit(task.charge().lead()) + "“" + task.brief().title() + "”," + late + ","
                + Standing.words(task) + "。";
        return task.feedback().isEmpty() ? Clause.plain(words) : Clause.of(words, List.of(task.id()), Proof.of(task));
    }
}

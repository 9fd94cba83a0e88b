package cn.taizhang.delivery.report;

import cn.taizhang.delivery.outcome.Proof;
import cn.taizhang.delivery.paper.Block;
import cn.taizhang.delivery.paper.Clause;
import cn.taizhang.delivery.paper.Kind;
import cn.taizhang.delivery.paper.Numeral;
import cn.taizhang.delivery.paper.Paper;
import cn.taizhang.delivery.review.Plan;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.table.word.WordPaper.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// 半年工作报告 to the standing committee of the people's congress: how far the promises of the report are.
///
/// 例: 「引进首店25家:已完成14家,为年度目标的56%。」
///
/// - The tasks stand under the headings of the report; each is one clause, marked where nothing shows it.
public record HalfYear(Desk desk, Plan plan) {

    public Paper paper() {
        String title = desk.year() + "年上半年政府工作报告目标任务进展情况的报告";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line(Part.TITLE, "关于" + title));
        if (!desk.head().number().isEmpty()) {
            blocks.add(new Block.Line(Part.NUMBER, desk.head().number()));
        }
        blocks.add(new Block.Line(Part.ADDRESSEE, desk.place() + "人民代表大会常务委员会:"));
        blocks.add(Block.Body.plain("现将" + desk.year() + "年政府工作报告确定的目标任务上半年进展情况报告如下。"));
        blocks.add(new Block.Line(Part.HEADING, "一、总体情况"));
        blocks.add(Block.Body.plain("截至" + Desk.day(desk.day()) + "," + Bulletin.counts(Tally.total(desk))));
        blocks.add(new Block.Line(Part.HEADING, "二、重点任务进展"));
        int number = 0;
        for (Map.Entry<String, List<Clause>> section : sections().entrySet()) {
            number++;
            String heading = section.getKey().isEmpty() ? "其他任务" : section.getKey();
            blocks.add(new Block.Line(Part.SUBHEADING, "(" + Numeral.of(number) + ")" + heading));
            blocks.add(new Block.Body(section.getValue()));
        }
        List<Clause> behind = desk.tasks().stream()
                .filter(task -> Tally.isRed(task, desk) || Tally.isLate(task, desk))
                .map(task -> Clause.plain(
                        task.brief().title() + "(" + desk.unit(task.charge().lead()) + ");"))
                .toList();
        blocks.add(new Block.Line(Part.HEADING, "三、存在的困难和问题"));
        blocks.add(behind.isEmpty() ? Block.Body.plain("没有逾期和亮红灯的任务。") : new Block.Body(listed("以下任务进度滞后:", behind)));
        blocks.add(new Block.Line(Part.HEADING, "四、下一步工作"));
        blocks.add(Block.Body.plain("对进度滞后的任务逐项明确责任和时限,确保全面完成全年目标任务。"));
        Bulletin.sign(blocks, desk);
        return new Paper(Kind.HALF_YEAR, desk.place() + title, blocks);
    }

    private static List<Clause> listed(String begin, List<Clause> all) {
        List<Clause> listed = new ArrayList<>(List.of(Clause.plain(begin)));
        listed.addAll(all.subList(0, all.size() - 1));
        listed.add(Clause.plain(all.getLast().words().replaceFirst(";$", "。")));
        return listed;
    }

    private Map<String, List<Clause>> sections() {
        Map<String, List<Clause>> sections = new LinkedHashMap<>();
        for (Task task : desk.tasks()) {
            sections.computeIfAbsent(plan.heading(Plan.start(task)), _ -> new ArrayList<>())
                    .add(clause(task));
        }
        return sections;
    }

    private static Clause clause(Task task) {
        String words = task.brief().title() + ":" + Standing.words(task) + "。";
        return task.feedback().isEmpty()
                ? Clause.silent(words, List.of(task.id()))
                : Clause.of(words, List.of(task.id()), Proof.of(task));
    }
}

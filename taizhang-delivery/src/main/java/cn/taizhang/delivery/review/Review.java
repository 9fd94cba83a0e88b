package cn.taizhang.delivery.review;

import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.delivery.paper.Block;
import cn.taizhang.delivery.paper.Clause;
import cn.taizhang.delivery.paper.Kind;
import cn.taizhang.delivery.paper.Numeral;
import cn.taizhang.delivery.paper.Paper;
import cn.taizhang.table.word.WordPaper.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The draft of the review part 上年工作回顾 of next year's report, in the order of this year's.
///
/// 例: 「（一）大力提振消费、扩大投资」 and under it 「举办促消费活动128场。引进首店31家。」
///
/// - Each promise and each task is one clause in the words of the promise, marked where nothing shows it; of what
///   nobody
///   told the final text says nothing.
/// - The final text is read back: where a promise gets another verdict than the ledger's own, the next wording is
///   tried.
/// - What is not due yet is said to be under way; no verdict follows from it, so it is not compared: `running` counts
///   it.
/// - The same matters make the same draft.
public record Review(Paper paper, List<Agreement> agreements, long running) {

    private static final int ROUNDS = 5;

    public Review {
        agreements = List.copyOf(agreements);
    }

    public static Review of(Plan plan, List<Matter> matters, ReadBack back) {
        int[] chosen = new int[matters.size()];
        Set<Integer> exhausted = new HashSet<>();
        Map<String, Verdict> read = verdicts(plan, matters, chosen, back);
        for (int round = 0; round < ROUNDS; round++) {
            boolean changed = false;
            for (int i = 0; i < matters.size(); i++) {
                if (!agrees(matters.get(i), read) && !exhausted.contains(i)) {
                    chosen[i]++;
                    if (chosen[i] >= matters.get(i).wordings().size()) {
                        chosen[i] = 0;
                        exhausted.add(i);
                    }
                    changed = true;
                }
            }
            if (!changed) {
                break;
            }
            read = verdicts(plan, matters, chosen, back);
        }
        return new Review(
                paper(plan, matters, chosen),
                agreements(matters, read),
                matters.stream().filter(Matter::isRunning).count());
    }

    private static Map<String, Verdict> verdicts(Plan plan, List<Matter> matters, int[] chosen, ReadBack back) {
        return back.verdicts(plan.account(), paper(plan, matters, chosen).text(false));
    }

    private static boolean agrees(Matter matter, Map<String, Verdict> read) {
        return matter.isRunning()
                || matter.promise().stream()
                        .allMatch(id -> read.getOrDefault(id.value(), Verdict.NOT_MENTIONED)
                                == matter.outcome().verdict());
    }

    private static List<Agreement> agreements(List<Matter> matters, Map<String, Verdict> read) {
        return matters.stream()
                .filter(matter -> !matter.promise().isEmpty() && !matter.isRunning())
                .map(matter -> new Agreement(
                        matter,
                        matter.outcome().verdict(),
                        read.getOrDefault(matter.promise().getFirst().value(), Verdict.NOT_MENTIONED)))
                .toList();
    }

    private static Paper paper(Plan plan, List<Matter> matters, int[] chosen) {
        int next = plan.year() + 1;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line(Part.TITLE, next + "年" + plan.place() + "政府工作报告"));
        blocks.add(new Block.Line(Part.ADDRESSEE, "各位代表:"));
        blocks.add(new Block.Line(Part.HEADING, "一、" + plan.year() + "年工作回顾"));
        int number = 0;
        for (Map.Entry<String, List<Clause>> section : sections(matters, chosen).entrySet()) {
            boolean silent = section.getValue().stream().allMatch(clause -> clause.mark() == Clause.Mark.SILENT);
            if (!section.getKey().isEmpty() && !silent) {
                blocks.add(new Block.Line(Part.SUBHEADING, "(" + Numeral.of(number + 1) + ")" + section.getKey()));
                number++;
            }
            blocks.add(new Block.Body(section.getValue()));
        }
        blocks.add(new Block.Line(Part.HEADING, "二、" + next + "年工作安排"));
        blocks.add(Block.Body.plain("待起草。"));
        return new Paper(Kind.REVIEW, next + "年" + plan.place() + "政府工作报告(上年工作回顾草稿)", blocks);
    }

    private static Map<String, List<Clause>> sections(List<Matter> matters, int[] chosen) {
        Map<String, List<Clause>> sections = new LinkedHashMap<>();
        for (int i = 0; i < matters.size(); i++) {
            sections.computeIfAbsent(matters.get(i).section(), _ -> new ArrayList<>())
                    .add(clause(matters.get(i), chosen[i]));
        }
        return sections;
    }

    private static Clause clause(Matter matter, int chosen) {
        if (matter.wordings().isEmpty()) {
            return Clause.silent(matter.words() + ":年内无报送。", matter.outcome().tasks());
        }
        return Clause.of(
                matter.wordings().get(chosen) + "。",
                matter.outcome().tasks(),
                matter.outcome().proofs());
    }
}

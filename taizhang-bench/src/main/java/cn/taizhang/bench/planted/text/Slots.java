package cn.taizhang.bench.planted.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where in a report a sentence may be added: after the last full stop of a paragraph of its review or of its plan.
///
/// 例: 一、2021年工作回顾 opens the review, 二、2022年工作安排 the plan.
///
/// - Found by headings alone, and by position where a report has none.
/// - Headings, short paragraphs and paragraphs on what is not yet well take nothing.
public final class Slots {

    private static final Pattern PLAN = Pattern.compile(
            "(?m)^[\\s　]{0,8}[（(]?[二三四五六][、）)][^\\n。]{0,40}(目标|任务|工作安排|工作部署|总体要求|主要工作|重点工作|总体部署|思路|今年|年工作)[^\\n。]{0,30}$");
    private static final Pattern PROBLEMS = Pattern.compile("存在的?(一些)?(困难|问题|不足|矛盾)|清醒(地)?(看到|认识)|敬意|衷心感谢");
    private static final double REVIEW_BEGINS = 0.06;
    private static final double PLAN_EARLIEST = 0.15;
    private static final double PLAN_ELSE = 0.45;
    private static final double PLAN_ENDS = 0.93;
    private static final int SHORTEST = 70;

    private final String text;
    private final int plan;

    public Slots(Report report) {
        this.text = report.text();
        this.plan = planOf(text);
    }

    /// Where the plan begins.
    public int plan() {
        return plan;
    }

    public List<Integer> inReview() {
        return between((int) (text.length() * REVIEW_BEGINS), plan);
    }

    public List<Integer> inPlan() {
        return between(plan, (int) (text.length() * PLAN_ENDS));
    }

    /// Behind the last word.
    public int atEnd() {
        return text.stripTrailing().length();
    }

    private static int planOf(String text) {
        Matcher heading = PLAN.matcher(text);
        int from = (int) (text.length() * PLAN_EARLIEST);
        return heading.find(from) && heading.start() < text.length() * PLAN_ENDS
                ? heading.start()
                : (int) (text.length() * PLAN_ELSE);
    }

    private List<Integer> between(int from, int to) {
        List<Integer> slots = new ArrayList<>();
        for (int start = text.indexOf('\n', from) + 1; start > 0 && start < to; ) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            String paragraph = text.substring(start, end).stripTrailing();
            if (end <= to && paragraph.length() >= SHORTEST && paragraph.endsWith("。")) {
                if (!PROBLEMS.matcher(paragraph).find()) {
                    slots.add(start + paragraph.length());
                }
            }
            start = next + 1;
        }
        return slots;
    }
}

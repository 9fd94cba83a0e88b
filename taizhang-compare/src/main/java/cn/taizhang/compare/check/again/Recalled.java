package cn.taizhang.compare.check.again;

import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Mode;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Subject;
import cn.taizhang.compare.check.figure.Subjects;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.compare.check.figure.Written;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Holds levels of an earlier year, and aims in numbers, that a draft recalls against the report that told them.
///
/// 例: 「充电桩在上年382个的基础上再增15个」 after 482个; 「年初确定的新建公园82个的任务完成」 after an aim of 52个.
///
/// - A doubt at most: what is recalled may have been revised.
record Recalled(Page page, Knowledge.Figures known, Subjects subjects) {

    private static final List<String> SET = List.of("确定的", "提出的", "制定的", "安排的", "下达的", "承诺的", "预定的", "定下的", "部署的");
    private static final List<String> WHEN = List.of("年初", "上年", "去年", "年度", "报告", "原", "预定");
    private static final List<String> AIM = List.of("目标", "任务");
    private static final int AHEAD = 12;
    private static final int FARTHEST = 120;
    private static final Subject NOTHING = new Subject("", "");

    List<Finding> against(String source, String earlier, Page then, Map<Matter, List<Told>> told) {
        List<Finding> findings = new ArrayList<>();
        for (Mention mention : Mention.on(page, known)) {
            Matter matter = matter(mention);
            List<Told> before = before(matter, then, told);
            if (!before.isEmpty() && before.stream().noneMatch(each -> agree(each, mention.written()))) {
                findings.add(new Finding(
                        Family.RESTATED,
                        Severity.DOUBT,
                        message("check.restated", mention.written(), before.getFirst()),
                        mention.written().shown() + " ≠ "
                                + before.getFirst().written().shown(),
                        List.of(
                                new Finding.Place(
                                        source, page.reading().document().quote(mention.clause())),
                                new Finding.Place(earlier, then.quote(before.getFirst())))));
            }
        }
        for (Told each : page.told()) {
            findings.addAll(aim(source, each, earlier, then, told));
        }
        return findings;
    }

    private static List<Told> before(Matter matter, Page then, Map<Matter, List<Told>> told) {
        if (matter.isNone()) {
            return List.of();
        }
        boolean lastYear = matter.period().to() == then.reading().report().year() - 1;
        Matter undated = matter.undated();
        List<Told> loose = lastYear && !undated.isNone() ? told.getOrDefault(undated, List.of()) : List.of();
        return told.getOrDefault(matter, loose);
    }

    private static Finding.Message message(String key, Written now, Told before) {
        return new Finding.Message(key, List.of(now.shown(), before.written().shown()));
    }

    private static boolean agree(Told one, Written other) {
        return one.about().status() == Fact.Status.EXPECTED
                || one.written().in(Mode.ROUNDED).meets(other.in(Mode.ROUNDED))
                || one.written().in(Mode.TRUNCATED).meets(other.in(Mode.TRUNCATED));
    }

    private Matter matter(Mention mention) {
        String before = page.text()
                .substring(start(mention.clause().start()), mention.clause().start());
        Subject own = subjects.of(page, before, mention.thing());
        Subject subject = own.place().isEmpty() ? subjects.of(page, behind(mention), mention.thing()) : own;
        int year = mention.year() == Mention.LAST ? page.reading().report().year() - 2 : mention.year();
        return Matter.level(subject, mention.written().kind(), year, false);
    }

    /// 「继2010年利用外资186亿元之后,云溪县2011年达到194亿元」: the place follows.
    private String behind(Mention mention) {
        int from = mention.clause().end() + 1;
        return page.text()
                .substring(
                        Math.min(from, page.text().length()),
                        Math.min(from + AHEAD, page.text().length()));
    }

    private int start(int from) {
        int at = from;
        while (at > 0 && "。!?;\n".indexOf(page.text().charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /// 「年初确定的新建公园82个的任务全面完成」.
    private List<Finding> aim(String source, Told figure, String earlier, Page then, Map<Matter, List<Told>> told) {
        Subject subject =
                figure.isLevel() && AIM.stream().anyMatch(page.tail(figure)::contains) ? aimed(figure) : NOTHING;
        int year = then.reading().report().year();
        List<Told> set =
                told.getOrDefault(Matter.level(subject, figure.written().kind(), year, true), List.of());
        boolean other = !set.isEmpty() && set.stream().noneMatch(each -> isAim(each.written(), figure.written()));
        if (subject.isNone() || !other) {
            return List.of();
        }
        return List.of(new Finding(
                Family.RESTATED,
                Severity.DOUBT,
                message("check.restated.aim", figure.written(), set.getFirst()),
                figure.written().shown() + " ≠ " + set.getFirst().written().shown(),
                List.of(
                        new Finding.Place(source, page.quote(figure)),
                        new Finding.Place(earlier, then.quote(set.getFirst())))));
    }

    /// 「2300人以上」 is recalled as 2300人, and as no other number.
    private static boolean isAim(Written set, Written recalled) {
        boolean range = set.bound() == Bound.RANGE || recalled.bound() == Bound.RANGE;
        return set.size().compareTo(recalled.size()) == 0
                || range && set.asSet().meets(recalled.asSet());
    }

    /// What the aim is of: the words behind 确定的, or the figure before it: 「新增就业5.4万人,超过年初确定的5万人的目标」.
    private Subject aimed(Told figure) {
        String lead = page.lead(figure);
        int behind = behindSet(lead);
        String thing = lead.substring(behind);
        if (behind > 0 && !thing.isEmpty()) {
            String before = page.before(figure, FARTHEST);
            return subjects.of(page, before.substring(0, before.length() - thing.length()), thing);
        }
        Told named = figure;
        for (Told each : behind > 0 ? page.told() : List.<Told>of()) {
            boolean near = each.number().start() < figure.number().start()
                    && each.written().kind().equals(figure.written().kind())
                    && page.sentence(each).equals(page.sentence(figure));
            named = near ? each : named;
        }
        return named.equals(figure) ? NOTHING : subjects.of(page, named);
    }

    /// Where the words behind 「年初确定的」 begin; 0 where there are none.
    private static int behindSet(String lead) {
        for (String set : SET) {
            int at = lead.indexOf(set);
            if (at > 0 && WHEN.stream().anyMatch(lead.substring(0, at + set.length())::contains)) {
                return at + set.length();
            }
        }
        return 0;
    }
}

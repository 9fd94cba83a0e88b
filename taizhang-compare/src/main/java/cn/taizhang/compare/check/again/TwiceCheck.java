package cn.taizhang.compare.check.again;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Mode;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Steady;
import cn.taizhang.compare.check.figure.Subjects;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Section.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the same thing told twice in one draft with other sizes, or with sizes a unit apart.
///
/// 例: 「一般公共预算收入120亿元」 and, further on, 「一般公共预算收入达到125亿元」.
///
/// - 1.2万亿元 and 12034亿元 agree; so do 突破100亿元 and 105亿元.
/// - Only a known indicator makes an error; another wording may stand for two things.
public final class TwiceCheck implements Check {

    private static final int MOST_TELLINGS = 12;
    private static final int NAMED = 5;
    private static final int BEFORE = 170;
    private static final List<String> PARTS = List.of(
            "非公有", "民营", "县域", "山区", "新区", "开发区", "园区", "个县", "个市", "一县", "州县", "长株潭", "国有", "城市群", "经济区", "经济带", "贫困县",
            "片区", "示范区", "县区", "市县", "功能区", "自贸", "灾区", "藏区", "南疆");
    private static final List<String> BARE =
            List.of("增长", "下降", "比上年", "同比", "较上年", "上涨", "提高", "实际", "名义", "比去年", "增加", "分别", "增");
    private static final List<String> SHARED = List.of("安排", "筹措资金", "总量", "总里程", "总投资", "补助资金");
    private static final List<String> GONE = List.of("过去一年", "去年", "上年");

    private final Knowledge.Figures known;
    private final Subjects subjects;
    private final Steady steady;

    public TwiceCheck(Knowledge.Figures known, Subjects subjects, Steady steady) {
        this.known = known;
        this.subjects = subjects;
        this.steady = steady;
    }

    @Override
    public List<Finding> findings(Draft draft) {
        Page page = Page.of(draft.reading(), known);
        Map<Group, List<Told>> told = new LinkedHashMap<>();
        for (Told each : page.told()) {
            boolean sum = steady.sumsUp(page, each);
            boolean held = each.isOfOneYear() && steady.holds(page, each);
            Matter matter = Matter.of(subjects, page, each);
            if (!matter.isNone() && (sum || held) && !isShared(each)) {
                told.computeIfAbsent(new Group(matter, sum), none -> new ArrayList<>())
                        .add(each);
            }
            Matter undated = Matter.undated(subjects, page, each);
            if (!undated.isNone() && (sum || steady.holds(page, each)) && !isShared(each)) {
                told.computeIfAbsent(new Group(undated, sum), none -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Finding> findings = new ArrayList<>();
        Set<Told> seen = new HashSet<>();
        for (List<Told> tellings : told.values()) {
            if (tellings.size() <= MOST_TELLINGS) {
                compare(draft.source(), page, tellings, seen, findings);
            }
        }
        return findings;
    }

    /// 「自治区财政安排0.5亿元」 is said of one project after another.
    private static boolean isShared(Told figure) {
        return !figure.about().isKnown()
                && SHARED.stream().anyMatch(figure.about().wording()::endsWith);
    }

    /// What is told of one matter; sums up to a year are apart from what is of the year.
    private record Group(Matter matter, boolean sum) {}

    /// Each telling against the first that it contradicts.
    private static void compare(String source, Page page, List<Told> tellings, Set<Told> seen, List<Finding> findings) {
        for (int i = 1; i < tellings.size(); i++) {
            for (int j = 0; j < i; j++) {
                Told one = tellings.get(j);
                Told other = tellings.get(i);
                Severity worth = Mode.worth(
                        mode -> !one.written().in(mode).meets(other.written().in(mode)));
                if (worth != Severity.HINT && isOneThing(page, one, other) && seen.add(other)) {
                    findings.add(finding(source, page, one, other, worth));
                    break;
                }
            }
        }
    }

    /// A known indicator, named in the clause of the figure itself, where the draft looks back or sets its targets.
    private static boolean isFirm(Page page, Told figure) {
        Role role = figure.about().role();
        boolean place = figure.isTarget() ? !role.looksBack() : role.looksBack();
        return figure.about().isKnown() && place && page.lead(figure).length() >= NAMED && !isOfPart(page, figure);
    }

    /// Words before it tell of a part of the place, or of a year gone by where targets are set.
    private static boolean isOfPart(Page page, Told figure) {
        int from = Math.max(0, figure.number().start() - BEFORE);
        String words = page.text().substring(from, figure.number().start());
        return PARTS.stream().anyMatch(words::contains)
                || figure.isTarget() && GONE.stream().anyMatch(words::contains);
    }

    /// Sizes far apart are of two things (a year and five years, the city and a district), unless the unit slipped;
    /// growth is of one thing only where one of the clauses names it.
    private static boolean isOneThing(Page page, Told one, Told other) {
        Ratio ratio = Ratio.of(one, other);
        boolean near = one.kind() == Kind.LEVEL ? ratio.isOfOneThing() : isNamed(page, one) || isNamed(page, other);
        return near && !page.sentence(one).equals(page.sentence(other));
    }

    /// 「GDP增长5%」 names it, 「,比上年增长5%」 does not.
    private static boolean isNamed(Page page, Told growth) {
        String lead = page.lead(growth);
        for (String word : BARE) {
            lead = lead.replace(word, "");
        }
        return lead.length() > 1;
    }

    /// 新增城镇就业 and 城镇新增就业 name one thing, 新增就业 may be a wider one.
    private static boolean isNamedAlike(Told one, Told other) {
        return letters(one).equals(letters(other));
    }

    private static Set<Integer> letters(Told told) {
        return told.about().wording().chars().boxed().collect(Collectors.toSet());
    }

    private static Finding finding(String source, Page page, Told one, Told other, Severity worth) {
        Ratio ratio = Ratio.of(one, other);
        boolean slip = one.kind() == Kind.LEVEL && ratio.isSlip();
        boolean sameTime = one.about().period().equals(other.about().period()) && one.isTarget() == other.isTarget();
        boolean firm = isFirm(page, one)
                && isFirm(page, other)
                && sameTime
                && isNamedAlike(one, other)
                && (slip || ratio.isClose());
        return new Finding(
                slip ? Family.UNIT : Family.TWICE,
                firm ? worth : Severity.DOUBT,
                new Finding.Message(
                        slip ? "check.unit.twice" : "check.twice",
                        List.of(one.written().shown(), other.written().shown())),
                slip
                        ? one.written().shown() + " ÷ " + other.written().shown() + " = " + ratio.shown()
                        : one.written().shown() + " ≠ " + other.written().shown(),
                List.of(new Finding.Place(source, page.quote(one)), new Finding.Place(source, page.quote(other))));
    }
}

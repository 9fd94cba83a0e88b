package cn.taizhang.compare.check.again;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Base;
import cn.taizhang.compare.check.figure.Mode;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Steady;
import cn.taizhang.compare.check.figure.Subjects;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.record.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holds what a draft tells of earlier years, and the aims it recalls, against the reports of those years.
///
/// 例: 「超过年初确定的6%的目标」 where the report of that year aimed at 7 %.
///
/// - A figure that was expected then, or may have been revised since, makes a doubt at most.
public final class RestatedCheck implements Check {

    private final Knowledge.Figures known;
    private final Subjects subjects;
    private final Steady steady;

    public RestatedCheck(Knowledge.Figures known, Subjects subjects, Steady steady) {
        this.known = known;
        this.subjects = subjects;
        this.steady = steady;
    }

    @Override
    public List<Finding> findings(Draft draft) {
        Page page = Page.of(draft.reading(), known);
        List<Finding> findings = new ArrayList<>();
        for (Draft.Earlier earlier : draft.earlier()) {
            Page then = Page.of(earlier.reading(), known);
            Map<Matter, List<Told>> told = told(then);
            findings.addAll(new Recalled(page, known, subjects).against(draft.source(), earlier.source(), then, told));
            for (List<Told> sentence : page.sentences()) {
                bases(draft.source(), page, sentence, new Then(earlier.source(), then, told), findings);
            }
            for (Told each : page.told()) {
                findings.addAll(
                        held(new Side(draft.source(), page, each), new Side(earlier.source(), then, each), told));
            }
        }
        return findings;
    }

    /// A figure on one of the two pages.
    private record Side(String source, Page page, Told figure) {

        Finding.Place place() {
            return new Finding.Place(source, page.quote(figure));
        }
    }

    /// What an earlier report told.
    private record Then(String source, Page page, Map<Matter, List<Told>> told) {}

    /// 「由2022年的100亿元增加到120亿元」 tells again what the report of 2023 told.
    private void bases(String source, Page page, List<Told> sentence, Then then, List<Finding> findings) {
        for (int i = 0; i < sentence.size(); i++) {
            for (Base base : Base.at(page, sentence, i)) {
                Matter matter = Matter.of(subjects, page, base.now());
                List<Told> told =
                        matter.isNone() ? List.of() : then.told().getOrDefault(matter.in(base.year()), List.of());
                boolean other = !told.isEmpty() && told.stream().noneMatch(each -> agree(each, base.before()));
                if (other) {
                    Finding finding = finding(
                            new Side(source, page, base.before()),
                            new Side(then.source(), then.page(), told.getFirst()),
                            Severity.DOUBT,
                            "check.restated");
                    boolean said = findings.stream().anyMatch(each -> isSame(each, finding));
                    findings.addAll(said ? List.of() : List.of(finding));
                }
            }
        }
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.arithmetic().equals(other.arithmetic())
                && one.places().getLast().equals(other.places().getLast());
    }

    private static boolean agree(Told one, Told other) {
        return one.written().in(Mode.ROUNDED).meets(other.written().in(Mode.ROUNDED))
                || one.written().in(Mode.TRUNCATED).meets(other.written().in(Mode.TRUNCATED));
    }

    private static Finding finding(Side now, Side before, Severity severity, String key) {
        String here = now.figure().written().shown();
        String there = before.figure().written().shown();
        return new Finding(
                Family.RESTATED,
                severity,
                new Finding.Message(key, List.of(here, there)),
                here + " ≠ " + there,
                List.of(now.place(), before.place()));
    }

    private Map<Matter, List<Told>> told(Page page) {
        Map<Matter, List<Told>> told = new HashMap<>();
        for (Told each : page.told()) {
            Matter matter = Matter.of(subjects, page, each);
            if (!matter.isNone() && each.isOfOneYear() && steady.holds(page, each)) {
                told.computeIfAbsent(matter, none -> new ArrayList<>()).add(each);
            }
            Matter undated = Matter.undated(subjects, page, each);
            if (!undated.isNone() && each.isLevel() && steady.holds(page, each)) {
                told.computeIfAbsent(undated, none -> new ArrayList<>()).add(each);
            }
        }
        return told;
    }

    private List<Finding> held(Side now, Side before, Map<Matter, List<Told>> told) {
        boolean recalled = !now.figure().isTarget() && steady.recalls(now.page(), now.figure());
        Matter matter = recalled ? aim(now) : Matter.of(subjects, now.page(), now.figure());
        if (matter.isNone() || !now.figure().isOfOneYear()) {
            return List.of();
        }
        if (!recalled && !steady.holds(now.page(), now.figure())) {
            return List.of();
        }
        int year = before.page().reading().report().year();
        List<Told> then = recalled
                ? told.getOrDefault(matter.in(year).asTarget(true), List.of())
                : told.getOrDefault(matter, List.of());
        return then.isEmpty() ? List.of() : held(now, before, then, recalled);
    }

    /// 「增长6.8%,超过年初确定的6.5%的目标」: the aim is that of the growth told before it in the sentence.
    private Matter aim(Side now) {
        Told aim = now.figure();
        if (aim.about().isKnown() || !aim.written().isRate()) {
            return Matter.of(subjects, now.page(), aim);
        }
        Told named = aim;
        for (Told each : now.page().told()) {
            boolean near = each.number().start() < aim.number().start()
                    && now.page().sentence(each).equals(now.page().sentence(aim));
            named = near && each.isGrowth() && each.about().isKnown() ? each : named;
        }
        return Matter.of(subjects, now.page(), named);
    }

    private static List<Finding> held(Side now, Side before, List<Told> then, boolean recalled) {
        Severity worth = Severity.ERROR;
        for (Told each : then) {
            Severity one = Mode.worth(mode -> recalled
                    ? !each.written().asSet().meets(now.figure().written().asSet())
                    : !each.written().in(mode).meets(now.figure().written().in(mode)));
            worth = one.compareTo(worth) < 0 ? one : worth;
        }
        boolean firm = recalled;
        boolean expected = then.stream().anyMatch(each -> each.about().status() == Fact.Status.EXPECTED);
        if (worth == Severity.HINT || expected && !recalled) {
            return List.of();
        }
        return List.of(finding(
                now,
                new Side(before.source(), before.page(), then.getFirst()),
                firm ? worth : Severity.DOUBT,
                recalled ? "check.restated.aim" : "check.restated"));
    }
}

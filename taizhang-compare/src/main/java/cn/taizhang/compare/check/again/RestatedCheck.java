package cn.taizhang.compare.check.again;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Mode;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Steady;
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
    private final Steady steady;

    public RestatedCheck(Knowledge.Figures known, Steady steady) {
        this.known = known;
        this.steady = steady;
    }

    @Override
    public List<Finding> findings(Draft draft) {
        Page page = Page.of(draft.reading(), known);
        List<Finding> findings = new ArrayList<>();
        for (Draft.Earlier earlier : draft.earlier()) {
            Page then = Page.of(earlier.reading(), known);
            Map<Matter, List<Told>> told = told(then);
            for (Told each : page.told()) {
                findings.addAll(held(new Side(draft.source(), page, each), new Side(earlier.source(), then, each), told));
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

    private Map<Matter, List<Told>> told(Page page) {
        Map<Matter, List<Told>> told = new HashMap<>();
        for (Told each : page.told()) {
            Matter matter = Matter.of(each);
            if (!matter.isNone() && each.isOfOneYear() && steady.holds(page, each)) {
                told.computeIfAbsent(matter, none -> new ArrayList<>()).add(each);
            }
        }
        return told;
    }

    private List<Finding> held(Side now, Side before, Map<Matter, List<Told>> told) {
        Matter matter = Matter.of(now.figure());
        if (matter.isNone() || !now.figure().isOfOneYear()) {
            return List.of();
        }
        boolean recalled = !now.figure().isTarget() && steady.recalls(now.page(), now.figure());
        if (!recalled && !steady.holds(now.page(), now.figure())) {
            return List.of();
        }
        int year = before.page().reading().report().year();
        List<Told> then = recalled
                ? told.getOrDefault(matter.in(year).asTarget(true), List.of())
                : told.getOrDefault(matter, List.of());
        return then.isEmpty() ? List.of() : held(now, before, then, recalled);
    }

    private static List<Finding> held(Side now, Side before, List<Told> then, boolean recalled) {
        Severity worth = Severity.ERROR;
        for (Told each : then) {
            Severity one = Mode.worth(mode ->
                    !each.written().in(mode).meets(now.figure().written().in(mode)));
            worth = one.compareTo(worth) < 0 ? one : worth;
        }
        boolean firm = recalled && now.figure().about().isKnown();
        boolean expected = then.stream().anyMatch(each -> each.about().status() == Fact.Status.EXPECTED);
        if (worth == Severity.HINT || expected && !recalled) {
            return List.of();
        }
        Told first = then.getFirst();
        return List.of(new Finding(
                Family.RESTATED,
                firm ? worth : Severity.DOUBT,
                new Finding.Message(
                        recalled ? "check.restated.aim" : "check.restated",
                        List.of(now.figure().written().shown(), first.written().shown())),
                now.figure().written().shown() + " ≠ " + first.written().shown(),
                List.of(now.place(), new Side(before.source(), before.page(), first).place())));
    }
}

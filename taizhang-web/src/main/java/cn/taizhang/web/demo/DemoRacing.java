package cn.taizhang.web.demo;

import cn.taizhang.delivery.assessing.LockTerm;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.racing.Period;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.racing.Result;
import cn.taizhang.delivery.racing.Standing;
import cn.taizhang.delivery.umpiring.AppealRank;
import cn.taizhang.delivery.umpiring.DefineLeague;
import cn.taizhang.delivery.umpiring.PublishRace;
import cn.taizhang.delivery.umpiring.RuleOnAppeal;
import cn.taizhang.delivery.umpiring.ShowRace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the demonstration races and assesses: a league by month and one by quarter, one appeal upheld, another open, the
/// first half of the year locked.
///
/// 例: `L2-2025Q2` shown on 2025-07-06, a rank corrected, published on 2025-07-11.
final class DemoRacing {

    private static final int SHOWN = 6;
    private static final int OUT = 11;

    private final DemoOffice office;

    DemoRacing(DemoOffice office) {
        this.office = office;
    }

    void begin() {
        define("月赛专项", Period.Kind.MONTH, "重点任务|TASKS|100|", "2");
        define("季赛指标", Period.Kind.QUARTER, "指标任务|FIGURES|50|\n项目投资|PROJECTS|50|", "1");
    }

    private void define(String name, Period.Kind kind, String lanes, String least) {
        office.act(
                DemoOffice.system(),
                new DefineLeague(
                        "", Fields.of(Map.of("name", name, "kind", kind.name(), "lanes", lanes, "least", least))));
    }

    /// The races of the month before this one, and in April and July of the quarter.
    void month(LocalDate day) {
        office.go(day.withDayOfMonth(SHOWN));
        show("L1", Period.Kind.MONTH, day, day.withDayOfMonth(OUT - 1));
        boolean quarter = (day.getMonthValue() - 1) % 3 == 0;
        if (quarter) {
            show("L2", Period.Kind.QUARTER, day, day.withDayOfMonth(OUT - 1));
            corrected(race("L2", Period.Kind.QUARTER, day));
        }
        office.go(day.withDayOfMonth(OUT));
        office.act(DemoOffice.officer(), new PublishRace(race("L1", Period.Kind.MONTH, day)));
        if (quarter) {
            office.act(DemoOffice.officer(), new PublishRace(race("L2", Period.Kind.QUARTER, day)));
        }
        if (day.getMonthValue() == 7) {
            office.go(day.withDayOfMonth(OUT + 1));
            office.act(DemoOffice.leader(), new LockTerm("2025H1"));
        }
    }

    /// The race that is shown when the demonstration opens, with an appeal that nobody has ruled on yet.
    void last(LocalDate today) {
        office.go(today.withDayOfMonth(SHOWN));
        show("L1", Period.Kind.MONTH, today, today.plusDays(4));
    }

    void appeal(LocalDate today) {
        office.go(today.minusDays(2));
        appeal(race("L1", Period.Kind.MONTH, today), "8月底的进度是9月初才汇总的,请按核实的数计。");
    }

    private void show(String league, Period.Kind kind, LocalDate day, LocalDate until) {
        String period = Period.of(kind, day).before().code();
        office.act(DemoOffice.officer(), new ShowRace(league, period, until, ""));
    }

    private static String race(String league, Period.Kind kind, LocalDate day) {
        return league + "-" + Period.of(kind, day).before().code();
    }

    private void corrected(String race) {
        appeal(race, "季末已完成的部分漏报,附验收单。")
                .ifPresent(item -> office.act(
                        DemoOffice.second(),
                        new RuleOnAppeal(
                                race,
                                1,
                                Fields.of(Map.of(
                                        "outcome",
                                        "UPHELD",
                                        "then",
                                        item.before().toPlainString(),
                                        "now",
                                        item.after()
                                                .max(item.before())
                                                .add(BigDecimal.TEN)
                                                .min(new BigDecimal(100))
                                                .toPlainString(),
                                        "reason",
                                        "现场核实属实,按验收单更正")))));
    }

    /// The last of those that are ranked appeals for the item that is the furthest behind.
    private Optional<Result> appeal(String race, String reason) {
        Optional<Result> item = office.ask(
                (bureau, today) -> bureau.contests().races().race(race).flatMap(DemoRacing::furthest));
        item.ifPresent(one -> office.act(
                DemoOffice.officer(),
                new AppealRank(
                                race,
                                Fields.of(Map.of(
                                        "unit",
                                        one.unit(),
                                        "item",
                                        one.subject(),
                                        "reason",
                                        reason,
                                        "doer",
                                        office.city().reporter(one.unit()),
                                        "files",
                                        DemoOffice.file("验收单.txt"))))
                        .with(DemoOffice.proof())));
        return item;
    }

    private static Optional<Result> furthest(Race race) {
        List<Standing> ranked =
                race.standings().stream().filter(Standing::isRanked).toList();
        return ranked.stream()
                .max(Comparator.comparingInt(Standing::rank).thenComparing(Standing::unit))
                .flatMap(last -> race.inputs().results().stream()
                        .filter(one -> one.unit().equals(last.unit()))
                        .min(Comparator.comparing(Result::lead).thenComparing(Result::subject)));
    }
}

package cn.taizhang.web.demo;

import cn.taizhang.delivery.breakdown.BreakDown;
import cn.taizhang.delivery.breakdown.Drafted;
import cn.taizhang.delivery.breakdown.Treatment;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeMany;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.schedule.Freeze;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Current;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.table.record.RecordJson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Lives the year of the city up to a day in September, by the same commands that people give.
///
/// - Always the same: what chance decides comes from a fixed seed.
final class DemoYear {

    /// The day on which the demonstration opens.
    static final LocalDate TODAY = LocalDate.of(2025, 9, 18);

    private static final LocalDate BEGINNING = LocalDate.of(2025, 1, 21);

    /// One task of so many is done long before its time.
    private static final int EARLY = 5;

    private final DemoOffice office;
    private final DemoSupervision supervision;
    private final DemoProjects projects;
    private final DemoRacing racing;
    private final DemoCongress congress;
    private final Random random = new Random(20_250_918);
    private final Map<String, Double> pace = new HashMap<>();

    DemoYear(Ledger ledger) {
        this.office = new DemoOffice(ledger);
        this.supervision = new DemoSupervision(office);
        this.projects = new DemoProjects(office);
        this.racing = new DemoRacing(office);
        this.congress = new DemoCongress(office);
    }

    void live() {
        office.go(BEGINNING);
        office.act(DemoOffice.system(), office.city().setUp());
        breakDown();
        assign();
        projects.propose(BEGINNING.plusDays(3));
        congress.january();
        office.act(DemoOffice.officer(), new Freeze("年初计划"));
        racing.begin();
        for (LocalDate day = LocalDate.of(2025, 2, 25); day.isBefore(TODAY); day = day.plusMonths(1)) {
            if (day.getMonthValue() > 2) {
                racing.month(day);
            }
            office.go(day);
            month(day);
            finish();
            projects.month(day);
            supervision.month(day.plusDays(1));
            congress.month(day.plusDays(2));
        }
        racing.last(TODAY);
        extensions();
        racing.appeal(TODAY);
    }

    private void breakDown() {
        Holding plan = office.ledger().holdings().counted().stream()
                .max(Comparator.comparingInt(one -> one.head().year()))
                .orElseThrow();
        List<Posted> standing = Current.of(office.ledger().database(), plan.document());
        Map<String, Posted> byId = standing.stream().collect(Collectors.toMap(Posted::id, entry -> entry, (a, b) -> b));
        List<BreakDown.Line> lines = standing.stream()
                .filter(entry -> entry.facets().status().equals("target"))
                .filter(entry ->
                        entry.type().equals("commitment") || entry.type().equals("livelihood"))
                .map(entry -> line(entry, byId, plan.head().year()))
                .toList();
        office.act(DemoOffice.officer(), new BreakDown(lines));
    }

    private BreakDown.Line line(Posted entry, Map<String, Posted> byId, int year) {
        if (entry.facets().testability().equals("vague")) {
            return new BreakDown.Line(
                    "", Treatment.ASIDE, entry.id(), "", Fields.of(Map.of("reason", "表述含糊,不宜单独立项")), List.of());
        }
        List<Posted> facts = RecordJson.values(entry.payload(), "facts").stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
        Drafted drafted = office.ask((bureau, today) -> Drafted.of(entry, facts, year, bureau.organisation()));
        Map<String, String> fields = new TreeMap<>(drafted.fields().values());
        fields.put("lead", office.city().lead(fields.getOrDefault("title", "")));
        fields.put("start", BEGINNING.toString());
        fields.put("leader", List.of("王市长", "陈副市长", "林副市长", "郑副市长").get(random.nextInt(4)));
        return new BreakDown.Line("", Treatment.TASK, entry.id(), "", Fields.of(fields), List.of());
    }

    private void assign() {
        office.many(DemoOffice.officer(), office.tasks(State.PROPOSED), Step.FILE, Map.of());
        office.go(BEGINNING.plusDays(1));
        office.many(DemoOffice.officer(), office.tasks(State.FILED), Step.ASSIGN, Map.of());
        office.go(BEGINNING.plusDays(3));
        List<Task> waiting = office.tasks(State.ASSIGNED);
        List<TakeStep> signed = new ArrayList<>();
        // two are overlooked
        for (Task task : waiting.subList(0, waiting.size() - 2)) {
            double usual = Math.min(1.5, 0.8 + 0.22 * -Math.log(1 - random.nextDouble()));
            pace.put(task.id(), Math.floorMod(task.id().hashCode(), EARLY) == 0 ? 2 * usual : usual);
            signed.add(new TakeStep(task.id(), Step.SIGN, said(task, Map.of())));
        }
        office.act(DemoOffice.officer(), new TakeMany(signed));
    }

    private Fields said(Task task, Map<String, String> fields) {
        return office.said(task.charge().lead(), fields);
    }

    /// Most report each month, some forget it; how far they are goes by their pace.
    private void month(LocalDate day) {
        List<TakeStep> steps = new ArrayList<>();
        for (Task task : office.tasks(State.UNDERWAY)) {
            if (random.nextInt(12) > 0) {
                double share = share(task, day);
                String percent = BigDecimal.valueOf(Math.min(100, share * 100))
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString();
                Map<String, String> told = new TreeMap<>();
                if (task.aim().isCountable()) {
                    told.put("value", value(task, share));
                } else {
                    told.put("percent", percent);
                }
                if (shows(task, day)) {
                    told.put("files", DemoOffice.file(day.getMonthValue() + "月统计报表.txt"));
                }
                told.put("text", share >= 1 ? "已全部完成,正在整理验收材料" : "按计划推进,已完成约" + percent + "%");
                steps.add(new TakeStep(task.id(), Step.REPORT, said(task, told)));
            }
        }
        office.act(DemoOffice.officer(), new TakeMany(steps).with(DemoOffice.proof()));
    }

    /// Three units in four show their figures each quarter and in August.
    private static boolean shows(Task task, LocalDate day) {
        boolean asked = day.getMonthValue() % 3 == 0 || day.getMonthValue() == TODAY.getMonthValue() - 1;
        return asked && Math.floorMod(task.id().hashCode(), 4) > 0;
    }

    private double share(Task task, LocalDate day) {
        double whole =
                task.term().due().toEpochDay() - (double) task.term().start().toEpochDay();
        double passed = day.toEpochDay() - (double) task.term().start().toEpochDay();
        return Math.max(0, passed / whole * pace.getOrDefault(task.id(), 1.0));
    }

    /// A share of the target; what is a rate stands near it all the year.
    private static String value(Task task, double share) {
        BigDecimal target = new BigDecimal(task.aim().target());
        boolean rate = task.aim().unit().equals("%");
        double part = Math.min(1, share);
        return target.multiply(BigDecimal.valueOf(rate ? 0.9 + part / 10 : part))
                .setScale(target.scale() > 0 ? 1 : 0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /// Who is done hands in; the office agrees, and another closes.
    private void finish() {
        String file = DemoOffice.file("验收材料.txt");
        for (Task task : office.tasks(State.UNDERWAY)) {
            boolean done =
                    task.last().map(one -> one.text().startsWith("已全部完成")).orElse(false);
            if (done) {
                office.act(
                        DemoOffice.officer(),
                        new TakeStep(task.id(), Step.SUBMIT, said(task, Map.of("percent", "100", "files", file)))
                                .with(DemoOffice.proof()));
            }
        }
        List<Task> handed = office.tasks(State.UNDER_REVIEW);
        office.many(
                DemoOffice.officer(),
                handed.subList(0, handed.size() - Math.min(1, handed.size())),
                Step.COMPLETE,
                Map.of());
        office.many(DemoOffice.second(), office.tasks(State.COMPLETED), Step.CLOSE, Map.of("reason", "现场核验属实"));
    }

    /// Two ask for more time; one is decided on.
    private void extensions() {
        office.go(TODAY.minusDays(6));
        String file = DemoOffice.file("情况说明.txt");
        List<Task> slow = office.tasks(State.UNDERWAY).stream()
                .filter(task -> task.term().due().isAfter(TODAY))
                .sorted(Comparator.comparing((Task task) -> pace.getOrDefault(task.id(), 1.0)))
                .limit(2)
                .toList();
        for (Task task : slow) {
            Map<String, String> asked = Map.of("reason", "受前期手续影响,开工晚于计划", "to", "2026-03-31", "files", file);
            office.act(
                    DemoOffice.officer(),
                    new TakeStep(task.id(), Step.ASK_EXTENSION, said(task, asked)).with(DemoOffice.proof()));
        }
        if (!slow.isEmpty()) {
            office.act(DemoOffice.leader(), new TakeStep(slow.getFirst().id(), Step.GRANT_EXTENSION, Fields.NONE));
        }
    }
}

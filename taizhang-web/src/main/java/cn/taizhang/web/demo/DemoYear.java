package cn.taizhang.web.demo;

import cn.taizhang.delivery.breakdown.BreakDown;
import cn.taizhang.delivery.breakdown.Drafted;
import cn.taizhang.delivery.breakdown.Treatment;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeMany;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Office;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.entry.Current;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.store.Digest;
import cn.taizhang.table.record.RecordJson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Lives the year of the city up to a day in September, by the same commands that people give.
///
/// - Always the same: what chance decides comes from a fixed seed.
final class DemoYear {

    /// The day on which the demonstration opens.
    static final LocalDate TODAY = LocalDate.of(2025, 9, 18);

    private static final LocalDate BEGINNING = LocalDate.of(2025, 1, 21);
    private static final byte[] PROOF = "云汀市(虚构城市)演示用佐证材料。\n".getBytes(StandardCharsets.UTF_8);

    private final Ledger ledger;
    private final DemoClock clock = new DemoClock();
    private final Office office = new Office(clock);
    private final DemoCity city = DemoCity.read();
    private final Random random = new Random(20_250_918);
    private final Map<String, Double> pace = new HashMap<>();
    private final Actor officer = actor("周督查", Role.SUPERVISOR);
    private final Actor second = actor("吴督查", Role.SUPERVISOR);
    private final Actor leader = actor("王市长", Role.LEADER);

    DemoYear(Ledger ledger) {
        this.ledger = ledger;
    }

    private static Actor actor(String name, Role role) {
        return new Actor(name, role.permissions(), true, Set.of(), EnumSet.allOf(Tier.class));
    }

    void live() {
        clock.set(BEGINNING);
        act(actor("系统管理员", Role.SYSTEM), city.setUp());
        breakDown();
        assign();
        for (LocalDate day = LocalDate.of(2025, 2, 25); day.isBefore(TODAY); day = day.plusMonths(1)) {
            clock.set(day);
            month(day);
            finish();
        }
        extensions();
    }

    private void act(Actor actor, Command command) {
        Outcome outcome = office.act(ledger, actor, command);
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("the demonstration was refused: " + outcome);
        }
    }

    private void breakDown() {
        Holding plan = ledger.holdings().counted().stream()
                .max(Comparator.comparingInt(one -> one.head().year()))
                .orElseThrow();
        List<Posted> standing = Current.of(ledger.database(), plan.document());
        Map<String, Posted> byId = standing.stream().collect(Collectors.toMap(Posted::id, entry -> entry, (a, b) -> b));
        List<BreakDown.Line> lines = standing.stream()
                .filter(entry -> entry.facets().status().equals("target"))
                .filter(entry ->
                        entry.type().equals("commitment") || entry.type().equals("livelihood"))
                .map(entry -> line(entry, byId, plan.head().year()))
                .toList();
        act(officer, new BreakDown(lines));
    }

    private BreakDown.Line line(Posted entry, Map<String, Posted> byId, int year) {
        if (entry.facets().testability().equals("vague")) {
            return new BreakDown.Line(
                    "", Treatment.ASIDE, entry.id(), "", Fields.of(Map.of("reason", "表述含糊,不宜单独立项")), List.of());
        }
        List<Posted> facts = List.of(RecordJson.value(entry.payload(), "facts").split(";")).stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
        Drafted drafted = office.ask(ledger, (bureau, today) -> Drafted.of(entry, facts, year, bureau.organisation()));
        Map<String, String> fields = new TreeMap<>(drafted.fields().values());
        fields.put("lead", city.lead(fields.getOrDefault("title", "")));
        fields.put("start", BEGINNING.toString());
        fields.put("leader", List.of("王市长", "陈副市长", "林副市长", "郑副市长").get(random.nextInt(4)));
        return new BreakDown.Line("", Treatment.TASK, entry.id(), "", Fields.of(fields), List.of());
    }

    private List<Task> tasks(State state) {
        return office.ask(
                ledger,
                (Bureau bureau, LocalDate today) -> bureau.tasks().all().stream()
                        .filter(task -> task.state() == state)
                        .toList());
    }

    private void assign() {
        many(officer, tasks(State.PROPOSED), Step.FILE, Map.of());
        clock.set(BEGINNING.plusDays(1));
        many(officer, tasks(State.FILED), Step.ASSIGN, Map.of());
        clock.set(BEGINNING.plusDays(3));
        List<Task> waiting = tasks(State.ASSIGNED);
        List<TakeStep> signed = new ArrayList<>();
        // two are overlooked
        for (Task task : waiting.subList(0, waiting.size() - 2)) {
            pace.put(task.id(), Math.min(1.5, 0.74 + 0.2 * -Math.log(1 - random.nextDouble())));
            signed.add(new TakeStep(task.id(), Step.SIGN, said(task, Map.of())));
        }
        act(officer, new TakeMany(signed));
    }

    private Fields said(Task task, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("doer", city.reporter(task.charge().lead()));
        return Fields.of(all);
    }

    private void many(Actor actor, List<Task> tasks, Step step, Map<String, String> fields) {
        if (!tasks.isEmpty()) {
            act(
                    actor,
                    new TakeMany(tasks.stream()
                            .map(task -> new TakeStep(task.id(), step, Fields.of(fields)))
                            .toList()));
        }
    }

    /// Most report each month, some forget it; how far they are goes by their pace.
    private void month(LocalDate day) {
        List<TakeStep> steps = new ArrayList<>();
        for (Task task : tasks(State.UNDERWAY)) {
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
                told.put("text", share >= 1 ? "已全部完成,正在整理验收材料" : "按计划推进,已完成约" + percent + "%");
                steps.add(new TakeStep(task.id(), Step.REPORT, said(task, told)));
            }
        }
        act(officer, new TakeMany(steps));
    }

    private double share(Task task, LocalDate day) {
        double whole =
                task.term().due().toEpochDay() - (double) task.term().start().toEpochDay();
        double passed = day.toEpochDay() - (double) task.term().start().toEpochDay();
        return Math.max(0, passed / whole * pace.getOrDefault(task.id(), 1.0));
    }

    private static String value(Task task, double share) {
        BigDecimal target = new BigDecimal(task.aim().target());
        return target.multiply(BigDecimal.valueOf(Math.min(1, share)))
                .setScale(target.scale() > 0 ? 1 : 0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /// Who is done hands in; the office agrees, and another closes.
    private void finish() {
        String file = sha256() + " 验收材料.txt";
        for (Task task : tasks(State.UNDERWAY)) {
            boolean done =
                    task.last().map(one -> one.text().startsWith("已全部完成")).orElse(false);
            if (done) {
                act(
                        officer,
                        new TakeStep(task.id(), Step.SUBMIT, said(task, Map.of("percent", "100", "files", file)))
                                .with(List.of(PROOF)));
            }
        }
        List<Task> handed = tasks(State.UNDER_REVIEW);
        many(officer, handed.subList(0, handed.size() - Math.min(1, handed.size())), Step.COMPLETE, Map.of());
        many(second, tasks(State.COMPLETED), Step.CLOSE, Map.of("reason", "现场核验属实"));
    }

    private static String sha256() {
        return HexFormat.of().formatHex(Digest.sha256(PROOF));
    }

    /// Two ask for more time; one is decided on.
    private void extensions() {
        clock.set(TODAY.minusDays(6));
        String file = sha256() + " 情况说明.txt";
        List<Task> slow = tasks(State.UNDERWAY).stream()
                .filter(task -> pace.getOrDefault(task.id(), 1.0) < 0.75)
                .filter(task -> task.term().due().isAfter(TODAY))
                .limit(2)
                .toList();
        for (Task task : slow) {
            Map<String, String> asked = Map.of("reason", "受前期手续影响,开工晚于计划", "to", "2026-03-31", "files", file);
            act(officer, new TakeStep(task.id(), Step.ASK_EXTENSION, said(task, asked)).with(List.of(PROOF)));
        }
        if (!slow.isEmpty()) {
            act(leader, new TakeStep(slow.getFirst().id(), Step.GRANT_EXTENSION, Fields.NONE));
        }
    }
}

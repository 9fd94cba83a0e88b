package cn.taizhang.bench.city;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.account.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What becomes of the tasks of a city, month by month.
///
/// 例: in the third month 160 new tasks are assigned, 2,900 are reported on, 40 handed in, 35 agreed to.
///
/// - How fast each one goes is drawn once; a tenth is ahead, a fifth falls behind.
final class TaskYear {

    private static final List<String> WORKS =
            List.of("建成公办托育机构", "改造老旧小区", "新增就业岗位", "修复河道", "建设高标准农田", "培育专精特新企业", "新改建农村公路", "推进政务服务一网通办");
    private static final int FORGETS = 12;

    private final Scribe scribe;
    private final City city;
    private final Random random;
    private final Map<String, Double> pace = new HashMap<>();

    TaskYear(Scribe scribe, City city, Random random) {
        this.scribe = scribe;
        this.city = city;
        this.random = random;
    }

    /// So many new ones, some of them of several counties, which makes one more of each county.
    void propose(int number) {
        int left = number;
        while (left > 0) {
            boolean many = left > 8 && random.nextInt(60) == 0;
            List<String> each = many ? city.counties().subList(0, 6) : List.of();
            scribe.act(city.one(Role.SUPERVISOR), new Propose(fields(), each));
            left -= 1 + each.size();
        }
    }

    private Fields fields() {
        Unit lead = city.offices().get(random.nextInt(city.offices().size()));
        Map<String, String> fields = new TreeMap<>();
        String work = WORKS.get(random.nextInt(WORKS.size()));
        // a figure is told of one task alone, so that each has a measure of its own
        String named = work + "(第" + (scribe.bureau().tasks().all().size() + 1) + "项)";
        fields.put("title", named);
        fields.put("quote", "全年" + work + "，推动各项指标走在全省前列，年底前完成验收并投入使用。");
        fields.put("lead", lead.code());
        if (random.nextInt(4) == 0) {
            fields.put(
                    "helpers",
                    city.offices().get(random.nextInt(city.offices().size())).code());
        }
        fields.put("leader", "市领导" + (1 + random.nextInt(10)));
        fields.put("start", scribe.today().toString());
        fields.put("due", scribe.today().plusDays(150 + random.nextInt(330)).toString());
        fields.put("year", Integer.toString(scribe.today().getYear()));
        fields.put("tier", (lead.kind() == Unit.Kind.COUNTY ? Tier.COUNTY : Tier.CITY).name());
        if (random.nextInt(5) < 2) {
            fields.put("measure", named);
            fields.put("target", Integer.toString(10 + random.nextInt(200)));
            fields.put("unit", "个");
        }
        return Fields.of(fields);
    }

    /// What was proposed is on the list and in the hands of its units.
    void assign() {
        all(State.PROPOSED).forEach(task -> step(city.one(Role.SUPERVISOR), task, Step.FILE, Map.of()));
        all(State.FILED).forEach(task -> step(city.one(Role.SUPERVISOR), task, Step.ASSIGN, Map.of()));
    }

    /// Nearly all are signed for.
    void sign(int overlooked) {
        for (Task task : all(State.ASSIGNED)) {
            if (random.nextInt(overlooked) > 0) {
                pace.put(task.id(), Math.min(1.6, 0.7 + 0.25 * -Math.log(1 - random.nextDouble())));
                step(reporter(task), task, Step.SIGN, Map.of());
            }
        }
    }

    private Actor reporter(Task task) {
        return city.reporter(task.charge().lead());
    }

    /// In the order of the units: each reports in one go.
    List<Task> all(State state) {
        return scribe.bureau().tasks().all().stream()
                .filter(task -> task.state() == state)
                .sorted(Comparator.comparing(task -> task.charge().lead()))
                .toList();
    }

    private void step(Actor actor, Task task, Step step, Map<String, String> fields) {
        scribe.act(actor, new TakeStep(task.id(), step, Fields.of(fields)));
    }

    /// Most units report on most of their tasks.
    void report() {
        for (Task task : all(State.UNDERWAY)) {
            if (random.nextInt(FORGETS) > 0) {
                double share = share(task);
                String percent = percent(share);
                Map<String, String> told = new TreeMap<>();
                told.put(
                        task.aim().isCountable() ? "value" : "percent",
                        task.aim().isCountable() ? value(task, share) : percent);
                told.put("text", "按计划推进,已完成约" + percent + "%,下一步倒排工期、挂图作战,确保按时完成。");
                step(reporter(task), task, Step.REPORT, told);
            }
        }
    }

    private double share(Task task) {
        LocalDate start = task.term().start();
        double whole = task.term().original().toEpochDay() - (double) start.toEpochDay();
        double passed = scribe.today().toEpochDay() - (double) start.toEpochDay();
        return Math.clamp(passed / whole * pace.getOrDefault(task.id(), 1.0), 0, 1);
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String value(Task task, double share) {
        return new BigDecimal(task.aim().target())
                .multiply(BigDecimal.valueOf(share))
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /// Who is done hands in; of what was handed in before most is agreed to, and what was agreed to is closed.
    void finish() {
        all(State.COMPLETED)
                .forEach(task -> step(city.nth(Role.SUPERVISOR, 2), task, Step.CLOSE, Map.of("reason", "现场核验属实")));
        for (Task task : all(State.UNDER_REVIEW)) {
            if (random.nextInt(8) == 0) {
                step(city.nth(Role.SUPERVISOR, 1), task, Step.RETURN, Map.of("reason", "佐证材料不全"));
            } else {
                step(city.nth(Role.SUPERVISOR, 1), task, Step.COMPLETE, Map.of());
            }
        }
        for (Task task : all(State.UNDERWAY)) {
            if (share(task) >= 1 && !scribe.bureau().tasks().hasParts(task.id())) {
                scribe.act(
                        reporter(task),
                        new TakeStep(
                                        task.id(),
                                        Step.SUBMIT,
                                        Fields.of(Map.of("percent", "100", "files", Proof.named("验收材料.txt"))))
                                .with(Proof.BYTES));
            }
        }
    }

    /// Some who are late ask for more time; of those who asked before most get it.
    void extend(int number) {
        all(State.UNDERWAY).stream()
                .filter(task -> task.term().isAsked())
                .filter(_ -> random.nextInt(3) > 0)
                .forEach(task -> step(city.one(Role.LEADER), task, Step.GRANT_EXTENSION, Map.of()));
        all(State.UNDERWAY).stream()
                .filter(task ->
                        pace.getOrDefault(task.id(), 1.0) < 0.75 && !task.term().isAsked())
                .filter(task -> scribe.today().isBefore(task.term().due()))
                .skip(random.nextInt(100))
                .limit(number)
                .forEach(task -> scribe.act(
                        reporter(task),
                        new TakeStep(
                                        task.id(),
                                        Step.ASK_EXTENSION,
                                        Fields.of(Map.of(
                                                "reason", "受前期手续影响,开工晚于计划",
                                                "to",
                                                        task.term()
                                                                .due()
                                                                .plusDays(60)
                                                                .toString(),
                                                "files", Proof.named("情况说明.txt"))))
                                .with(Proof.BYTES)));
    }
}

package cn.taizhang.delivery.review;

import cn.taizhang.compare.follow.Lookup;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.outcome.Judging;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.trial.Trial;
import cn.taizhang.rules.RuleFiles;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A year of an invented town: its report, a task of each promise, and what becomes of them.
final class Year {

    static final String PLAN = """
            (一)推动产业升级
            新增规上工业企业60户。高新技术企业突破550家。建成中试基地3个。技术合同成交额达到54亿元。引进博士85名。
            力争举办促消费活动120场。云汀支线机场9月底前开工。北堰数据中心10月投用。
            (二)建设美丽家园
            新建高标准农田14万亩。新改建农村公路280公里。完成营造林7万亩。更新老旧电梯420部。
            农村自来水普及率达到95%以上。市体育中心体育馆年底全面建成。
            (三)增进民生福祉
            新增养老床位1500张。新建幼儿园6所。发展居家适老化改造3000户。
            """;

    static final String FILE = "a".repeat(64) + " 统计表.xlsx";

    private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})月");
    private static final Knowledge KNOWLEDGE = RuleFiles.load();
    static final Lookup LOOKUP = Lookup.knowing(KNOWLEDGE);
    static final ReadBack BACK = new ReadBack(new Reader(KNOWLEDGE), LOOKUP);

    final Trial trial = Trial.withUnits();
    final Plan plan;

    Year(String words) {
        Reading reading = BACK.read("2025年云汀市政府工作报告\n各位代表:\n一、2024年工作回顾\n全年工作平稳。\n二、2025年工作安排\n" + words);
        this.plan = Plan.of(reading, LOOKUP.accounts().of(reading, "云汀2025.txt"));
        trial.member("FGW", "李明", "");
    }

    /// A task of each promise, signed for by 市发展改革委.
    List<String> tasks() {
        plan.reading().entries(Commitment.class).forEach(this::propose);
        List<String> ids = trial.bureau().tasks().all().stream().map(Task::id).toList();
        for (String id : ids) {
            step(id, Step.FILE, Map.of());
            step(id, Step.ASSIGN, Map.of());
            take(unit(), id, Step.SIGN, Map.of());
        }
        return ids;
    }

    private void propose(Commitment made) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "title", made.evidence().text(),
                "quote", made.evidence().text(),
                "records", made.id().value(),
                "year", "2025",
                "lead", "FGW"));
        Matcher month = MONTH.matcher(made.evidence().text());
        if (month.find()) {
            fields.put(
                    "due",
                    YearMonth.of(2025, Integer.parseInt(month.group(1)))
                            .atEndOfMonth()
                            .toString());
        }
        plan.reading()
                .entries(Fact.class)
                .filter(fact -> made.facts().contains(fact.id()))
                .filter(fact ->
                        fact.quantity() instanceof Quantity.Amount amount && amount.kind() == Quantity.Kind.LEVEL)
                .findFirst()
                .ifPresent(fact -> {
                    Quantity.Amount amount = (Quantity.Amount) fact.quantity();
                    fields.put("measure", fact.measure().wording());
                    fields.put("target", amount.value().toPlainString());
                    fields.put("unit", amount.unit());
                });
        trial.act(trial.officer("王督查"), new Propose(Fields.of(fields), List.of()));
    }

    Actor unit() {
        return trial.of("FGW", "李明");
    }

    void step(String id, Step step, Map<String, String> fields) {
        take(trial.officer("王督查"), id, step, fields);
    }

    void take(Actor actor, String id, Step step, Map<String, String> fields) {
        Decision decision = trial.act(actor, new TakeStep(id, step, Fields.of(fields)));
        if (!(decision instanceof Decision.Events)) {
            throw new AssertionError(id + " " + step + ": " + decision);
        }
    }

    /// Tells a share of the target, or of the way where there is none.
    void tell(String id, double share, boolean shown) {
        Task task = trial.task(id);
        Map<String, String> told = new TreeMap<>(Map.of("text", "按计划推进"));
        if (task.aim().isCountable()) {
            BigDecimal target = new BigDecimal(task.aim().target());
            told.put(
                    "value",
                    target.multiply(BigDecimal.valueOf(share))
                            .setScale(target.scale() > 0 ? 1 : 0, RoundingMode.HALF_UP)
                            .toPlainString());
        } else {
            told.put("percent", Long.toString(Math.min(100, Math.round(share * 100))));
        }
        if (shown) {
            told.put("files", FILE);
        }
        take(unit(), id, Step.REPORT, told);
    }

    /// The unit hands in, one officer agrees, another closes.
    void close(String id) {
        take(unit(), id, Step.SUBMIT, Map.of("text", "已完成", "files", FILE));
        step(id, Step.COMPLETE, Map.of());
        take(trial.officer("吴督查"), id, Step.CLOSE, Map.of("reason", "现场核验属实"));
    }

    List<Matter> matters() {
        return matters(LocalDate.of(2026, 1, 1));
    }

    /// As of the morning of a day.
    List<Matter> matters(LocalDate day) {
        trial.go(day);
        return new Matters(plan, trial.bureau(), Actor.alone("王督查"), new Judging(LOOKUP, trial.today())).all();
    }

    Review review() {
        return Review.of(plan, matters(), BACK);
    }
}

package cn.taizhang.delivery.dispatch;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.trial.Trial;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Some months of work as chance has it: tasks are made, signed, reported on, extended, done and reopened.
public final class Season {

    private static final String FILE = "0".repeat(64) + " 现场.jpg";
    private static final List<String> UNITS = List.of("FGW", "JYJ", "NP", "BH");

    private final Trial trial = Trial.withUnits();
    private final Random random;

    public Season(int seed) {
        this.random = new Random(seed);
    }

    public Trial trial() {
        return trial;
    }

    public Random random() {
        return random;
    }

    public void day() {
        trial.go(trial.today().plusDays(1L + random.nextInt(6)));
        if (random.nextInt(3) > 0) {
            propose();
        }
        for (int i = 0; i < 6; i++) {
            step();
        }
    }

    public String propose() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", "建成公办托育机构");
        fields.put("lead", one(UNITS));
        fields.put("helpers", one(List.of("FGW", "BH-JYJ")));
        fields.put("start", trial.today().toString());
        fields.put("due", trial.today().plusDays(5L + random.nextInt(150)).toString());
        fields.put("target", random.nextBoolean() ? "12" : "");
        Decision made = trial.act(
                trial.officer("周督查"),
                new Propose(Fields.of(fields), random.nextInt(8) == 0 ? List.of("NP", "BH") : List.of()));
        String id = ((Decision.Events) made).subject();
        take(id, Step.FILE, Map.of());
        take(id, Step.ASSIGN, Map.of());
        return id;
    }

    /// One step of one task, if it can be taken now.
    private void step() {
        List<Task> all = List.copyOf(trial.bureau().tasks().all());
        if (!all.isEmpty()) {
            Map<String, String> fields = new TreeMap<>();
            fields.put("percent", Integer.toString(random.nextInt(101)));
            fields.put("text", "主体完工");
            fields.put("reason", "情况属实");
            fields.put("files", FILE);
            fields.put("to", trial.today().plusDays(random.nextInt(200)).toString());
            take(one(all).id(), one(List.of(Step.values())), fields);
        }
    }

    public Decision take(String id, Step step, Map<String, String> fields) {
        Task task = trial.task(id);
        Map<String, String> all = new TreeMap<>(fields);
        Actor actor = switch (step.side()) {
            case UNIT -> trial.of(task.charge().lead(), "李明");
            case SUPERVISION -> trial.officer("周督查");
            case LEADER -> trial.leader();
        };
        if (step == Step.MERGE) {
            all.put("into", one(List.copyOf(trial.bureau().tasks().all())).id());
        }
        return trial.act(actor, new TakeStep(id, step, Fields.of(all)));
    }

    public <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

package cn.taizhang.web.drafts;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.visit.Writing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// What becomes of the tasks of the demonstration by the end of its year: exceeded, kept, partly, missed, carried over,
/// stopped, by a fixed seed.
final class YearsEnd {

    private static final byte[] PROOF = "验收材料".getBytes(StandardCharsets.UTF_8);

    private final Started room;
    private final Acting acting;
    private final Random random = new Random(20_251_231);

    YearsEnd(Started room) {
        this.room = room;
        this.acting = room.context().getBean(Acting.class);
    }

    /// The year is lived to its last day, and over when it is told of.
    void live() {
        itIs(LocalDate.of(2025, 12, 31));
        end();
        itIs(LocalDate.of(2026, 1, 5));
    }

    private void itIs(LocalDate day) {
        room.context()
                .getBean(RoomClock.class)
                .set(day.atTime(10, 0).atZone(Progress.ZONE).toInstant());
    }

    private void end() {
        List<Task> tasks = room.context()
                .getBean(Writing.class)
                .write(ledger -> acting.ask(
                        ledger,
                        (bureau, today) -> bureau.tasks().all().stream()
                                .filter(task -> task.state() == State.UNDERWAY)
                                .toList()));
        tasks.forEach(this::end);
    }

    private void end(Task task) {
        String files = random.nextBoolean() ? Attached.words(List.of(new Attached(sha256(), "统计表.txt"))) : "";
        switch (random.nextInt(6)) {
            case 0 -> {
                tell(task, 1.12, files);
                close(task);
            }
            case 1 -> {
                tell(task, 1, files);
                close(task);
            }
            case 2 -> tell(task, 0.8, files);
            case 3 -> tell(task, 0.4, files);
            case 4 -> act(actor("王市长", Role.LEADER), new TakeStep(task.id(), Step.CARRY, fields("reason", "征地拆迁滞后")));
            default -> act(actor("王市长", Role.LEADER), new TakeStep(task.id(), Step.STOP, fields("reason", "上位规划调整")));
        }
    }

    private void tell(Task task, double share, String files) {
        Map<String, String> told = new TreeMap<>(Map.of("text", "年底情况", "doer", "李明", "files", files));
        if (task.aim().isCountable()) {
            BigDecimal target = new BigDecimal(task.aim().target());
            told.put(
                    "value",
                    target.multiply(BigDecimal.valueOf(share))
                            .setScale(target.scale() > 0 ? 1 : 0, RoundingMode.HALF_UP)
                            .toPlainString());
        }
        act(actor("周督查", Role.SUPERVISOR), new TakeStep(task.id(), Step.REPORT, Fields.of(told)).with(List.of(PROOF)));
    }

    private void close(Task task) {
        String files = Attached.words(List.of(new Attached(sha256(), "验收材料.txt")));
        act(
                actor("周督查", Role.SUPERVISOR),
                new TakeStep(task.id(), Step.SUBMIT, Fields.of(Map.of("text", "已完成", "doer", "李明", "files", files)))
                        .with(List.of(PROOF)));
        act(actor("吴督查", Role.SUPERVISOR), new TakeStep(task.id(), Step.COMPLETE, Fields.NONE));
        act(actor("吴督查", Role.SUPERVISOR), new TakeStep(task.id(), Step.CLOSE, fields("reason", "现场核验属实")));
    }

    private static Fields fields(String name, String value) {
        return Fields.of(Map.of(name, value));
    }

    /// A figure that another task tells is not told again: that is no fault.
    private void act(Actor actor, Command command) {
        Outcome outcome = acting.tried(actor, command);
        boolean fine = outcome instanceof Outcome.Done
                || outcome instanceof Outcome.Refused refused
                        && refused.reason().equals("task.told_through");
        if (!fine) {
            throw new AssertionError(outcome + " to " + command);
        }
    }

    private static Actor actor(String name, Role role) {
        return new Actor(name, role.permissions(), true, Set.of(), EnumSet.allOf(Tier.class));
    }

    private static String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PROOF));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

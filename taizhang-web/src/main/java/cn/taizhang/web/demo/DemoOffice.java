package cn.taizhang.web.demo;

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
import cn.taizhang.ledger.store.Digest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// The office of the demonstration: its people, its clock, and commands that are taken or stop the making.
final class DemoOffice {

    private static final byte[] PROOF = "云汀市(虚构城市)演示用佐证材料。\n".getBytes(StandardCharsets.UTF_8);

    private final Ledger ledger;
    private final DemoClock clock = new DemoClock();
    private final Office office = new Office(clock);
    private final DemoCity city = DemoCity.read();

    DemoOffice(Ledger ledger) {
        this.ledger = ledger;
    }

    static Actor officer() {
        return actor("周督查", Role.SUPERVISOR);
    }

    /// Another officer, who verifies what the first wrote down.
    static Actor second() {
        return actor("吴督查", Role.SUPERVISOR);
    }

    static Actor leader() {
        return actor("王市长", Role.LEADER);
    }

    static Actor system() {
        return actor("系统管理员", Role.SYSTEM);
    }

    private static Actor actor(String name, Role role) {
        return new Actor(name, role.permissions(), true, Set.of(), EnumSet.allOf(Tier.class));
    }

    Ledger ledger() {
        return ledger;
    }

    DemoCity city() {
        return city;
    }

    void go(LocalDate day) {
        clock.set(day);
    }

    /// Does something, and gives back what it was about. 例: `Q2025-0001`.
    String act(Actor actor, Command command) {
        Outcome outcome = office.act(ledger, actor, command);
        if (outcome instanceof Outcome.Done(String subject, long _)) {
            return subject;
        }
        throw new IllegalStateException("the demonstration was refused: " + outcome + " to " + command);
    }

    <T> T ask(BiFunction<Bureau, LocalDate, T> question) {
        return office.ask(ledger, question);
    }

    List<Task> tasks(State state) {
        return ask((bureau, today) -> bureau.tasks().all().stream()
                .filter(task -> task.state() == state)
                .toList());
    }

    void many(Actor actor, List<Task> tasks, Step step, Map<String, String> fields) {
        if (!tasks.isEmpty()) {
            act(
                    actor,
                    new TakeMany(tasks.stream()
                            .map(task -> new TakeStep(task.id(), step, Fields.of(fields)))
                            .toList()));
        }
    }

    /// Fields on the word of the reporter of a unit.
    Fields said(String unit, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("doer", city.reporter(unit));
        return Fields.of(all);
    }

    /// The same file under a name, for the field `files`.
    static String file(String name) {
        return HexFormat.of().formatHex(Digest.sha256(PROOF)) + " " + name;
    }

    /// The bytes that go with it.
    static List<byte[]> proof() {
        return List.of(PROOF);
    }
}

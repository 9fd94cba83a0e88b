package cn.taizhang.web.started;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.ledger.event.Happening;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.visit.Writing;
import java.util.List;
import java.util.Map;

/// Units, people and tasks in a room, made as the program makes them, without a page.
///
/// 例: `task("建成公办托育机构", "FGW", "2025-09-25")` is assigned to 市发展改革委.
public final class Assigned {

    private static final Actor OFFICER = Actor.alone("周督查");

    private final Started room;

    public Assigned(Started room) {
        this.room = room;
        event("unit.set", "unit:FGW", Map.of("name", "市发展改革委", "kind", "DEPARTMENT"));
        event("unit.set", "unit:JYJ", Map.of("name", "市教育局", "kind", "DEPARTMENT"));
    }

    public void event(String kind, String subject, Map<String, String> fields) {
        RoomClock clock = room.context().getBean(RoomClock.class);
        room.context().getBean(Writing.class).write(ledger -> {
            ledger.events().begin();
            ledger.events().append(clock.instant(), "组织", List.of(Happening.of(kind, subject, fields)));
            ledger.events().commit();
            return true;
        });
    }

    public void member(String unit, String name, String mail) {
        event("member.set", "member:" + unit + "/" + name, Map.of("name", name, "unit", unit, "mail", mail));
    }

    /// Files and assigns a task, and gives back its id.
    public String task(String title, String unit, String due) {
        Fields fields =
                Fields.of(Map.of("title", title, "lead", unit, "start", "2025-01-20", "due", due, "year", "2025"));
        String id = act(new Propose(fields, List.of()));
        act(new TakeStep(id, Step.FILE, Fields.NONE));
        act(new TakeStep(id, Step.ASSIGN, Fields.NONE));
        return id;
    }

    public String act(Command command) {
        if (room.context().getBean(Acting.class).tried(OFFICER, command)
                instanceof Outcome.Done(String subject, long _)) {
            return subject;
        }
        throw new AssertionError(command + " was refused");
    }
}

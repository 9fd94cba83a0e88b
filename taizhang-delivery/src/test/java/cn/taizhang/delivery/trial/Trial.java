package cn.taizhang.delivery.trial;

import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.ledger.event.Happening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A bureau without a ledger: commands are decided on a state, and their events folded into it, day after day.
///
/// 例: `trial.act(trial.officer(), command)` on 2025-01-20.
public final class Trial {

    private final Bureau bureau = new Bureau();
    private final List<Event> events = new ArrayList<>();
    private LocalDate today = LocalDate.of(2025, 1, 20);

    /// 市发展改革委, 市教育局 and two counties below the city.
    public static Trial withUnits() {
        Trial trial = new Trial();
        trial.unit("YT", "云汀市人民政府", "GOVERNMENT", "");
        trial.unit("FGW", "市发展改革委", "DEPARTMENT", "YT");
        trial.unit("JYJ", "市教育局", "DEPARTMENT", "YT");
        trial.unit("NP", "南浦县", "COUNTY", "YT");
        trial.unit("BH", "北河县", "COUNTY", "YT");
        trial.unit("BH-JYJ", "北河县教育局", "DEPARTMENT", "BH");
        return trial;
    }

    public void unit(String code, String name, String kind, String parent) {
        take(
                "组织",
                List.of(Happening.of(
                        "unit.set", "unit:" + code, Map.of("name", name, "kind", kind, "parent", parent))));
    }

    public void member(String unit, String name, String mail) {
        String key = "member:" + unit + "/" + name;
        take("组织", List.of(Happening.of("member.set", key, Map.of("name", name, "unit", unit, "mail", mail))));
    }

    private void take(String actor, List<Happening> happenings) {
        for (Happening one : happenings) {
            Instant at = today.atTime(10, 0).atZone(Progress.ZONE).toInstant();
            Event event = new Event(events.size() + 1L, at, actor, one.kind(), one.subject(), one.fields());
            events.add(event);
            bureau.apply(event);
        }
    }

    /// Something happens that no command of delivery makes. 例: a log-in, a file that was exported.
    public void happens(String actor, Happening happening) {
        take(actor, List.of(happening));
    }

    /// Decides a command and takes its events in.
    public Decision act(Actor actor, Command command) {
        Decision decision = command.decide(bureau, actor, today);
        if (decision instanceof Decision.Events made) {
            take(actor.name(), made.happenings());
        }
        return decision;
    }

    public Bureau bureau() {
        return bureau;
    }

    public List<Event> events() {
        return List.copyOf(events);
    }

    public Task task(String id) {
        return bureau.tasks().find(id).orElseThrow();
    }

    public LocalDate today() {
        return today;
    }

    public void go(LocalDate day) {
        today = day;
    }

    public Actor officer(String name) {
        return actor(name, Role.SUPERVISOR);
    }

    public Actor leader() {
        return actor("王市长", Role.LEADER);
    }

    public Actor of(String unit, String name) {
        return new Actor(name, Role.LEAD_UNIT.permissions(), false, Set.of(unit), EnumSet.allOf(Tier.class));
    }

    private static Actor actor(String name, Role role) {
        return new Actor(name, role.permissions(), true, Set.of(), EnumSet.allOf(Tier.class));
    }
}

package cn.taizhang.web.started;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.escalation.IssueSlip;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Office;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.delivery.rectifying.LogProblem;
import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.event.Happening;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Work that is under way in the ledger of a room: units, tasks that are overdue, a problem, a slip.
///
/// 例: `new Delivering(room, "2025-04-20").tasks().problem().slip()`: `T2025-0001`, `Q2025-0001`, `R2025-0001`.
public final class Delivering {

    private static final Actor OFFICE = Actor.alone("周督查");

    private final Started room;
    private final Office office;
    private final List<String> tasks = new ArrayList<>();

    public Delivering(Started room, String day) {
        this.room = room;
        this.office = new Office(Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneOffset.UTC));
    }

    /// 云汀市人民政府 with 市发展改革委 and 市教育局, and two tasks of the latter that were due on 2025-03-31.
    public Delivering tasks() {
        try (Ledger ledger = Ledger.writing(new LedgerAddress.File(room.ledger()))) {
            ledger.events().begin();
            ledger.events()
                    .append(
                            Instant.parse("2025-01-10T02:00:00Z"),
                            "组织",
                            List.of(
                                    unit("YT", "云汀市人民政府", "GOVERNMENT", ""),
                                    unit("FGW", "市发展改革委", "DEPARTMENT", "YT"),
                                    unit("JYJ", "市教育局", "DEPARTMENT", "YT")));
            ledger.events().commit();
        }
        for (String title : List.of("建成公办托育机构", "消除校园消防隐患")) {
            Map<String, String> fields = Map.of(
                    "title", title,
                    "quote", "推动县（市）区各建成公办托育机构1家以上",
                    "lead", "JYJ",
                    "year", "2025",
                    "due", "2025-03-31");
            String id = act(new Propose(Fields.of(fields), List.of()));
            act(new TakeStep(id, Step.FILE, Fields.NONE));
            act(new TakeStep(id, Step.ASSIGN, Fields.NONE));
            tasks.add(id);
        }
        return this;
    }

    private static Happening unit(String code, String name, String kind, String parent) {
        return Happening.of("unit.set", "unit:" + code, Map.of("name", name, "kind", kind, "parent", parent));
    }

    /// A major problem of the second task.
    public Delivering problem() {
        act(new LogProblem(Fields.of(Map.of(
                "title", "消防通道被占用",
                "text", "教学楼东侧消防通道被三轮车占用",
                "origin", "INSPECTION",
                "unit", "JYJ",
                "task", tasks.getLast(),
                "major", "yes",
                "due", "2025-04-10",
                "found", "2025-04-01"))));
        return this;
    }

    /// A reminder about the first task.
    public Delivering slip() {
        act(new IssueSlip(
                Rung.REMINDER,
                Fields.of(Map.of(
                        "unit", "JYJ",
                        "tasks", tasks.getFirst(),
                        "reason", "“建成公办托育机构”进展滞后。",
                        "demands", "查明原因，倒排工期。",
                        "reply", "2025-04-25",
                        "issuer", "云汀市人民政府督查室"))));
        return this;
    }

    private String act(Command command) {
        try (Ledger ledger = Ledger.writing(new LedgerAddress.File(room.ledger()))) {
            Outcome outcome = office.act(ledger, OFFICE, command);
            if (outcome instanceof Outcome.Done done) {
                return done.subject();
            }
            throw new AssertionError(command + " came to " + outcome);
        }
    }
}

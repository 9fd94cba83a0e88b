package cn.taizhang.delivery.dispatch;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.meeting.Meetings;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Rhythm;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Says that a meeting was held.
///
/// 例: the 周调度 of 2025-09-18 with 王副市长 and 市发展改革委 becomes `M2025-003`.
///
/// - Not before it was: a day that is still to come is refused.
public record Hold(String day, Rhythm kind, List<String> attended) implements Command {

    private static final int LONGEST = 8_000;

    public Hold {
        attended = List.copyOf(attended);
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.SUPERVISE)) {
            return Decision.refused("meeting.not_yours");
        }
        if (!Values.isDate(day)) {
            return Decision.refused("value.date", "day", day);
        }
        LocalDate held = LocalDate.parse(day);
        if (held.isAfter(today)) {
            return Decision.refused("meeting.to_come", day);
        }
        String people = Fields.joined(attended);
        if (people.length() > LONGEST) {
            return Decision.refused("value.too_long", "attended", Integer.toString(LONGEST));
        }
        String id = bureau.meetings().next(held.getYear());
        Map<String, String> fields = Map.of("day", day, "kind", kind.name(), "attended", people);
        return new Decision.Events(id, List.of(Happening.of(Meetings.HELD, Meetings.SUBJECT + id, fields)));
    }
}

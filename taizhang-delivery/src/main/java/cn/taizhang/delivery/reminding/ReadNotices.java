package cn.taizhang.delivery.reminding;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A person has read reminders: everything up to an event, or one.
///
/// 例: `new ReadNotices(3117, List.of())`: all that were on the page when it was made.
///
/// - One that is for somebody else is absent, like one that is not there.
public record ReadNotices(long upto, List<String> keys) implements Command {

    public ReadNotices {
        keys = List.copyOf(keys);
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.TASKS)) {
            return Decision.refused("notice.not_yours");
        }
        Mine mine = new Mine(bureau, actor);
        Optional<String> absent =
                keys.stream().filter(key -> mine.find(key).isEmpty()).findFirst();
        if (absent.isPresent()) {
            return new Decision.Absent("notice", absent.get());
        }
        if (upto < 0 || upto > bureau.seq()) {
            return new Decision.Absent("notice", Long.toString(upto));
        }
        List<String> fresh = keys.stream()
                .filter(key -> mine.find(key).filter(mine::isRead).isEmpty())
                .toList();
        boolean further = upto > bureau.notices().readUpto(actor.name());
        if (!further && fresh.isEmpty()) {
            return new Decision.Events("notices", List.of());
        }
        return Decision.of(
                Notice.READ,
                "person:" + actor.name(),
                Map.of("upto", further ? Long.toString(upto) : "", "keys", Fields.joined(fresh)));
    }
}

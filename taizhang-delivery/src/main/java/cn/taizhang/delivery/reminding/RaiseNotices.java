package cn.taizhang.delivery.reminding;

import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.notice.Notices;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Raises every reminder whose reason holds and that was not raised before.
///
/// 例: on the morning after a long weekend 逾期 1 天 of nine tasks, each once.
///
/// - Decided inside the transaction of the events: who ticks at the same time on the same ledger finds them raised.
public record RaiseNotices() implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.everywhere() || !actor.may(Permission.CONFIGURE)) {
            return Decision.refused("notice.not_yours");
        }
        return new Decision.Events("notices", happenings(bureau, today));
    }

    /// Whether there is anything to raise.
    public static boolean isNeeded(Bureau bureau, LocalDate today) {
        return !happenings(bureau, today).isEmpty();
    }

    private static List<Happening> happenings(Bureau bureau, LocalDate today) {
        Notices notices = bureau.notices();
        Standing standing = new Standing(bureau, today);
        List<Happening> all = new ArrayList<>();
        for (String task : notices.red()) {
            if (bureau.tasks().find(task).filter(standing::isRed).isEmpty()) {
                all.add(Happening.of(Notice.CLEARED, Task.SUBJECT + task, Map.of("task", task)));
            }
        }
        standing.all().stream()
                .filter(notice -> !notices.isRaised(notice.key()))
                .map(notice -> Happening.of(Notice.RAISED, Notice.SUBJECT + notice.key(), notice.fields()))
                .forEach(all::add);
        return all;
    }
}

package cn.taizhang.web.notices;

import cn.taizhang.delivery.reminding.Mine;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Bell;
import org.springframework.stereotype.Component;

/// Counts for the bell what a person has not read.
///
/// - Counted to a hundred and no further.
@Component
final class Unread implements Bell {

    private static final int MOST = 100;

    private final Acting acting;

    Unread(Acting acting) {
        this.acting = acting;
    }

    @Override
    public int unread(Person person) {
        return person.may(Permission.TASKS)
                ? acting.glance(person, (bureau, actor, today) -> new Mine(bureau, actor).unread(MOST))
                : NONE;
    }
}

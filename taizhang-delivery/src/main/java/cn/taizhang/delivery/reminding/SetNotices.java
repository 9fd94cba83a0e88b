package cn.taizhang.delivery.reminding;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.notice.NoticeRules;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Sets when reminders are raised and to which addresses those of the supervision office and of the leaders go.
///
/// 例: `before=30 7 1, hour=8, supervision=ducha@example.cn`.
public record SetNotices(Fields brought) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.CONFIGURE)) {
            return Decision.refused("notice.not_yours");
        }
        Optional<String> fault = NoticeRules.fault(brought);
        if (fault.isPresent()) {
            return Decision.refused(
                    "notice.setting",
                    "remind_" + fault.get(),
                    brought.text(fault.get()).replace('\n', ' '));
        }
        NoticeRules rules = NoticeRules.of(brought);
        return rules.equals(bureau.notices().rules())
                ? new Decision.Events("notices", List.of())
                : Decision.of(NoticeRules.SET, "setting:notices", rules.fields());
    }
}

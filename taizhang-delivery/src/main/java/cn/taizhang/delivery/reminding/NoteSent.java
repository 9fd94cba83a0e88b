package cn.taizhang.delivery.reminding;

import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.notice.Outgoing;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Notes that a mail was taken by the mail server, or a reminder by the receiver of the webhook.
///
/// 例: `new NoteSent("mail:liming@example.cn/2025-09-18")`, `new NoteSent("notice:T2025-0031/due_today/2025-09-30")`.
///
/// - Noted once, however often it was sent.
public record NoteSent(String subject) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.everywhere() || !actor.may(Permission.CONFIGURE)) {
            return Decision.refused("notice.not_yours");
        }
        Outgoing outgoing = bureau.notices().outgoing();
        boolean mail = subject.startsWith(Outgoing.MAIL);
        boolean open = mail
                ? outgoing.isWaiting(subject)
                : subject.startsWith(Notice.SUBJECT) && isUntold(bureau, subject.substring(Notice.SUBJECT.length()));
        return open
                ? Decision.of(Notice.SENT, subject, Map.of("channel", mail ? "mail" : "webhook"))
                : new Decision.Events(subject, List.of());
    }

    private static boolean isUntold(Bureau bureau, String key) {
        return bureau.notices().isRaised(key) && !bureau.notices().outgoing().isTold(key);
    }
}

package cn.taizhang.delivery.reminding;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.notice.Outgoing.Mail;
import cn.taizhang.delivery.notice.Raised;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Puts the mails of the day together, one an address, before any is sent.
///
/// 例: `notice.mail` to liming@example.cn of 2025-09-18 with four reminders.
///
/// - Written before it is sent: after a crash it is the same mail that goes out again.
public record PrepareMail() implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.everywhere() || !actor.may(Permission.CONFIGURE)) {
            return Decision.refused("notice.not_yours");
        }
        List<Happening> all = new ArrayList<>();
        new Outbox(bureau, today).unmailed().forEach((address, raised) -> {
            List<Raised> some = raised.subList(0, Math.min(raised.size(), Outbox.MOST));
            List<String> keys = some.stream().map(one -> one.notice().key()).toList();
            Mail mail = new Mail(address, today, some.getLast().seq(), keys, Instant.EPOCH);
            all.add(Happening.of(
                    Notice.MAIL,
                    mail.id(),
                    Map.of(
                            "to", address,
                            "day", today.toString(),
                            "upto", Long.toString(mail.upto()),
                            "keys", Fields.joined(keys))));
        });
        return new Decision.Events("notices", all);
    }
}

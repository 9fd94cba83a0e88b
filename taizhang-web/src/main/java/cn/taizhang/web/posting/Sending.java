package cn.taizhang.web.posting;

import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.reminding.NoteSent;
import cn.taizhang.delivery.reminding.Outbox;
import cn.taizhang.delivery.reminding.PrepareMail;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.visit.Desks;
import cn.taizhang.web.visit.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Sends what waits: the mails of the day from its hour on, and each reminder to the webhook.
///
/// 例: at 08:00 fourteen mails are put together and sent; the one that the server refuses is tried again at 08:01.
///
/// - Sent first and noted after: what a crash leaves unnoted goes out again under the same name.
/// - A way that fails three times in a row rests until the next round, so that one that is down costs little.
@Component
public final class Sending {

    /// In whose name the program acts.
    static final Actor PROGRAM = Actor.alone("台账");

    private static final int TOO_MANY = 3;
    private static final int AT_ONCE = 500;

    private final Desks desks;
    private final Acting acting;
    private final RoomClock clock;
    private final MailServer mail;
    private final Hook hook;
    private final Retries retries = new Retries();

    Sending(Desks desks, Acting acting, RoomClock clock, MailServer mail, Hook hook) {
        this.desks = desks;
        this.acting = acting;
        this.clock = clock;
        this.mail = mail;
        this.hook = hook;
    }

    private record Sent(String subject, Runnable sending) {}

    /// Sends what waits and is due; returns when each was tried once.
    void round() {
        List<Sent> mails = mail.isOn() ? mails() : List.of();
        List<Sent> tellings = hook.isOn() ? tellings() : List.of();
        List<String> waiting = new ArrayList<>();
        mails.forEach(one -> waiting.add(one.subject()));
        tellings.forEach(one -> waiting.add(one.subject()));
        retries.keepOnly(waiting);
        send(mails);
        send(tellings);
    }

    private List<Sent> mails() {
        int hour = clock.instant().atZone(Progress.ZONE).getHour();
        boolean unmailed = ask(
                (bureau, today) -> hour >= bureau.notices().rules().hour() && new Outbox(bureau, today).hasUnmailed());
        if (unmailed) {
            acting.tried(PROGRAM, new PrepareMail());
        }
        return ask((bureau, today) -> bureau.notices().outgoing().waiting(today).stream()
                .map(one -> {
                    Letter letter = Letter.of(bureau, one, today, mail.site());
                    return new Sent(one.id(), () -> mail.send(letter));
                })
                .toList());
    }

    private List<Sent> tellings() {
        return ask((bureau, today) -> new Outbox(bureau, today)
                .untold().stream()
                        .limit(AT_ONCE)
                        .map(raised -> Told.of(bureau, raised, today, hook.site()))
                        .map(told -> new Sent(told.subject(), () -> hook.tell(told)))
                        .toList());
    }

    private <T> T ask(BiFunction<Bureau, LocalDate, T> question) {
        try (Visit visit = desks.visit(Person.owner())) {
            return acting.ask(visit.ledger(), question);
        }
    }

    private void send(List<Sent> all) {
        int failed = 0;
        for (Sent one : all) {
            if (failed < TOO_MANY && retries.isDue(one.subject(), clock.instant())) {
                failed = isTaken(one) ? 0 : failed + 1;
            }
        }
    }

    private boolean isTaken(Sent one) {
        try {
            one.sending().run();
        } catch (NotSent e) {
            retries.failed(one.subject(), clock.instant(), String.valueOf(e.getMessage()));
            return false;
        }
        acting.tried(PROGRAM, new NoteSent(one.subject()));
        retries.done(one.subject());
        return true;
    }

    /// What could not be sent yet, the latest failure first.
    public List<Failure> failures() {
        return retries.all().stream()
                .sorted(Comparator.comparing(Failure::last).reversed())
                .toList();
    }
}

package cn.taizhang.delivery.notice;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.ledger.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is to be sent out: mails that were put together and not yet sent, and what the webhook was told.
///
/// 例: the mail of 2025-09-18 to liming@example.cn with four reminders waits; the one of the day before was sent.
///
/// - A mail is put together once an address and day, and stays what it is until it was sent: after a crash the same
///   mail goes out again, with the same id.
/// - What could not be sent for [#PATIENCE] days is given up; in the application it stands all the same.
public final class Outgoing {

    /// The beginning of the subjects of mails.
    public static final String MAIL = "mail:";

    /// For how many days it is tried.
    public static final int PATIENCE = 7;

    private final Map<String, Mail> waiting = new LinkedHashMap<>();
    private final Map<String, Mail> last = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private Instant lastMail = Instant.EPOCH;
    private long mails;

    /// A mail that collects the reminders of one address on one day, up to the event `upto`.
    public record Mail(String to, LocalDate day, long upto, List<String> keys, Instant at) {

        public Mail {
            keys = List.copyOf(keys);
        }

        /// Its subject in the log.
        public String id() {
            return MAIL + to + "/" + day;
        }

        static Mail of(Event event) {
            Fields fields = new Fields(event.fields());
            return new Mail(fields.text("to"), fields.date("day"), fields.seq("upto"), fields.list("keys"), event.at());
        }
    }

    void mail(Event event) {
        Mail mail = Mail.of(event);
        waiting.put(mail.id(), mail);
        last.put(mail.to(), mail);
    }

    void sent(Event event) {
        if (event.subject().startsWith(MAIL)) {
            waiting.remove(event.subject());
            lastMail = event.at();
            mails++;
        } else if (event.subject().startsWith(Notice.SUBJECT)) {
            told.add(event.subject().substring(Notice.SUBJECT.length()));
        }
    }

    /// The mails that wait, the oldest first; those that were given up are left out.
    public List<Mail> waiting(LocalDate today) {
        return waiting.values().stream()
                .filter(mail -> isFresh(mail.day(), today))
                .toList();
    }

    /// How many mails were given up.
    public int givenUp(LocalDate today) {
        return waiting.size() - waiting(today).size();
    }

    public boolean isWaiting(String id) {
        return waiting.containsKey(id);
    }

    /// The last mail that was put together for an address.
    public Optional<Mail> last(String address) {
        return Optional.ofNullable(last.get(address));
    }

    /// Whether the webhook was told of a reminder.
    public boolean isTold(String key) {
        return told.contains(key);
    }

    /// When a mail was sent last; the epoch for never.
    public Instant lastMail() {
        return lastMail;
    }

    public long mails() {
        return mails;
    }

    public int tellings() {
        return told.size();
    }

    /// Whether it is still worth sending.
    public static boolean isFresh(Raised raised, LocalDate today) {
        return isFresh(Progress.day(raised.at()), today);
    }

    private static boolean isFresh(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusDays(PATIENCE));
    }
}

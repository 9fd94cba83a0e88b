package cn.taizhang.delivery.reminding;

import cn.taizhang.delivery.notice.MailAddress;
import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.notice.Outgoing;
import cn.taizhang.delivery.notice.Outgoing.Mail;
import cn.taizhang.delivery.notice.Raised;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What is to be sent out on a day: the mails to be put together, and what the webhook was not told yet.
///
/// 例: 李明 was last mailed up to event 3,000: the four reminders of his unit after it make his mail of today.
///
/// - One mail an address and day; while one waits to be sent, no other is put together for it.
/// - Reminders of the last [Outgoing#PATIENCE] days, at most [#MOST] a mail.
public final class Outbox {

    static final int MOST = 1000;

    private final Bureau bureau;
    private final LocalDate today;

    public Outbox(Bureau bureau, LocalDate today) {
        this.bureau = bureau;
        this.today = today;
    }

    /// Reminders that are still worth sending, the oldest first.
    private List<Raised> fresh() {
        List<Raised> all = bureau.notices().all();
        int from = all.size();
        while (from > 0 && Outgoing.isFresh(all.get(from - 1), today)) {
            from--;
        }
        return all.subList(from, all.size());
    }

    /// What the webhook was not told yet.
    public List<Raised> untold() {
        Outgoing outgoing = bureau.notices().outgoing();
        return fresh().stream()
                .filter(raised -> !outgoing.isTold(raised.notice().key()))
                .toList();
    }

    /// The reminders for which a mail is to be put together, by address.
    SequencedMap<String, List<Raised>> unmailed() {
        Map<String, Set<String>> known = new HashMap<>();
        SequencedMap<String, List<Raised>> found = new TreeMap<>();
        for (Raised raised : fresh()) {
            Notice notice = raised.notice();
            Set<String> addresses = known.computeIfAbsent(
                    notice.to() + "/" + notice.unit(), _ -> new LinkedHashSet<>(addresses(notice)));
            addresses.stream()
                    .filter(address -> isAfter(raised, address))
                    .forEach(address -> found.computeIfAbsent(address, _ -> new ArrayList<>())
                            .add(raised));
        }
        found.keySet().removeIf(this::isServed);
        return found;
    }

    /// Whether there is a mail to be put together.
    public boolean hasUnmailed() {
        return !unmailed().isEmpty();
    }

    private boolean isAfter(Raised raised, String address) {
        return bureau.notices().outgoing().last(address).map(Mail::upto).orElse(0L) < raised.seq();
    }

    /// Whether an address had its mail of today, or has one that waits.
    private boolean isServed(String address) {
        Outgoing outgoing = bureau.notices().outgoing();
        return outgoing.last(address)
                        .filter(mail -> !mail.day().isBefore(today))
                        .isPresent()
                || outgoing.waiting(today).stream().anyMatch(mail -> mail.to().equals(address));
    }

    private List<String> addresses(Notice notice) {
        Stream<String> all = switch (notice.to()) {
            case UNIT -> bureau.organisation().of(notice.unit()).stream().map(Member::mail);
            case SUPERVISION -> bureau.notices().rules().supervision().stream();
            case LEADER -> bureau.notices().rules().leaders().stream();
        };
        return all.filter(MailAddress::isGood)
                .map(address -> address.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}

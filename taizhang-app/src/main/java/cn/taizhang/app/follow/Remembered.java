package cn.taizhang.app.follow;

import cn.taizhang.app.console.Console;
import cn.taizhang.compare.follow.Followed;
import cn.taizhang.compare.follow.Timeline;
import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.Links;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.ledger.review.Proposing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a ledger remembers of links: persons' words, which count before the rules, and what the rules propose now.
///
/// 例: 李明 corrected 「新建城市公园12个」 to partly kept: every format says so, on the ground of a person.
///
/// - Only pairs of which the ledger holds both reports are kept in it.
final class Remembered {

    private final Set<String> reports;
    private final Map<String, Said> said;
    private final List<Link> proposed = new ArrayList<>();

    private Remembered(Set<String> reports, Map<String, Said> said) {
        this.reports = Set.copyOf(reports);
        this.said = Map.copyOf(said);
    }

    static Remembered nothing() {
        return new Remembered(Set.of(), Map.of());
    }

    static Remembered of(Ledger ledger, Collection<Account> accounts) {
        return new Remembered(
                accounts.stream().map(account -> account.report().id()).collect(Collectors.toSet()),
                new Links(ledger.database()).byPersons());
    }

    /// The answers with persons' words in place of those of the rules, which are noted.
    FollowRun.Answered hear(FollowRun.Answered answered) {
        Timeline.Pair pair = answered.pair();
        if (!reports.contains(pair.earlier().report().id())
                || !reports.contains(pair.later().report().id())) {
            return answered;
        }
        List<Followed> heard = new ArrayList<>();
        for (Followed followed : answered.followed()) {
            Link link = Link.of(followed, pair.earlier().report(), pair.later().report());
            proposed.add(link);
            Said word = said.get(link.id());
            heard.add(word == null ? followed : PersonsWord.on(followed, word, pair.later()));
        }
        return new FollowRun.Answered(pair, heard, answered.lineage());
    }

    /// Keeps what is proposed otherwise than last time, and tells of it.
    void keep(LedgerAddress address, Author follower, Console console) {
        if (proposed.isEmpty()) {
            return;
        }
        try (Ledger ledger = Ledger.existing(address)) {
            Proposing.Recorded kept = new Proposing(ledger, Clock.systemUTC()).record(proposed, follower);
            if (!kept.isNone()) {
                console.tell(
                        "follow.kept",
                        kept.appeared(),
                        kept.changed(),
                        kept.flips().size());
            }
        } catch (LedgerFailure e) {
            // Questions are answered from a ledger that may not be written.
            if (e.kind() != LedgerFailure.Kind.READ_ONLY) {
                throw e;
            }
            console.tell("follow.notkept", address.shown());
        }
    }
}

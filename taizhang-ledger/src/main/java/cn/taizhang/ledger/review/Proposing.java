package cn.taizhang.ledger.review;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.LinkPayload;
import cn.taizhang.ledger.link.Links;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.ledger.posting.Verdicts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Keeps what following promises proposes, where it is not what was proposed last.
///
/// 例: the report of 2025 said 「预计」 and the verdict was kept; with the final value it is missed: the ledger has both,
/// and when each was known.
///
/// - A run that proposes nothing new writes nothing.
/// - What persons said is another matter and is left alone.
public final class Proposing {

    private final Ledger ledger;
    private final Clock clock;

    public Proposing(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// How many links are new, and of how many another verdict or another result is proposed.
    public record Recorded(int appeared, int changed, List<Said> flips) {
        public Recorded {
            flips = List.copyOf(flips);
        }

        public boolean isNone() {
            return appeared + changed == 0;
        }
    }

    /// Enters in one posting what differs from the last proposals; `flips` are the old ones whose verdict is another.
    public Recorded record(Collection<Link> links, Author follower) {
        Map<String, Said> last = new Links(ledger.database())
                .proposed(links.stream().map(Link::id).toList());
        List<Posted> entries = new ArrayList<>();
        List<Said> flips = new ArrayList<>();
        int appeared = 0;
        for (Link link : once(links)) {
            Said before = last.get(link.id());
            if (before == null) {
                appeared++;
                entries.add(LinkPayload.entry(link, LinkPayload.PROPOSAL, Act.APPEARED, 0));
            } else if (!before.link().equals(link)) {
                entries.add(LinkPayload.entry(link, LinkPayload.PROPOSAL, Act.CHANGED, before.entry()));
                if (!before.link().outcome().verdict().equals(link.outcome().verdict())) {
                    flips.add(before);
                }
            }
        }
        int changed = entries.size() - appeared;
        if (!entries.isEmpty()) {
            String told = "appeared " + appeared + ", changed " + changed;
            new Verdicts(ledger.database(), clock).enter(entries, "follow", follower, told);
        }
        return new Recorded(appeared, changed, flips);
    }

    private static Collection<Link> once(Collection<Link> links) {
        Map<String, Link> once = new LinkedHashMap<>();
        links.forEach(link -> once.putIfAbsent(link.id(), link));
        return once.values();
    }
}

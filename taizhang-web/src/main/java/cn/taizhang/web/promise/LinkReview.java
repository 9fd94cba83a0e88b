package cn.taizhang.web.promise;

import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.Said;
import java.time.Instant;
import java.util.List;

/// Whether a person spoke on a link, who, and when.
///
/// 例: corrected by 李明 on 1 March 2026.
///
/// - `entry` numbers the last word of a person, 0 for none: whoever speaks next says which they had before them.
public record LinkReview(String act, String person, String reason, Instant at, long entry) {

    static final LinkReview NONE = new LinkReview("", "", "", Instant.EPOCH, 0);
    static final String UNDETERMINABLE = "undeterminable";
    private static final String PERSON = "person";

    static LinkReview of(Said said) {
        return new LinkReview(
                said.act().word(),
                said.word().author().name(),
                said.word().reason(),
                said.word().at(),
                said.entry());
    }

    public boolean isNone() {
        return act.isEmpty();
    }

    /// Whether the word counts: one that lost its place or was taken back does not.
    public boolean counts() {
        return !isNone() && Act.of(act).heard();
    }

    /// The link as the person has it; what was struck out leaves the promise undecided.
    Link over(Link said, Link proposed) {
        if (!counts()) {
            return proposed;
        }
        if (act.equals(Act.REJECTED.word())) {
            return by(proposed.with(List.of(), UNDETERMINABLE));
        }
        return by(proposed.with(said.results(), said.outcome().verdict()));
    }

    private static Link by(Link link) {
        Link.Outcome outcome = link.outcome();
        return new Link(
                link.id(),
                link.whose(),
                link.promise(),
                link.results(),
                new Link.Outcome(outcome.verdict(), PERSON, "none", outcome.flags()));
    }
}

package cn.taizhang.ledger.review;

import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Payloads;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.link.LinkPayload;
import cn.taizhang.ledger.query.Recorded;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// What stood before the last word of a person that was not yet taken back.
///
/// 例: after accepted, corrected, undone it is what the reader read: the acceptance is the word that is left.
///
/// - What a newer edition of the file carried over is taken back at the place where it stands now.
/// - With a person's first word on a link no proposal was replaced: it is withdrawn, and the proposal stands.
final class Undoing {

    private final Deque<Posted> before = new ArrayDeque<>();
    private final Posted last;

    Undoing(List<Recorded> told) {
        List<Recorded> said = told.stream()
                .filter(one -> one.entry().type().equals(LinkPayload.LINK))
                .toList();
        List<Recorded> own = said.isEmpty() ? told : said;
        this.last = own.getLast().entry();
        for (int i = 0; i < own.size(); i++) {
            switch (own.get(i).word().kind()) {
                case "accept", "correct", "reject" -> {
                    if (i > 0) {
                        before.push(own.get(i - 1).entry());
                    } else if (last.type().equals(LinkPayload.LINK)) {
                        before.push(withdrawn(own.getFirst().entry()));
                    }
                }
                case Corrections.UNDO -> before.poll();
                case "edition" -> carried();
                default -> before.clear();
            }
        }
    }

    /// The words of a link stand at two places, of which either may have moved.
    private void carried() {
        if (last.type().equals(LinkPayload.LINK)) {
            before.clear();
        }
    }

    private static Posted withdrawn(Posted word) {
        return LinkPayload.entry(LinkPayload.of(word), LinkPayload.LINK, Act.WITHDRAWN, 0);
    }

    boolean isPossible() {
        return !before.isEmpty();
    }

    /// The entry that lets it stand again.
    Posted entry() {
        Posted back = before.element();
        int further = last.anchor().start() - back.anchor().start();
        return new Posted(
                0,
                0,
                last.document(),
                last.id(),
                last.type(),
                back.act(),
                last.seq(),
                last.anchor(),
                further == 0 ? back.payload() : Payloads.moved(back.type(), back.payload(), further),
                back.facets());
    }
}

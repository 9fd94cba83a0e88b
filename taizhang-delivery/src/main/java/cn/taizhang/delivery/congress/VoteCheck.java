package cn.taizhang.delivery.congress;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts every vote of a ledger again from its events, as anybody could, and looks at the boxes of those that are
/// open.
///
/// 例: 3 votes and 612 ballots agree; or `V2026-01` does not: 213 deputies voted and 212 ballots were published.
///
/// - A counted vote agrees when its ballots are sound, there are as many as events of casting, each by another deputy
///   of the roll, and they come to what was published with them.
/// - A vote that is open agrees when as many ballots lie in its box as deputies voted, one that has ended when none
///   does.
public record VoteCheck(int votes, int ballots, List<String> odd) {

    public VoteCheck {
        odd = List.copyOf(odd);
    }

    public static VoteCheck of(Ledger ledger) {
        Congress congress = new Congress();
        Map<String, Integer> casts = new HashMap<>();
        ledger.events().each(0, event -> take(event, congress, casts));
        int ballots = 0;
        List<String> odd = new ArrayList<>();
        for (Vote vote : congress.votes()) {
            int box = ledger.ballots().ballots(vote.id()).size();
            ballots += vote.isCounted() ? vote.count().lines().size() : box;
            if (!agrees(vote, casts.getOrDefault(vote.id(), 0), box)) {
                odd.add(vote.id());
            }
        }
        return new VoteCheck(congress.votes().size(), ballots, odd);
    }

    private static void take(Event event, Congress congress, Map<String, Integer> casts) {
        if (event.kind().startsWith("vote.")) {
            congress.apply(event);
        }
        if (event.kind().equals(Vote.CAST)) {
            casts.merge(event.about(), 1, Integer::sum);
        }
    }

    private static boolean agrees(Vote vote, int casts, int box) {
        boolean once = casts == vote.cast().size();
        return once && (vote.isCounted() ? box == 0 && vote.isAsPublished() : box == (vote.isOpen() ? casts : 0));
    }

    public boolean isSound() {
        return odd.isEmpty();
    }
}

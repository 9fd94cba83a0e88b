package cn.taizhang.delivery.voting;

import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.ballot.Seal;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.office.Decision;
import java.util.Optional;

/// What is asked before a teller may help to open the box: who they are, their half, and that enough deputies voted.
///
/// 例: with 12 ballots of 24 deputies refused, `quorum`: 13 are needed.
final class Telling {

    /// Why one person may not unlock a vote with a half, if so.
    static Optional<Decision> check(Vote vote, String name, String half) {
        if (!vote.tellers().areTwo()) {
            return Refusal.of("one_key");
        }
        if (!vote.tellers().includes(name)) {
            return Refusal.of("not_teller");
        }
        if (!vote.isOpen()) {
            return Refusal.of("not_open");
        }
        if (!vote.isQuorate()) {
            return Refusal.of("quorum", Integer.toString(vote.cast().size()), Integer.toString(vote.quorum()));
        }
        return isHalf(vote, name, half) ? Optional.empty() : Refusal.of("key_wrong");
    }

    /// Whether it is the half that one of the tellers keeps.
    static boolean isHalf(Vote vote, String name, String half) {
        Optional<String> typed = KeyHalf.typed(half).map(Seal::publicKey);
        return typed.isPresent() && typed.equals(vote.tellers().key(name));
    }

    private Telling() {}
}

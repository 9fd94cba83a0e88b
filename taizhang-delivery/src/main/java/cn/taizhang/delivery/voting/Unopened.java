package cn.taizhang.delivery.voting;

import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.Ledger;

/// How a vote ends whose ballots nobody opens: with the event that ends it the box is emptied, both or neither.
///
/// 例: 未达法定人数, 作废.
final class Unopened {

    static Decision end(Ledger ledger, String vote, Decision decision) {
        if (decision instanceof Decision.Events) {
            ledger.ballots().empty(vote);
        }
        return decision;
    }

    private Unopened() {}
}

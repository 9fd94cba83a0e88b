package cn.taizhang.ledger.ballot;

import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Database.Turn;
import java.util.ArrayList;
import java.util.List;

/// The boxes with the sealed ballots of votes that are open, one row each.
///
/// 例: 213 ballots of `V2026-01`, in the order of their letters, which are chance.
///
/// - Nothing about a ballot says who cast it or when: the whole box is written anew with each, sorted.
/// - A ballot is put in, and a box emptied, in the transaction of the event that says so, or not at all.
public final class BallotBox {

    private final Database database;

    public BallotBox(Database database) {
        this.database = database;
    }

    /// Puts a ballot in, inside a transaction; one that is in already throws [IllegalStateException].
    public void put(String vote, String ballot) {
        if (ballot.isEmpty() || !ballot.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new IllegalArgumentException("a sealed ballot is letters and digits in one line");
        }
        database.take(Turn.EVENTS);
        List<String> all = new ArrayList<>(ballots(vote));
        if (all.contains(ballot)) {
            throw new IllegalStateException("the same ballot is in the box of " + vote);
        }
        all.add(ballot);
        all.sort(null);
        String body = String.join("\n", all);
        if (database.update("UPDATE ballot_box SET ballots = ? WHERE vote = ?", body, vote) == 0) {
            database.update("INSERT INTO ballot_box (vote, ballots) VALUES (?, ?)", vote, body);
        }
    }

    /// All ballots of a vote, sorted; none for a vote that has no box.
    public List<String> ballots(String vote) {
        return database.list("SELECT ballots FROM ballot_box WHERE vote = ?", row -> row.text(1), vote).stream()
                .flatMap(String::lines)
                .toList();
    }

    /// Takes the box away, inside a transaction.
    public void empty(String vote) {
        database.take(Turn.EVENTS);
        database.update("DELETE FROM ballot_box WHERE vote = ?", vote);
    }
}

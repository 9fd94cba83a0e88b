package cn.taizhang.ledger.event;

import cn.taizhang.ledger.store.Chain;
import cn.taizhang.ledger.store.Database;

/// What going through all events and attachments found.
///
/// 例: sound, 150,000 events and 812 attachments; or broken at event 3,117, which is not what it was.
public sealed interface EventCheck {

    /// Every row bears the hash it ought to, and every file an event names is there; `head` is the last hash of the
    /// events and stands for all of them.
    record Sound(long events, long attachments, String head) implements EventCheck {}

    /// Before anything happened.
    Sound NONE = new Sound(0, 0, Chain.beginning().head());

    /// The first row that is missing, moved or changed; an event also when a file that it names is not there.
    record Broken(String table, long seq) implements EventCheck {}

    /// Goes through all rows in the order in which they were written; memory does not grow with their number.
    static EventCheck of(Database database) {
        return new EventWalk(database).go();
    }
}

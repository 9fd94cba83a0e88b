package cn.taizhang.ledger.posting;

import cn.taizhang.core.record.Report;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Current;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.entry.Posts;
import cn.taizhang.ledger.source.Filing;
import cn.taizhang.ledger.source.Shelf;
import cn.taizhang.ledger.store.Database;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares what a newer reader says of a file with what stands in the ledger, and enters the difference.
///
/// - A record is the same when its id is; what a person has spoken on is left alone and counted.
final class Rereading {

    private final Database database;
    private final Shelf shelf;
    private final Draft draft;
    private int appeared;
    private int vanished;
    private int changed;
    private int kept;

    Rereading(Database database, Shelf shelf, Draft draft) {
        this.database = database;
        this.shelf = shelf;
        this.draft = draft;
    }

    Filed.Difference of(Filing filing, List<Shelf.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            part(filing.parts().get(i), parts.get(i).seq());
        }
        return new Filed.Difference(appeared, vanished, changed, kept);
    }

    private void part(Filing.Part part, long document) {
        Map<String, Posted> before = new HashMap<>();
        Current.of(database, document).forEach(entry -> before.put(entry.id(), entry));
        List<Posted> after =
                PartWriter.entries(part, document, new Sentences(part.document()), shelf.sentences(document));
        for (int i = 0; i < after.size(); i++) {
            Posted old = before.remove(after.get(i).id());
            Posted now = old == null ? appeared(after.get(i)) : compared(old, after.get(i));
            if (now.seq() > 0 && part.entries().get(i) instanceof Report report) {
                new PartWriter(draft).head(document, now.seq(), report);
            }
        }
        before.values().stream().sorted(Comparator.comparingLong(Posted::seq)).forEach(this::gone);
    }

    private Posted appeared(Posted now) {
        appeared++;
        return draft.enter(now);
    }

    /// The entry that was made of it, or the reading as it came (number 0) where none was needed.
    private Posted compared(Posted old, Posted now) {
        if (old.act().personal()) {
            kept += same(old, now) ? 0 : 1;
            return now;
        }
        if (!old.act().standing()) {
            appeared++;
            return draft.enter(Posts.over(old, Act.APPEARED, now));
        }
        if (same(old, now)) {
            return now;
        }
        changed++;
        return draft.enter(Posts.over(old, Act.CHANGED, now));
    }

    private static boolean same(Posted old, Posted now) {
        return old.type().equals(now.type())
                && old.anchor().equals(now.anchor())
                && old.payload().equals(now.payload())
                && old.facets().equals(now.facets());
    }

    private void gone(Posted old) {
        if (old.act().personal()) {
            kept++;
        } else if (old.act().standing()) {
            vanished++;
            draft.enter(Posts.over(old, Act.VANISHED, old));
        }
    }
}

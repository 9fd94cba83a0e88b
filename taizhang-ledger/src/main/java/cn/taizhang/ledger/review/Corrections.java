package cn.taizhang.ledger.review;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.posting.Verdicts;
import cn.taizhang.ledger.query.Recorded;
import cn.taizhang.ledger.review.Reviewed.Fault;
import cn.taizhang.table.Column;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Lets a person accept, correct or reject what was read; each is an entry of its own.
///
/// 例: `correct("8e13…:fact:397-398:0", {value: 6.5}, 李明, "原文为6.5%")`.
///
/// - The record keeps its id; what was said before stays in its history.
/// - The last word counts: a rejected record can be accepted again.
/// - A word can be taken back: then that stands again which stood before it, as one more entry.
/// - A link of a promise with its result is spoken on in the same words: see [Proposing] for what is proposed.
public final class Corrections {

    static final String UNDO = "undo";

    private static final long WHATEVER = 0;

    private final Ledger ledger;
    private final Verdicts verdicts;
    private final long seen;

    public Corrections(Ledger ledger, Clock clock) {
        this(ledger, new Verdicts(ledger.database(), clock), WHATEVER);
    }

    private Corrections(Ledger ledger, Verdicts verdicts, long seen) {
        this.ledger = ledger;
        this.verdicts = verdicts;
        this.seen = seen;
    }

    /// The columns of a record type that may be corrected, in their order.
    public static List<Column> settable(String type) {
        return Correction.settable(type);
    }

    /// Whether a column that may be corrected cannot be cleared. 例: `kind` of a figure.
    public static boolean isNeeded(Column column) {
        return Correction.NEEDED.contains(column.name());
    }

    /// Whether a person's word is left that can be taken back; of all that was ever told of a record.
    public static boolean isUndoable(List<Recorded> told) {
        return !told.isEmpty() && new Undoing(told).isPossible();
    }

    /// The same for someone who has seen the record as it stands in the entry of this number, and means that one: when
    /// somebody spoke since, nothing is written.
    public Corrections knowing(long entry) {
        return new Corrections(ledger, verdicts, entry);
    }

    public Reviewed accept(String id, Author person, String reason) {
        return say(id, Act.ACCEPTED, Map.of(), new Word("accept", person, reason));
    }

    public Reviewed reject(String id, Author person, String reason) {
        return say(id, Act.REJECTED, Map.of(), new Word("reject", person, reason));
    }

    public Reviewed correct(String id, Map<String, String> values, Author person, String reason) {
        return say(id, Act.CORRECTED, values, new Word("correct", person, reason));
    }

    /// Takes back the last word of a person: lets stand again what stood before it.
    public Reviewed undo(String id, Author person, String reason) {
        List<Recorded> told = ledger.records().told(id);
        List<Fault> faults = faults(id, told.stream().map(Recorded::entry).toList(), reason);
        if (!faults.isEmpty()) {
            return new Reviewed.Refused(faults);
        }
        Undoing undoing = new Undoing(told);
        return undoing.isPossible()
                ? new Reviewed.Done(verdicts.enter(undoing.entry(), UNDO, person, reason))
                : new Reviewed.Refused(List.of(new Fault(Fault.Kind.NOTHING_TO_UNDO, id, "")));
    }

    private List<Fault> faults(String id, List<Posted> history, String reason) {
        if (history.isEmpty()) {
            return List.of(new Fault(Fault.Kind.UNKNOWN_ID, id, ""));
        }
        if (!Correction.isText(reason)) {
            return List.of(Correction.unfit("reason", reason));
        }
        boolean stale = seen != WHATEVER && history.getLast().seq() != seen;
        return stale ? List.of(new Fault(Fault.Kind.STALE, id, "")) : List.of();
    }

    private record Word(String kind, Author person, String reason) {}

    private Reviewed say(String id, Act act, Map<String, String> values, Word word) {
        List<Posted> history = ledger.records().history(id);
        List<Fault> unknown = faults(id, history, word.reason());
        if (!unknown.isEmpty()) {
            return new Reviewed.Refused(unknown);
        }
        if (LinkCorrections.isLink(history)) {
            LinkCorrections links = new LinkCorrections(ledger);
            Posted entry = links.entry(history, act, values);
            return links.faults().isEmpty()
                    ? new Reviewed.Done(verdicts.enter(entry, word.kind(), word.person(), word.reason()))
                    : new Reviewed.Refused(links.faults());
        }
        Posted last = history.getLast();
        Correction correction = new Correction(last, values);
        if (!correction.faults().isEmpty()) {
            return new Reviewed.Refused(correction.faults());
        }
        String payload = values.isEmpty() ? last.payload() : correction.payload();
        if (act == last.act() && payload.equals(last.payload())
                || act == Act.CORRECTED && payload.equals(last.payload())) {
            return new Reviewed.Refused(List.of(new Fault(Fault.Kind.NO_CHANGE, id, "")));
        }
        Posted now = new Posted(
                0,
                0,
                last.document(),
                id,
                last.type(),
                act,
                last.seq(),
                last.anchor(),
                payload,
                values.isEmpty() ? last.facets() : correction.facets(payload));
        return new Reviewed.Done(verdicts.enter(now, word.kind(), word.person(), word.reason()));
    }
}

package cn.taizhang.web.promise;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.rules.field.Field;
import cn.taizhang.table.Words;
import cn.taizhang.table.record.RecordJson;
import java.util.List;

/// A promise and what became of it.
///
/// 例: 「新建城市公园12个」 of 云汀市 2024 under 「推进新型城镇化」: kept, 「新建城市公园12个」, nobody spoke.
///
/// - `link` is what counts, a person's word first; `proposed` what the rules say.
/// - `kept` tells whether the ledger has the proposal, or it was worked out just now.
public record PromiseLine(
        Pair pair,
        Posted promise,
        Link link,
        Link proposed,
        LinkReview voice,
        Field field,
        String heading,
        boolean kept) {

    private static final String NONE = "none";
    private static final String NOT_DUE = "not_due";

    public String id() {
        return link.id();
    }

    public String verdict() {
        return link.outcome().verdict();
    }

    /// Whether it is a target of a figure, else a promise in words.
    public boolean isNumber() {
        return promise.type().equals("fact");
    }

    /// Whether something stands beside the verdict, or it could not be told.
    public boolean isDoubtful() {
        return !link.outcome().flags().isEmpty()
                || isDoubtful(verdict(), link.outcome().reason());
    }

    static boolean isDoubtful(String verdict, String reason) {
        return verdict.equals(LinkReview.UNDETERMINABLE)
                || !reason.isEmpty() && !reason.equals(NONE) && !reason.equals(NOT_DUE);
    }

    /// Why the numbers alone do not tell; empty where they do.
    public String reason() {
        return link.outcome().reason().equals(NONE) ? "" : link.outcome().reason();
    }

    /// A column of the promise as the ledger keeps it. 例: `unit`.
    public String column(String name) {
        return RecordJson.value(promise.payload(), name);
    }

    public String fieldWord() {
        return Words.of(field);
    }

    public List<Link.Side> results() {
        return link.results();
    }

    /// The words of the promise, as read.
    public String quote() {
        return promise.anchor().text();
    }
}

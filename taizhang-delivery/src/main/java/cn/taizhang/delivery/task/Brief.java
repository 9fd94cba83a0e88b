package cn.taizhang.delivery.task;

import cn.taizhang.delivery.field.Fields;
import java.util.List;

/// What a task is: its title, the very words it comes from, and where they stand.
///
/// 例: title 建成公办托育机构, quote 「推动县（市）区各建成公办托育机构1家以上」, of document 4, section 二/(五).
///
/// - `records` are the ids of the ledger's records that it answers, the first the one it was made from; a task of no
///   report has none.
public record Brief(String title, String quote, long document, List<String> records, String section, int year) {

    public Brief {
        records = List.copyOf(records);
    }

    static Brief of(Fields fields) {
        return new Brief(
                fields.text("title"),
                fields.text("quote"),
                fields.whole("document", 0),
                fields.list("records"),
                fields.text("section"),
                fields.whole("year", 0));
    }

    Brief with(Fields fields) {
        return new Brief(
                fields.text("title", title),
                fields.text("quote", quote),
                document,
                fields.has("records") ? fields.list("records") : records,
                fields.text("section", section),
                year);
    }
}

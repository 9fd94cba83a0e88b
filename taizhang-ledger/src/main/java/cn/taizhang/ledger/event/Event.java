package cn.taizhang.ledger.event;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What happened: when, who did it, of which kind, to what, and the particulars.
///
/// 例: 7, 2026-03-02T04:00:00Z, 王管理, `account.role`, `account:李明`, was=reader became=reviewer.
///
/// - Numbers begin with 1 and have no gaps.
/// - What a field is not, is not there: an empty value is left out.
public record Event(long seq, Instant at, String actor, String kind, String subject, SortedMap<String, String> fields) {

    public Event {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /// One particular; the empty string where there is none.
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /// The particulars as one JSON object.
    public String json() {
        return FieldsJson.write(fields);
    }

    /// The name of what it is about, without its kind. 例: `T2025-0031` of `task:T2025-0031`.
    public String about() {
        return subject.substring(subject.indexOf(':') + 1);
    }
}

package cn.taizhang.ledger.reading;

import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.ledger.entry.Posted;

/// One entry of the ledger with its words and its columns.
record Kept(Posted entry, RecordId id, Evidence evidence, Values values) {

    static Kept of(Posted entry, Quoting quoting) {
        return new Kept(
                entry, new RecordId(entry.id()), quoting.at(entry.anchor()), new Values(entry.type(), entry.payload()));
    }

    String word(String name) {
        return values.word(name);
    }
}

package cn.taizhang.ledger.reading;

import cn.taizhang.core.record.Entry;
import cn.taizhang.core.text.Document;
import cn.taizhang.table.record.RecordJson;
import java.util.List;

/// What is compared of two records: id, where they stand, their words and all their columns.
final class SameRecords {

    static List<String> lines(List<Entry> entries, Document document) {
        return entries.stream()
                .map(entry -> entry.id() + " " + entry.evidence() + " "
                        + entry.evidence().text() + " " + entry.evidence().locator() + " "
                        + RecordJson.write(entry, document))
                .toList();
    }

    private SameRecords() {}
}

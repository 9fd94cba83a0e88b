package cn.taizhang.ledger.query;

import cn.taizhang.ledger.store.Database;
import cn.taizhang.table.record.RecordJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The headings of one document by the paths of their sections.
///
/// 例: 「二/(三)」 is 「深入打好污染防治攻坚战」.
public record Headings(Map<String, String> byPath) {

    private static final String SECTIONS =
            "SELECT e.payload FROM entry e WHERE e.document = ? AND e.type = 'section'" + " AND " + Records.STANDING;

    public Headings {
        byPath = Map.copyOf(byPath);
    }

    public static Headings of(Database database, long document) {
        Map<String, String> found = new HashMap<>();
        database.list(SECTIONS, row -> row.text(1), document)
                .forEach(section -> found.put(RecordJson.value(section, "path"), RecordJson.value(section, "heading")));
        return new Headings(found);
    }

    /// The headings above a place with this path, the nearest first, those without words left out.
    public List<String> above(String path) {
        List<String> headings = new ArrayList<>();
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            String heading = byPath.getOrDefault(at, "");
            if (!heading.isBlank()) {
                headings.add(heading);
            }
        }
        return headings;
    }
}

package cn.taizhang.ledger.search.index;

import cn.taizhang.ledger.query.Records;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.table.record.RecordJson;
import java.util.List;

/// The sections of one document, and which of them a place of the text stands in.
///
/// 例: code point 812 stands in 二/(一), whose role is targets.
public record Outline(List<Section> sections) {

    public Outline {
        sections = List.copyOf(sections);
    }

    /// A section with its body, in code points of the decoded source.
    public record Section(String path, String role, int start, int end) {
        public static final Section NONE = new Section("", "", 0, 0);

        boolean holds(int at) {
            return start <= at && at < end;
        }
    }

    public static Outline of(Database database, long document) {
        return new Outline(database.list(
                "SELECT e.section, e.role, e.payload FROM entry e WHERE e.document = ? AND e.type = 'section' AND "
                        + Records.STANDING + " ORDER BY e.start_at, e.seq",
                row -> new Section(
                        row.text(1), row.text(2), whole(row.text(3), "bodyStart"), whole(row.text(3), "bodyEnd")),
                document));
    }

    private static int whole(String payload, String name) {
        String words = RecordJson.value(payload, name);
        return words.isEmpty() ? 0 : Integer.parseInt(words);
    }

    /// The innermost section of a place, which is the last that begins before it.
    public Section at(int codePoint) {
        return sections.stream()
                .filter(section -> section.holds(codePoint))
                .reduce((outer, inner) -> inner)
                .orElse(Section.NONE);
    }
}

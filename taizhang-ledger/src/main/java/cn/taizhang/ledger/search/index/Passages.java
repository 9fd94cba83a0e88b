package cn.taizhang.ledger.search.index;

import cn.taizhang.ledger.entry.Facets;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.ledger.search.index.Fields.Passage;
import cn.taizhang.ledger.store.Database;
import java.util.ArrayList;
import java.util.List;

/// Reads from the ledger what of one document is searched: its sentences, and the records that stand.
final class Passages {

    /// Those with words of the report; a remark is not searched, nor the report as a whole.
    private static final String TYPES =
            "('fact', 'commitment', 'project', 'livelihood', 'honour', 'problem', 'term', 'section')";

    private static final String RECORDS =
            "SELECT e.seq, e.type, coalesce(e.reading, e.quote), e.role, e.kind, e.indicator, e.status, e.testability"
                    + " FROM entry e WHERE e.document = ? AND e.type IN " + TYPES;

    private final Database database;
    private final String records;

    /// Where no entry replaces another all stand, and none need be looked at twice.
    Passages(Database database) {
        this.database = database;
        boolean replaced = database.number("SELECT max(supersedes) FROM entry WHERE supersedes IS NOT NULL") > 0;
        this.records = RECORDS + (replaced ? " AND " + Records.STANDING : "") + " ORDER BY e.seq";
    }

    List<Passage> of(long document) {
        List<Passage> found = new ArrayList<>();
        database.each(
                records,
                row -> Passage.record(
                        What.record(
                                row.text(2),
                                new Facets(
                                        "",
                                        row.text(4),
                                        row.text(6),
                                        row.text(5),
                                        row.text(7),
                                        row.text(8),
                                        0,
                                        0,
                                        Facets.UNSTATED)),
                        row.whole(1),
                        row.text(3)),
                found::add,
                document);
        Outline outline = Outline.of(database, document);
        database.each(
                "SELECT seq, start_at, words FROM sentence WHERE document = ? ORDER BY seq",
                row -> Passage.sentence(
                        What.passage(outline.at((int) row.whole(2)).role()), row.whole(1), row.text(3)),
                found::add,
                document);
        return found;
    }
}

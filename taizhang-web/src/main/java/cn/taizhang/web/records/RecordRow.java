package cn.taizhang.web.records;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.search.answer.Search;
import cn.taizhang.ledger.search.index.Fields.Passage;
import cn.taizhang.web.snippet.Snippet;
import cn.taizhang.web.visit.Visit;
import java.util.ArrayList;
import java.util.List;

/// One record of the table: the entry, whose report it stands in, and the sentence with its words marked.
///
/// 例: a fact of 云汀市 2024 in 「地区生产总值⟦增长6.5%⟧。」.
public record RecordRow(Posted entry, String sentence, Holding holding) {

    private static final int LONGEST = 140;

    /// The rows of what was found, in its order.
    static List<RecordRow> of(Visit visit, List<Search.Place> places) {
        List<Long> numbers =
                places.stream().map(place -> Passage.seq(place.number())).toList();
        List<RecordRow> rows = new ArrayList<>(numbers.size());
        visit.ledger().records().numbered(numbers, (entry, sentence) -> {
            // The index may know a report already that was added after this visit had begun.
            if (visit.knows(entry.document())) {
                rows.add(new RecordRow(entry, sentence, visit.holding(entry.document())));
            }
        });
        return rows;
    }

    public Snippet evidence() {
        return Snippet.quote(
                sentence.strip(),
                entry.anchor().text().strip(),
                entry.anchor().within().from(),
                LONGEST);
    }

    /// Where the reader shows it. 例: `/reports/12#8e13…:fact:397-398:0`.
    public String place() {
        return "/reports/" + entry.document() + "#" + entry.id();
    }

    public String act() {
        return entry.act().word();
    }

    public boolean isAsRead() {
        return act().equals("appeared");
    }
}

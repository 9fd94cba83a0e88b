package cn.taizhang.web.records;

import cn.taizhang.ledger.saved.SavedView;
import cn.taizhang.ledger.saved.SavedViews;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.web.narrowing.Asks;
import cn.taizhang.web.narrowing.Bar;
import cn.taizhang.web.narrowing.Labels;
import cn.taizhang.web.narrowing.Paging;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.visit.Visit;
import java.util.List;

/// What the page of records shows.
///
/// - Records of one type stand under the headings of that type, those of several under what they have in common.
public record RecordsModel(
        Bar bar,
        Paging paging,
        List<RecordRow> rows,
        List<String> headings,
        List<SavedView> views,
        boolean isBehind,
        boolean isEmpty,
        Words words) {

    public RecordsModel {
        rows = List.copyOf(rows);
        headings = List.copyOf(headings);
        views = List.copyOf(views);
    }

    static RecordsModel of(Visit visit, Asks.Found found, Address address, Words words) {
        Bar bar = Bar.of(found.asked(), found.ranked(), address, words);
        return new RecordsModel(
                bar,
                Paging.of(found.asked(), found.ranked()),
                RecordRow.of(visit, found.ranked().places()),
                new Layout(words).headings(bar.type()),
                SavedViews.of(visit.ledger(), visit.person().name(), address.path()),
                found.isBehind(),
                visit.counted().isEmpty(),
                words);
    }

    public List<Layout.Shown> cells(RecordRow row) {
        return new Layout(words).cells(row.entry().type(), row.entry().payload());
    }

    public String gist(RecordRow row) {
        return new Layout(words).gist(row.entry().type(), row.entry().payload());
    }

    public String type(RecordRow row) {
        return words.of(Labels.of(Facet.TYPE, row.entry().type()));
    }

    public String role(RecordRow row) {
        return words.of(Labels.of(Facet.ROLE, row.entry().facets().role()));
    }

    /// What a person or a later reading said of a record. 例: 人工更正.
    public String act(RecordRow row) {
        return words.say("records.act." + row.act());
    }

    /// The address of the present filter as a file. 例: `/records.xlsx?type=fact`.
    public String file(String format) {
        return bar.address().at("/records." + format).toString();
    }
}

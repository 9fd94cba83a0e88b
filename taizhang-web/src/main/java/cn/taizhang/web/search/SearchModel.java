package cn.taizhang.web.search;

import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.words.BrokenWords;
import cn.taizhang.web.narrowing.Bar;
import cn.taizhang.web.narrowing.Labels;
import cn.taizhang.web.narrowing.Paging;
import cn.taizhang.web.page.Words;
import java.util.List;
import java.util.Locale;

/// What the page of search shows.
///
/// - `tabs` counts what was found in the words of reports, in records and in both.
public record SearchModel(Bar bar, Paging paging, List<HitRow> hits, List<Tab> tabs, Notes notes, Words words) {

    /// Where is searched, how much was found there, and the address that shows it.
    public record Tab(String name, long count, boolean isChosen, String address) {}

    /// What whoever asks should know of the answer.
    public record Notes(boolean isBehind, boolean isEmptyLedger, List<BrokenWords.Fault> brokenWords) {
        public Notes {
            brokenWords = List.copyOf(brokenWords);
        }
    }

    public SearchModel {
        hits = List.copyOf(hits);
        tabs = List.copyOf(tabs);
    }

    public String type(HitRow hit) {
        return words.of(Labels.of(Facet.TYPE, hit.type()));
    }

    /// A fault of the users' own words, in words.
    public String fault(BrokenWords.Fault fault) {
        return words.say("search.words." + fault.what().name().toLowerCase(Locale.ROOT), fault.line(), fault.word());
    }
}

package cn.taizhang.web.search;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.search.answer.Wanted;
import cn.taizhang.ledger.search.narrow.Filters.Within;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.narrowing.Asks;
import cn.taizhang.web.narrowing.Bar;
import cn.taizhang.web.narrowing.Paging;
import cn.taizhang.web.narrowing.Questions;
import cn.taizhang.web.narrowing.SearchRequest;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// 检索, the page of full-text search.
@Controller
final class SearchPage {

    private final Pages pages;
    private final Asks asks;
    private final Questions questions;

    SearchPage(Pages pages, Asks asks, Questions questions) {
        this.pages = pages;
        this.asks = asks;
        this.questions = questions;
    }

    @GetMapping("/search")
    @Needs(Permission.READ)
    ModelAndView search(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        Words words = Spoken.words(request);
        Address address = Address.of("/search", parameters);
        SearchRequest asked = asks.read(visit, parameters, Within.REPORTS);
        Asks.Found found = asks.find(visit, asked, true);
        SearchModel.Notes notes =
                new SearchModel.Notes(found.isBehind(), visit.counted().isEmpty(), questions.faults());
        List<HitRow> hits = HitRow.of(visit, asked.question(), found.ranked().places());
        List<SearchModel.Tab> tabs = tabs(visit, found, address, words);
        return pages.of(
                "search/search",
                new SearchModel(
                        Bar.of(found.asked(), found.ranked(), address, words),
                        Paging.of(found.asked(), found.ranked()),
                        hits,
                        tabs,
                        notes,
                        words));
    }

    /// Whatever the page shows, the tabs tell how much there is of the other.
    private List<SearchModel.Tab> tabs(Visit visit, Asks.Found found, Address address, Words words) {
        List<SearchModel.Tab> tabs = new ArrayList<>();
        Within shown = found.asked().filters().within();
        for (Within within : Within.values()) {
            long count = within == shown ? found.ranked().total() : count(visit, found.asked(), within);
            String name = within.name().toLowerCase(Locale.ROOT);
            String there = within == Within.REPORTS
                    ? address.with("in", "").with("type", "").toString()
                    : address.with("in", name).toString();
            tabs.add(new SearchModel.Tab(words.say("search.in." + name), count, within == shown, there));
        }
        return tabs;
    }

    private long count(Visit visit, SearchRequest asked, Within within) {
        var filters = asked.filters().in(within);
        SearchRequest other = new SearchRequest(
                asked.query(),
                asked.question(),
                within == Within.REPORTS ? filters.of(List.of()) : filters,
                Wanted.Order.RELEVANCE,
                asked.bookmark(),
                0);
        return asks.find(visit, other, false).ranked().total();
    }
}

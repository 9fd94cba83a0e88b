package cn.taizhang.web.system;

import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.chain.ChainChecks;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.known.Known;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// 系统: places, indicators, rules, and what this program is.
@Controller
final class SystemPage {

    private final Pages pages;
    private final Known known;
    private final Places places;
    private final ChainChecks chains;

    SystemPage(Pages pages, Known known, Places places, ChainChecks chains) {
        this.pages = pages;
        this.known = known;
        this.places = places;
        this.chains = chains;
    }

    @GetMapping("/system/places")
    @Needs(Permission.READ)
    ModelAndView places(HttpServletRequest request, @RequestParam(defaultValue = "1") int page) {
        PlaceFilter filter = PlaceFilter.of(Parameters.of(request));
        return pages.of("system/places", PlaceList.of(filter, places.of(filter), page));
    }

    @GetMapping("/system/indicators")
    @Needs(Permission.READ)
    ModelAndView indicators(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "") String dimension) {
        IndicatorTable table = known.indicators();
        return pages.of("system/indicators", IndicatorList.of(table, words, dimension));
    }

    @GetMapping("/system/rules")
    @Needs(Permission.READ)
    ModelAndView rules(
            @RequestParam(defaultValue = "") String reads, @RequestParam(name = "q", defaultValue = "") String words) {
        return pages.of("system/rules", RuleList.of(reads, words));
    }

    @GetMapping("/system/about")
    @Needs(Permission.READ)
    ModelAndView about(Visit visit) {
        return pages.of("system/about", new AboutPage(About.of(visit), chains.last(visit), Libraries.all()));
    }

    /// For browsers without scripts; with them the page asks the API.
    @PostMapping("/system/chain")
    @Needs({Permission.READ, Permission.AUDIT})
    ModelAndView check(Visit visit, HttpServletRequest request) {
        chains.begin(visit);
        String from = Parameters.of(request).choice("from", "about", List.of("about", "audit"));
        boolean back = from.equals("audit") || !visit.may(Permission.READ);
        return new ModelAndView("redirect:" + (back ? "/audit" : "/system/about"));
    }
}

package cn.taizhang.web.indicators;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.panel.Panels;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// 指标: the list of panels, and one over the years.
@Controller
final class IndicatorsPage {

    private final Pages pages;
    private final Panels panels;

    IndicatorsPage(Pages pages, Panels panels) {
        this.pages = pages;
        this.panels = panels;
    }

    @GetMapping("/indicators")
    @Needs(Permission.READ)
    ModelAndView list(Visit visit, HttpServletRequest request) {
        return pages.of("indicators/list", Catalogue.of(visit, panels.known(), Parameters.of(request)));
    }

    @GetMapping("/indicators/{id}")
    @Needs(Permission.READ)
    ModelAndView one(Visit visit, HttpServletRequest request, @PathVariable String id) {
        return pages.of(
                "indicators/indicator",
                Profile.of(visit, panels, panels.known().indicator(id), Parameters.of(request), Spoken.words(request)));
    }
}

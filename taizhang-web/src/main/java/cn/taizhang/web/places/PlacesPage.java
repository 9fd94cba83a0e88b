package cn.taizhang.web.places;

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
import org.springframework.web.servlet.ModelAndView;

/// 地区比较.
@Controller
final class PlacesPage {

    private final Pages pages;
    private final Panels panels;

    PlacesPage(Pages pages, Panels panels) {
        this.pages = pages;
        this.panels = panels;
    }

    @GetMapping("/places")
    @Needs(Permission.READ)
    ModelAndView compare(Visit visit, HttpServletRequest request) {
        return pages.of("places/places", Comparison.of(visit, panels, Parameters.of(request), Spoken.words(request)));
    }
}

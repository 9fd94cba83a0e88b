package cn.taizhang.web.fulfilment;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.promise.PromiseSearch;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// 兑现.
@Controller
final class FulfilmentPage {

    private final Pages pages;
    private final PromiseSearch search;

    FulfilmentPage(Pages pages, PromiseSearch search) {
        this.pages = pages;
        this.search = search;
    }

    @GetMapping("/fulfilment")
    @Needs(Permission.READ)
    ModelAndView show(Visit visit, HttpServletRequest request) {
        return pages.of(
                "fulfilment/fulfilment", Distribution.of(visit, search, Parameters.of(request), Spoken.words(request)));
    }
}

package cn.taizhang.web.home;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.catalog.Catalog;
import cn.taizhang.web.door.LoggedIn;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Menu;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.setting.Settings;
import cn.taizhang.web.visit.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// 总览, the first page; who may not read is led on to what they may see.
@Controller
final class HomePage {

    private final Pages pages;
    private final Catalog catalog;
    private final Settings settings;
    private final Acting acting;

    HomePage(Pages pages, Catalog catalog, Settings settings, Acting acting) {
        this.pages = pages;
        this.catalog = catalog;
        this.settings = settings;
        this.acting = acting;
    }

    @GetMapping("/")
    @LoggedIn
    ModelAndView home(Visit visit) {
        if (!visit.may(Permission.READ)) {
            return new ModelAndView("redirect:" + Menu.landing(visit.person()));
        }
        Overview overview = Overview.of(visit, catalog.of(visit));
        return pages.of("home/home", new Desk(overview, settings.upload().toBytes(), delivery(visit)));
    }

    /// How delivery stands, for those who may see tasks.
    private Delivery delivery(Visit visit) {
        return visit.may(Permission.TASKS) ? acting.ask(visit, Delivery::of) : Delivery.NONE;
    }
}

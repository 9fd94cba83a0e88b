package cn.taizhang.web.cockpit;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.visit.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// 驾驶舱, one screen for leaders.
@Controller
final class CockpitPage {

    private final Pages pages;
    private final Acting acting;

    CockpitPage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping("/cockpit")
    @Needs(Permission.TASKS)
    ModelAndView cockpit(Visit visit) {
        return pages.of("cockpit/cockpit", acting.ask(visit, CockpitModel::of));
    }
}

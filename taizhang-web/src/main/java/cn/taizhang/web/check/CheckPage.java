package cn.taizhang.web.check;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.finding.Suppressions;
import cn.taizhang.web.check.Findings.Narrowing;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.setting.Settings;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// 数字体检: where a draft is dropped, and what was found in it.
@Controller
final class CheckPage {

    private final Pages pages;
    private final Checkups checkups;
    private final Settings settings;

    CheckPage(Pages pages, Checkups checkups, Settings settings) {
        this.pages = pages;
        this.checkups = checkups;
        this.settings = settings;
    }

    @GetMapping("/check")
    @Needs(Permission.READ)
    ModelAndView drop() {
        return pages.of(
                "check/drop", new Dropping(settings.upload().toBytes(), Checkups.KEPT.toMinutes(), Checkups.MOST));
    }

    @GetMapping("/check/{id}")
    @Needs(Permission.READ)
    ModelAndView findings(Visit visit, @PathVariable String id, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        Narrowing narrowing =
                new Narrowing(parameters.text("severity"), parameters.text("family"), parameters.isYes("suppressed"));
        Checkup checkup = checkups.of(id, visit.person().name());
        return pages.of(
                "check/findings",
                Findings.of(checkup, new Suppressions(visit.ledger()).all(), narrowing, Spoken.words(request)));
    }
}

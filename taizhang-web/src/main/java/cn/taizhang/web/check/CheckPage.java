package cn.taizhang.web.check;

import cn.taizhang.ledger.finding.Suppressions;
import cn.taizhang.web.check.Findings.Narrowing;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.door.Permission;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.setting.Settings;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

    /// By what the findings are narrowed, as the address has it.
    record Asked(
            @Nullable String severity,
            @Nullable String family,
            @Nullable Boolean suppressed) {

        Narrowing narrowing() {
            return new Narrowing(
                    Objects.requireNonNullElse(severity, ""),
                    Objects.requireNonNullElse(family, ""),
                    Boolean.TRUE.equals(suppressed));
        }
    }

    @GetMapping("/check")
    @Needs(Permission.READ)
    ModelAndView drop() {
        return pages.of(
                "check/drop", new Dropping(settings.upload().toBytes(), Checkups.KEPT.toMinutes(), Checkups.MOST));
    }

    @GetMapping("/check/{id}")
    @Needs(Permission.READ)
    ModelAndView findings(
            Visit visit, @PathVariable String id, @ModelAttribute Asked asked, HttpServletRequest request) {
        Checkup checkup = checkups.of(id, visit.person().name());
        return pages.of(
                "check/findings",
                Findings.of(checkup, new Suppressions(visit.ledger()).all(), asked.narrowing(), Spoken.words(request)));
    }
}

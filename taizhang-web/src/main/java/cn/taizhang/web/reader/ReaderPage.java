package cn.taizhang.web.reader;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// 阅读台.
@Controller
final class ReaderPage {

    private final Pages pages;

    ReaderPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/reports/{document}")
    @Needs(Permission.READ)
    ModelAndView read(Visit visit, @PathVariable long document, HttpServletRequest request) {
        return pages.of("reader/reader", Reading.of(visit, document, Spoken.words(request)));
    }

    /// One row of the list as it stands now, to be put in the place of what a person just spoke on.
    @GetMapping("/reports/{document}/rows/{id}")
    @Needs(Permission.READ)
    ModelAndView row(Visit visit, @PathVariable long document, @PathVariable String id, HttpServletRequest request) {
        return pages.of(
                "reader/fresh",
                Sheets.of(visit, document, Spoken.words(request)).row(id));
    }
}

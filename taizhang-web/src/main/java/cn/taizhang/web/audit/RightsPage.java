package cn.taizhang.web.audit;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.account.AccountBook;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// 权限清单: who may do what, and for which places, levels and units.
@Controller
final class RightsPage {

    private final Pages pages;
    private final Acting acting;
    private final AccountBook book;
    private final RoomClock clock;
    private final Download download;

    RightsPage(Pages pages, Acting acting, AccountBook book, RoomClock clock, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.book = book;
        this.clock = clock;
        this.download = download;
    }

    @GetMapping("/audit/rights")
    @Needs(Permission.AUDIT)
    ModelAndView rights() {
        return pages.of("audit/rights", rightsNow());
    }

    private Rights rightsNow() {
        return new Rights(book.list(), clock.instant());
    }

    @GetMapping("/audit/rights.{format}")
    @Needs(Permission.AUDIT)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Words words = Spoken.words(request);
        Rights rights = rightsNow();
        Style style = new Style(true, words.isEnglish());
        download.send(
                visit,
                new Download.File(
                        RightsColumns.TABLE,
                        words.say("audit.rights.file", acting.today()),
                        Download.format(format),
                        style),
                sink -> rights.accounts().forEach(one -> sink.accept(RightsColumns.cells(one, rights, words))),
                response);
    }
}

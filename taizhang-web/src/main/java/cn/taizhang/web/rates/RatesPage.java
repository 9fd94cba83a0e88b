package cn.taizhang.web.rates;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// 三率: 履约率, 开工率 and 投产率 by unit, place or batch as of a day.
@Controller
final class RatesPage {

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    RatesPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/projects/rates")
    @Needs(Permission.TASKS)
    ModelAndView rates(Visit visit, HttpServletRequest request) {
        return pages.of("projects/rates", model(visit, request));
    }

    @GetMapping("/projects/rates.{format}")
    @Needs(Permission.TASKS)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Words words = Spoken.words(request);
        RatesModel model = model(visit, request);
        download.send(
                visit,
                new Download.File(
                        RatesModel.TABLE,
                        words.say("projects.rates.file", model.day()),
                        Download.format(format),
                        new Style(true, words.isEnglish())),
                sink -> model.rows(words).forEach(sink),
                response);
    }

    private RatesModel model(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        return acting.ask(visit, (bureau, actor, today) -> RatesModel.of(bureau, actor, today, parameters));
    }
}

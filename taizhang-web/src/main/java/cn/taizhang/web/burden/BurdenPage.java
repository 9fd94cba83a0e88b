package cn.taizhang.web.burden;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Cell;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// 减负: how often and for how much each unit is asked, so that who asks sees what it costs.
@Controller
final class BurdenPage {

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    BurdenPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/burden")
    @Needs(Permission.TASKS)
    ModelAndView burden(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        BurdenRequest asked = BurdenRequest.of(parameters, acting.today());
        BurdenList list = acting.ask(visit, (bureau, actor, today) -> BurdenList.of(bureau, actor, today, asked));
        return pages.of("burden/burden", new BurdenModel(list, Address.of("/burden", parameters)));
    }

    @GetMapping("/burden.{format}")
    @Needs(Permission.TASKS)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        BurdenRequest asked = BurdenRequest.of(Parameters.of(request), acting.today());
        Words words = Spoken.words(request);
        List<List<Cell>> rows = acting.ask(
                visit,
                (bureau, actor, today) -> BurdenList.of(bureau, actor, today, asked).history().stream()
                        .map(share ->
                                BurdenColumns.cells(share, bureau.organisation().name(share.unit())))
                        .toList());
        download.send(
                visit,
                new Download.File(
                        BurdenColumns.TABLE,
                        words.say("burden.file", asked.month()),
                        Download.format(format),
                        new Style(true, words.isEnglish())),
                rows::forEach,
                response);
    }
}

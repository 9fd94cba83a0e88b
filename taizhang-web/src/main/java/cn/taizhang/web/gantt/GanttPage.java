package cn.taizhang.web.gantt;

import cn.taizhang.delivery.schedule.Freeze;
import cn.taizhang.ledger.account.Permission;
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
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/// 横道图: the plan of tasks as bars, and freezing it.
@Controller
final class GanttPage {

    private final Pages pages;
    private final Plans plans;
    private final Acting acting;
    private final Download download;

    GanttPage(Pages pages, Plans plans, Acting acting, Download download) {
        this.pages = pages;
        this.plans = plans;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/gantt")
    @Needs(Permission.TASKS)
    ModelAndView gantt(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(GanttRequest.NAMES);
        GanttRequest asked = GanttRequest.of(parameters);
        return pages.of(
                "gantt/gantt", new GanttModel(plans.chart(visit, asked), asked, Address.of("/gantt", parameters)));
    }

    @GetMapping("/gantt.{format}")
    @Needs(Permission.TASKS)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(GanttRequest.NAMES);
        GanttRequest asked = GanttRequest.of(parameters).whole();
        Words words = Spoken.words(request);
        GanttChart chart = plans.chart(visit, asked);
        download.send(
                visit,
                new Download.File(
                        GanttColumns.TABLE,
                        words.say("gantt.file", chart.today()),
                        Download.format(format),
                        new Style(true, words.isEnglish())),
                sink -> chart.lines().forEach(line -> sink.accept(GanttColumns.cells(line, words))),
                response);
    }

    @PostMapping("/gantt/baselines")
    @Needs(Permission.SUPERVISE)
    ModelAndView freeze(Visit visit, @RequestParam(defaultValue = "") String name) {
        Freeze command = new Freeze(name);
        acting.act(visit, command);
        return new ModelAndView(
                "redirect:/gantt?against=" + UriUtils.encodeQueryParam(command.name(), StandardCharsets.UTF_8));
    }
}

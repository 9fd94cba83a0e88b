package cn.taizhang.web.motions;

import cn.taizhang.delivery.answering.RegisterMotion;
import cn.taizhang.delivery.answering.SetMotions;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Sent;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// 议案建议提案: all papers a person may see, how many were answered, and the form that registers another.
@Controller
final class MotionsPage {

    static final Set<String> FIELDS = Set.of("kind", "number", "title", "text", "session", "deputies");

    private static final String HERE = "/motions";

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    MotionsPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping(HERE)
    @Needs(Permission.TASKS)
    ModelAndView motions(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        MotionRequest asked = MotionRequest.of(parameters);
        return pages.of(
                "motions/motions",
                acting.ask(
                        visit,
                        (bureau, actor, today) ->
                                MotionList.of(bureau, actor, today, asked, Address.of(HERE, parameters))));
    }

    @GetMapping(HERE + ".{format}")
    @Needs(Permission.TASKS)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Parameters parameters = Parameters.of(request);
        MotionRequest asked = MotionRequest.of(parameters);
        Words words = Spoken.words(request);
        MotionList list = acting.ask(
                visit,
                (bureau, actor, today) -> MotionList.of(bureau, actor, today, asked, Address.of(HERE, parameters)));
        download.send(
                visit,
                new Download.File(
                        MotionColumns.TABLE,
                        words.say("motions.file", list.today()),
                        Download.format(format),
                        new Style(true, words.isEnglish())),
                sink -> list.lines().forEach(line -> sink.accept(MotionColumns.cells(line, words))),
                response);
    }

    @PostMapping(HERE)
    @Needs(Permission.SUPERVISE)
    ModelAndView register(Visit visit, HttpServletRequest request) {
        return new ModelAndView(
                "redirect:/motions/" + acting.act(visit, new RegisterMotion("", Sent.of(request, FIELDS))));
    }

    @PostMapping(HERE + "/settings")
    @Needs(Permission.CONFIGURE)
    ModelAndView set(Visit visit, @RequestParam(defaultValue = "0") int months) {
        acting.act(visit, new SetMotions(months));
        return new ModelAndView("redirect:" + HERE);
    }
}

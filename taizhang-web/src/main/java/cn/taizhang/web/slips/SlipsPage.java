package cn.taizhang.web.slips;

import cn.taizhang.delivery.escalation.IssueSlip;
import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.fault.Absent;
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

/// 督办: the slips a person may see, what the ladder suggests, and the form that issues one.
@Controller
final class SlipsPage {

    private static final Set<String> FIELDS =
            Set.of("unit", "tasks", "problem", "reason", "demands", "reply", "issuer", "jump");

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    SlipsPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/slips")
    @Needs(Permission.TASKS)
    ModelAndView slips(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        SlipRequest asked = SlipRequest.of(parameters);
        return pages.of(
                "slips/slips",
                new SlipsModel(
                        acting.ask(visit, (bureau, actor, today) -> SlipList.of(bureau, actor, today, asked)),
                        asked,
                        Address.of("/slips", parameters)));
    }

    @GetMapping("/slips.{format}")
    @Needs(Permission.TASKS)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        SlipRequest asked = SlipRequest.of(Parameters.of(request)).whole();
        Words words = Spoken.words(request);
        SlipList list = acting.ask(visit, (bureau, actor, today) -> SlipList.of(bureau, actor, today, asked));
        download.send(
                visit,
                new Download.File(
                        SlipColumns.TABLE,
                        words.say("slips.file", list.today()),
                        Download.format(format),
                        new Style(true, words.isEnglish())),
                sink -> list.lines().forEach(line -> sink.accept(SlipColumns.cells(line, words))),
                response);
    }

    /// The form, for who may issue slips; to others there is no such page.
    @GetMapping("/slips/new")
    @Needs(Permission.TASKS)
    ModelAndView fresh(
            Visit visit, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String matter) {
        if (!visit.may(Permission.SUPERVISE) && !visit.may(Permission.DECIDE)) {
            throw new Absent("page", "slips/new");
        }
        return pages.of(
                "slips/new",
                acting.ask(
                        visit,
                        (bureau, actor, today) -> NewSlip.of(bureau, actor, today)
                                .about(bureau, actor, matter)
                                .of(kind)));
    }

    @PostMapping("/slips")
    @Needs(Permission.TASKS)
    ModelAndView issue(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String kind) {
        Rung rung = Rung.of(kind).orElseThrow(() -> Parameters.wrong("kind", kind, "reminder, warning, …"));
        String id = acting.act(visit, new IssueSlip(rung, Sent.of(request, FIELDS)));
        return new ModelAndView("redirect:/slips/" + id);
    }
}

package cn.taizhang.web.disclosure;

import cn.taizhang.delivery.disclosure.Release;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.opening.AnswerCorrection;
import cn.taizhang.delivery.opening.ReleaseTask;
import cn.taizhang.delivery.opening.Shown;
import cn.taizhang.delivery.opening.StateOwn;
import cn.taizhang.delivery.opening.SwitchPublic;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.visit.Visit;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// 公众公开: the office chooses what is shown and answers corrections; a unit says what it has to say.
@Controller
final class DisclosurePage {

    private static final String HERE = "/disclosure";

    private final Pages pages;
    private final Acting acting;

    DisclosurePage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping(HERE)
    @Needs({Permission.TASKS, Permission.CONFIGURE})
    ModelAndView disclosure(Visit visit) {
        return pages.of(
                "disclosure/disclosure",
                acting.ask(visit, (bureau, actor, today) -> DisclosureModel.of(bureau, actor)));
    }

    @PostMapping(HERE + "/switch")
    @Needs(Permission.CONFIGURE)
    ModelAndView turn(Visit visit, @RequestParam(defaultValue = "") String on) {
        acting.act(visit, new SwitchPublic(on.equals("yes")));
        return new ModelAndView("redirect:" + HERE);
    }

    @PostMapping(HERE + "/release")
    @Needs(Permission.SUPERVISE)
    ModelAndView release(
            Visit visit,
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String receipts) {
        acting.act(visit, new ReleaseTask(task, show.equals("yes"), Fields.lines(receipts)));
        return new ModelAndView("redirect:" + (task.size() == 1 ? HERE + "/" + task.getFirst() : HERE));
    }

    /// A task as the public would see it, and what can be done about that.
    @GetMapping(HERE + "/{id}")
    @Needs(Permission.TASKS)
    ModelAndView preview(Visit visit, @PathVariable String id) {
        return pages.of(
                "disclosure/preview",
                acting.ask(
                        visit,
                        (bureau, actor, today) -> bureau.task(actor, id)
                                .flatMap(task -> {
                                    Release release = bureau.disclosures()
                                            .release(id)
                                            .orElse(new Release(id, List.of(), Instant.EPOCH, List.of()));
                                    return Shown.preview(bureau, release, today)
                                            .map(shown -> PreviewModel.of(bureau, actor, task, shown, today));
                                })
                                .orElseThrow(() -> new Absent("task", id))));
    }

    @PostMapping(HERE + "/{id}/statement")
    @Needs({Permission.REPORT, Permission.SUPERVISE})
    ModelAndView state(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String text) {
        acting.act(visit, new StateOwn(id, text.replace("\r\n", "\n")));
        return new ModelAndView("redirect:" + HERE + "/" + id);
    }

    @PostMapping(HERE + "/corrections/{id}")
    @Needs(Permission.SUPERVISE)
    ModelAndView answer(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String publish,
            @RequestParam(defaultValue = "") String text) {
        acting.act(visit, new AnswerCorrection(id, publish.equals("yes"), text.replace("\r\n", "\n")));
        return new ModelAndView("redirect:" + HERE);
    }
}

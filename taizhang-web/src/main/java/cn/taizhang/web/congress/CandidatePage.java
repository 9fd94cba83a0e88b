package cn.taizhang.web.congress;

import cn.taizhang.delivery.gathering.Gather;
import cn.taizhang.delivery.gathering.LinkTask;
import cn.taizhang.delivery.gathering.Screen;
import cn.taizhang.delivery.voting.Seen;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Sent;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One candidate: what it is, where it stands, and what the office can do about it.
@Controller
final class CandidatePage {

    private static final Set<String> FIELDS = Set.of("title", "text", "source", "beneficiaries", "money");
    private static final Set<String> TASK = Set.of("lead", "due");
    private static final String HERE = "/congress/candidates/{id}";

    private final Pages pages;
    private final Acting acting;

    CandidatePage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping(HERE)
    @Needs(Permission.TASKS)
    ModelAndView candidate(Visit visit, @PathVariable String id) {
        return pages.of(
                "congress/candidate",
                acting.ask(
                        visit,
                        (bureau, actor, today) -> Seen.candidate(bureau, actor, id)
                                .map(one -> CandidateModel.of(bureau, actor, one, today))
                                .orElseThrow(() -> new Absent("candidate", id))));
    }

    @PostMapping(HERE)
    @Needs(Permission.SUPERVISE)
    ModelAndView edit(Visit visit, HttpServletRequest request, @PathVariable String id) {
        acting.act(visit, new Gather(id, Sent.of(request, FIELDS)));
        return back(id);
    }

    @PostMapping(HERE + "/screen")
    @Needs(Permission.SUPERVISE)
    ModelAndView screen(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "") String reason) {
        acting.act(visit, new Screen(id, into.equals("in"), reason));
        return back(id);
    }

    @PostMapping(HERE + "/task")
    @Needs(Permission.SUPERVISE)
    ModelAndView task(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String task) {
        String made = acting.act(visit, new LinkTask(id, task.strip(), Sent.of(request, TASK)));
        return new ModelAndView("redirect:/tasks/" + made);
    }

    private static ModelAndView back(String id) {
        return new ModelAndView("redirect:/congress/candidates/" + id);
    }
}

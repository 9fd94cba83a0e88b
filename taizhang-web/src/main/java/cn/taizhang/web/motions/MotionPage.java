package cn.taizhang.web.motions;

import cn.taizhang.delivery.answering.AnswerMotion;
import cn.taizhang.delivery.answering.AssignMotion;
import cn.taizhang.delivery.answering.Handled;
import cn.taizhang.delivery.answering.JudgeMotion;
import cn.taizhang.delivery.answering.LinkMotion;
import cn.taizhang.delivery.answering.RegisterMotion;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Evidences;
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

/// One paper of deputies: what it asks for, who answers, what was answered and what the deputies said.
@Controller
final class MotionPage {

    private static final String HERE = "/motions/{id}";
    private static final Set<String> ASSIGN = Set.of("lead", "helpers", "due", "reason");
    private static final Set<String> ANSWER = Set.of("reply", "text", "doer");
    private static final Set<String> JUDGE = Set.of("opinion", "reason", "doer");

    private final Pages pages;
    private final Acting acting;

    MotionPage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping(HERE)
    @Needs(Permission.TASKS)
    ModelAndView motion(Visit visit, @PathVariable String id) {
        return pages.of(
                "motions/motion",
                acting.ask(
                        visit,
                        (bureau, actor, today) -> Handled.motion(bureau, actor, id)
                                .map(one -> MotionModel.of(bureau, actor, one, today))
                                .orElseThrow(() -> new Absent("motion", id))));
    }

    @PostMapping(HERE)
    @Needs(Permission.SUPERVISE)
    ModelAndView edit(Visit visit, HttpServletRequest request, @PathVariable String id) {
        acting.act(visit, new RegisterMotion(id, Sent.of(request, MotionsPage.FIELDS)));
        return back(id);
    }

    @PostMapping(HERE + "/assign")
    @Needs(Permission.SUPERVISE)
    ModelAndView assign(Visit visit, HttpServletRequest request, @PathVariable String id) {
        acting.act(visit, new AssignMotion(id, Sent.of(request, ASSIGN)));
        return back(id);
    }

    @PostMapping(HERE + "/answer")
    @Needs(Permission.TASKS)
    ModelAndView answer(Visit visit, HttpServletRequest request, @PathVariable String id) {
        Evidences evidence = Evidences.of(request);
        acting.act(visit, new AnswerMotion(id, Sent.of(request, ANSWER, evidence)).with(evidence.bytes()));
        return back(id);
    }

    @PostMapping(HERE + "/judge")
    @Needs(Permission.TASKS)
    ModelAndView judge(Visit visit, HttpServletRequest request, @PathVariable String id) {
        acting.act(visit, new JudgeMotion(id, Sent.of(request, JUDGE)));
        return back(id);
    }

    @PostMapping(HERE + "/link")
    @Needs(Permission.SUPERVISE)
    ModelAndView link(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String task) {
        acting.act(visit, new LinkMotion(id, task.strip()));
        return back(id);
    }

    private static ModelAndView back(String id) {
        return new ModelAndView("redirect:/motions/" + id);
    }
}

package cn.taizhang.web.problems;

import cn.taizhang.delivery.problem.Act;
import cn.taizhang.delivery.rectifying.ActOnProblem;
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
import org.springframework.web.servlet.ModelAndView;

/// One problem: what was found, evidence of before and after, what happened, and what the person can do about it.
@Controller
final class ProblemPage {

    private static final Set<String> FIELDS = Set.of("text", "reason", "owner", "due", "doer", "major");

    private final Pages pages;
    private final Acting acting;

    ProblemPage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping("/problems/{id}")
    @Needs(Permission.TASKS)
    ModelAndView problem(Visit visit, @PathVariable String id) {
        return pages.of(
                "problems/problem",
                acting.ask(
                        visit,
                        (bureau, actor, today) -> bureau.problem(actor, id)
                                .map(problem -> ProblemModel.of(bureau, actor, problem, today))
                                .orElseThrow(() -> new Absent("problem", id))));
    }

    @PostMapping("/problems/{id}/{act}")
    @Needs(Permission.TASKS)
    ModelAndView act(Visit visit, HttpServletRequest request, @PathVariable String id, @PathVariable String act) {
        Act wanted = Act.of(act).orElseThrow(() -> new Absent("page", act));
        Evidences evidence = Evidences.of(request);
        acting.act(visit, new ActOnProblem(id, wanted, Sent.of(request, FIELDS, evidence)).with(evidence.bytes()));
        return new ModelAndView("redirect:/problems/" + id);
    }
}

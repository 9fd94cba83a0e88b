package cn.taizhang.web.assessments;

import cn.taizhang.delivery.assessing.ExplainMiss;
import cn.taizhang.delivery.assessing.RuleOnMiss;
import cn.taizhang.delivery.assessment.Miss;
import cn.taizhang.delivery.assessment.Term;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Evidences;
import cn.taizhang.web.office.Sent;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The report card of a unit; explaining what it missed, and deciding whether that is excused 容错.
@Controller
final class CardPage {

    private final Pages pages;
    private final Acting acting;

    CardPage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping("/assessments/{id}/units/{unit}")
    @Needs(Permission.TASKS)
    ModelAndView card(Visit visit, @PathVariable String id, @PathVariable String unit) {
        Absent absent = new Absent("assessment", id + "/" + unit);
        Term term = Term.of(id).orElseThrow(() -> absent);
        return pages.of(
                "assessments/card",
                acting.ask(
                        visit,
                        (bureau, actor, today) ->
                                CardModel.of(bureau, actor, today, term, unit).orElseThrow(() -> absent)));
    }

    @PostMapping("/tasks/{id}/miss")
    @Needs({Permission.REPORT, Permission.SUPERVISE})
    ModelAndView explain(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String back) {
        Evidences evidence = Evidences.of(request);
        acting.act(
                visit,
                new ExplainMiss(id, Sent.of(request, Set.of("cause", "words", "doer"), evidence))
                        .with(evidence.bytes()));
        return redirect(back);
    }

    @PostMapping("/tasks/{id}/miss/ruling")
    @Needs(Permission.DECIDE)
    ModelAndView rule(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String back) {
        Fields sent = Sent.of(request, Set.of("outcome", "reason", "read"));
        String outcome = sent.text("outcome");
        boolean excused = Miss.Outcome.EXCUSED.name().equals(outcome);
        if (!excused && !Miss.Outcome.REFUSED.name().equals(outcome)) {
            throw Parameters.wrong("outcome", outcome, Miss.Outcome.EXCUSED + ", " + Miss.Outcome.REFUSED);
        }
        acting.act(visit, new RuleOnMiss(id, sent.seq("read"), excused, sent.text("reason")));
        return redirect(back);
    }

    /// To the card from which it was done. 例: `2025/units/NP`.
    private static ModelAndView redirect(String back) {
        int slash = back.indexOf("/units/");
        boolean known = slash > 0
                && Term.of(back.substring(0, slash)).isPresent()
                && Unit.isCode(back.substring(slash + "/units/".length()));
        return new ModelAndView("redirect:/assessments" + (known ? "/" + back : ""));
    }
}

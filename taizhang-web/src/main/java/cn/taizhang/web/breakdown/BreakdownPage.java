package cn.taizhang.web.breakdown;

import cn.taizhang.app.console.Refused;
import cn.taizhang.delivery.breakdown.BreakDown;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// 任务分解: which reports can be broken down, and the promises of one of them.
@Controller
final class BreakdownPage {

    private final Pages pages;
    private final Acting acting;

    BreakdownPage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping("/breakdown")
    @Needs(Permission.SUPERVISE)
    ModelAndView reports(Visit visit) {
        List<Holding> reports = visit.counted().stream()
                .sorted(Comparator.comparingInt((Holding one) -> -one.head().year())
                        .thenComparing(one -> one.head().place()))
                .toList();
        return pages.of("breakdown/reports", new Reports(reports));
    }

    @GetMapping("/breakdown/{document}")
    @Needs(Permission.SUPERVISE)
    ModelAndView plan(Visit visit, HttpServletRequest request, @PathVariable long document) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(Set.of("section", "left"));
        String section = parameters.text("section");
        boolean left = parameters.isYes("left");
        Holding holding = visit.holding(document);
        PlanModel model = acting.ask(visit, (bureau, actor, today) -> {
            Plan plan = Plan.of(visit, bureau, actor, holding);
            return new PlanModel(plan, section, left, plan.in(section, left), bureau.units(actor));
        });
        return pages.of("breakdown/plan", model);
    }

    @PostMapping("/breakdown/{document}")
    @Needs(Permission.SUPERVISE)
    ModelAndView treat(Visit visit, HttpServletRequest request, @PathVariable long document) {
        Holding holding = visit.holding(document);
        String action = value(request, "action");
        String section = value(request, "section");
        List<BreakDown.Line> lines = acting.ask(visit, (bureau, actor, today) -> {
            Plan plan = Plan.of(visit, bureau, actor, holding);
            Treating treating =
                    new Treating(plan, bureau.organisation(), value(request, "lead"), List.of(values(request, "each")));
            return action.equals("vague")
                    ? treating.vague(
                            plan.in(section, true), Spoken.words(request).say("breakdown.vague.reason"))
                    : treating.lines(
                            action,
                            Set.of(values(request, "record")),
                            value(request, "task"),
                            value(request, "reason"));
        });
        acting.act(visit, new BreakDown(lines));
        return back(document, section);
    }

    /// A passage that no record covers becomes a task too; its words are those of the report.
    @PostMapping("/breakdown/{document}/passage")
    @Needs(Permission.SUPERVISE)
    ModelAndView passage(
            Visit visit,
            @PathVariable long document,
            @RequestParam String passage,
            @RequestParam(defaultValue = "") String lead) {
        Holding holding = visit.holding(document);
        String words = passage.strip();
        if (words.isEmpty() || !Passages.stands(visit, holding.document(), words)) {
            throw new Refused("breakdown.passage.absent");
        }
        return new ModelAndView("redirect:/tasks/" + acting.act(visit, Passages.task(holding, words, lead)));
    }

    private static String value(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static String[] values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    static ModelAndView back(long document, String section) {
        return new ModelAndView("redirect:/breakdown/" + document
                + (section.isEmpty() ? "" : "?section=" + URLEncoder.encode(section, StandardCharsets.UTF_8)));
    }
}

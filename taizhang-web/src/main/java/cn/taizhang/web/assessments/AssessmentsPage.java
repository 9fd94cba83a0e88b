package cn.taizhang.web.assessments;

import cn.taizhang.delivery.assessing.LockTerm;
import cn.taizhang.delivery.assessing.OpenTerm;
import cn.taizhang.delivery.assessing.SetScheme;
import cn.taizhang.delivery.assessment.Term;
import cn.taizhang.delivery.field.Fields;
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
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// 考核: the terms, the scheme by which is assessed, the cards of a term, locking it and opening it again.
@Controller
final class AssessmentsPage {

    private static final Set<String> FIELDS =
            Set.of("weights", "from-EXCELLENT", "from-GOOD", "from-FAIR", "quota", "grace", "lists");

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    AssessmentsPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/assessments")
    @Needs({Permission.TASKS, Permission.CONFIGURE})
    ModelAndView terms(Visit visit) {
        return pages.of("assessments/terms", acting.ask(visit, (bureau, actor, today) -> TermsModel.of(bureau, today)));
    }

    /// Saves the scheme; weights that are left empty are the usual ones again.
    @PostMapping("/assessments")
    @Needs(Permission.CONFIGURE)
    ModelAndView scheme(Visit visit, HttpServletRequest request) {
        Map<String, String> sent = new TreeMap<>(Sent.of(request, FIELDS).values());
        sent.putIfAbsent("weights", "");
        acting.act(visit, new SetScheme(Fields.of(sent)));
        return new ModelAndView("redirect:/assessments");
    }

    @GetMapping("/assessments/{id}")
    @Needs(Permission.TASKS)
    ModelAndView term(Visit visit, @PathVariable String id) {
        return pages.of("assessments/term", model(acting, visit, id));
    }

    /// A term as the person sees it.
    static TermModel model(Acting acting, Visit visit, String id) {
        Term term = Term.of(id).orElseThrow(() -> new Absent("assessment", id));
        return acting.ask(visit, (bureau, actor, today) -> TermModel.of(bureau, actor, today, term));
    }

    @GetMapping("/assessments/{id}/table.{format}")
    @Needs(Permission.TASKS)
    void file(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String id,
            @PathVariable String format) {
        Words words = Spoken.words(request);
        TermModel model = model(acting, visit, id);
        download.send(
                visit,
                new Download.File(
                        CardColumns.TABLE,
                        words.say(
                                "assessments.file",
                                words.of(model.stand().term().words())),
                        Download.format(format),
                        new Style(true, words.isEnglish())),
                sink -> model.groups()
                        .values()
                        .forEach(lines -> lines.forEach(line -> sink.accept(CardColumns.cells(line, words)))),
                response);
    }

    @PostMapping("/assessments/{id}/lock")
    @Needs(Permission.DECIDE)
    ModelAndView lock(Visit visit, @PathVariable String id) {
        acting.act(visit, new LockTerm(id));
        return new ModelAndView("redirect:/assessments/" + id);
    }

    @PostMapping("/assessments/{id}/open")
    @Needs(Permission.DECIDE)
    ModelAndView open(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        acting.act(visit, new OpenTerm(id, reason));
        return new ModelAndView("redirect:/assessments/" + id);
    }
}

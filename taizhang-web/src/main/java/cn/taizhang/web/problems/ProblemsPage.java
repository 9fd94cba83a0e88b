package cn.taizhang.web.problems;

import cn.taizhang.delivery.rectifying.LogProblem;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Evidences;
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

/// 问题清单: all problems a person may see, and the form that logs another.
@Controller
final class ProblemsPage {

    private static final Set<String> FIELDS =
            Set.of("title", "text", "origin", "unit", "owner", "task", "major", "found", "due");

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    ProblemsPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/problems")
    @Needs(Permission.TASKS)
    ModelAndView problems(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        ProblemRequest asked = ProblemRequest.of(parameters);
        return pages.of(
                "problems/problems",
                new ProblemsModel(
                        acting.ask(visit, (bureau, actor, today) -> ProblemList.of(bureau, actor, today, asked)),
                        asked,
                        Address.of("/problems", parameters)));
    }

    @GetMapping("/problems.{format}")
    @Needs(Permission.TASKS)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        ProblemRequest asked = ProblemRequest.of(Parameters.of(request)).whole();
        Words words = Spoken.words(request);
        ProblemList list = acting.ask(visit, (bureau, actor, today) -> ProblemList.of(bureau, actor, today, asked));
        download.send(
                visit,
                new Download.File(
                        ProblemColumns.TABLE,
                        words.say("problems.file", list.today()),
                        Download.format(format),
                        new Style(true, words.isEnglish())),
                sink -> list.lines().forEach(line -> sink.accept(ProblemColumns.cells(line, words))),
                response);
    }

    @GetMapping("/problems/new")
    @Needs(Permission.SUPERVISE)
    ModelAndView fresh(Visit visit, @RequestParam(defaultValue = "") String task) {
        return pages.of(
                "problems/new", acting.ask(visit, (bureau, actor, today) -> NewProblem.of(bureau, actor, today, task)));
    }

    @PostMapping("/problems")
    @Needs(Permission.SUPERVISE)
    ModelAndView log(Visit visit, HttpServletRequest request) {
        Evidences evidence = Evidences.of(request);
        String id = acting.act(visit, new LogProblem(Sent.of(request, FIELDS, evidence)).with(evidence.bytes()));
        return new ModelAndView("redirect:/problems/" + id);
    }
}

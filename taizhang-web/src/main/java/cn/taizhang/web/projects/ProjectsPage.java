package cn.taizhang.web.projects;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// 项目: the funnel and the list of all projects a person may see, the longest overdue first.
@Controller
final class ProjectsPage {

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    ProjectsPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/projects")
    @Needs(Permission.TASKS)
    ModelAndView projects(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(ProjectRequest.NAMES);
        ProjectRequest asked = ProjectRequest.of(parameters);
        return pages.of(
                "projects/projects",
                new ProjectsModel(
                        acting.ask(visit, (bureau, actor, today) -> ProjectList.of(bureau, actor, today, asked)),
                        asked,
                        Address.of("/projects", parameters),
                        Amounts.of(parameters)));
    }

    @GetMapping("/projects.{format}")
    @Needs(Permission.TASKS)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(ProjectRequest.NAMES);
        ProjectRequest asked = ProjectRequest.of(parameters).whole();
        Words words = Spoken.words(request);
        ProjectList list = acting.ask(visit, (bureau, actor, today) -> ProjectList.of(bureau, actor, today, asked));
        download.send(
                visit,
                new Download.File(
                        ProjectColumns.TABLE,
                        words.say("projects.file", list.today()),
                        Download.format(format),
                        new Style(true, words.isEnglish())),
                sink -> list.lines().forEach(line -> sink.accept(ProjectColumns.cells(line, words))),
                response);
    }
}

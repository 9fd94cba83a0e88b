package cn.taizhang.web.tasks;

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

/// 任务台账: all tasks a person may see, the most urgent first, with why and who must act.
@Controller
final class TasksPage {

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    TasksPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/tasks")
    @Needs(Permission.TASKS)
    ModelAndView tasks(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(TaskRequest.NAMES);
        TaskRequest asked = TaskRequest.of(parameters);
        return pages.of(
                "tasks/tasks",
                new TasksModel(
                        acting.ask(visit, (bureau, actor, today) -> TaskList.of(bureau, actor, today, asked)),
                        asked,
                        Address.of("/tasks", parameters)));
    }

    @GetMapping("/tasks.{format}")
    @Needs(Permission.TASKS)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(TaskRequest.NAMES);
        TaskRequest asked = TaskRequest.of(parameters).whole();
        Words words = Spoken.words(request);
        TaskList list = acting.ask(visit, (bureau, actor, today) -> TaskList.of(bureau, actor, today, asked));
        Style style = new Style(true, words.isEnglish());
        download.send(
                visit,
                new Download.File(
                        TaskColumns.TABLE, words.say("tasks.file", list.today()), Download.format(format), style),
                sink -> list.lines().forEach(line -> sink.accept(TaskColumns.cells(line, words))),
                response);
    }
}

package cn.taizhang.web.project;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.pipeline.EditProject;
import cn.taizhang.delivery.pipeline.EndProject;
import cn.taizhang.delivery.pipeline.EnterStage;
import cn.taizhang.delivery.pipeline.ProposeProject;
import cn.taizhang.delivery.pipeline.ReportInvestment;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Evidences;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One project: what it is and how far, and what the person can do about it.
@Controller
final class ProjectPage {

    private final Pages pages;
    private final Acting acting;

    ProjectPage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping("/projects/{id}")
    @Needs(Permission.TASKS)
    ModelAndView project(Visit visit, HttpServletRequest request, @PathVariable String id) {
        Words words = Spoken.words(request);
        return pages.of(
                "projects/project",
                acting.ask(
                        visit,
                        (bureau, actor, today) -> bureau.project(actor, id)
                                .map(project -> ProjectModel.of(bureau, actor, project, today, words))
                                .orElseThrow(() -> new Absent("project", id))));
    }

    @GetMapping("/projects/new")
    @Needs(Permission.TASKS)
    ModelAndView fresh(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String record) {
        FromRecord from = record.isEmpty() ? FromRecord.NONE : FromRecord.of(visit, record, Spoken.words(request));
        return pages.of(
                "projects/new",
                acting.ask(visit, (bureau, actor, today) -> NewProject.of(bureau, actor, from, today.getYear())));
    }

    @PostMapping("/projects")
    @Needs(Permission.TASKS)
    ModelAndView propose(Visit visit, HttpServletRequest request) {
        return to(acting.act(visit, new ProposeProject(Sent.proposal(request))));
    }

    @PostMapping("/projects/{id}")
    @Needs(Permission.TASKS)
    ModelAndView edit(Visit visit, HttpServletRequest request, @PathVariable String id) {
        return to(acting.act(visit, new EditProject(id, Sent.description(request))));
    }

    @PostMapping("/projects/{id}/stage")
    @Needs(Permission.TASKS)
    ModelAndView stage(Visit visit, HttpServletRequest request, @PathVariable String id) {
        Evidences evidence = Evidences.of(request);
        Fields fields = with(evidence, Sent.some(request, Set.of("stage", "date", "reason", "text")));
        return to(acting.act(visit, new EnterStage(id, fields).with(evidence.bytes())));
    }

    @PostMapping("/projects/{id}/invest")
    @Needs(Permission.TASKS)
    ModelAndView invest(Visit visit, HttpServletRequest request, @PathVariable String id) {
        Evidences evidence = Evidences.of(request);
        Fields fields = with(evidence, Sent.some(request, Set.of("on", "done", "reason", "text")));
        return to(acting.act(visit, new ReportInvestment(id, fields).with(evidence.bytes())));
    }

    @PostMapping("/projects/{id}/end")
    @Needs(Permission.SUPERVISE)
    ModelAndView end(Visit visit, HttpServletRequest request, @PathVariable String id) {
        return to(acting.act(visit, new EndProject(id, Fields.of(Sent.some(request, Set.of("kind", "on", "reason"))))));
    }

    private static Fields with(Evidences evidence, Map<String, String> fields) {
        fields.put(Attached.FIELD, evidence.lines());
        fields.values().removeIf(String::isEmpty);
        return Fields.of(fields);
    }

    private static ModelAndView to(String id) {
        return new ModelAndView("redirect:/projects/" + id);
    }
}

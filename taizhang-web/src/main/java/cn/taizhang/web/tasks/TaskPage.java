package cn.taizhang.web.tasks;

import cn.taizhang.app.console.Refused;
import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.EditTask;
import cn.taizhang.delivery.landing.TakeMany;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.task.Side;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.held.Cited;
import cn.taizhang.web.held.HeldFigure;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Evidences;
import cn.taizhang.web.office.Happened;
import cn.taizhang.web.office.Recounting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One task: what it is, its light and why, what happened, and what the person can do about it.
@Controller
final class TaskPage {

    private final Pages pages;
    private final Acting acting;

    TaskPage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping("/tasks/{id}")
    @Needs(Permission.TASKS)
    ModelAndView task(Visit visit, HttpServletRequest request, @PathVariable String id) {
        TaskModel model = acting.ask(
                visit,
                (bureau, actor, today) -> bureau.task(actor, id)
                        .map(task -> TaskModel.of(bureau, actor, task, today))
                        .orElseThrow(() -> new Absent("task", id)));
        Words words = Spoken.words(request);
        List<Event> events = visit.ledger().events().of(Task.SUBJECT + id).stream()
                .filter(event -> event.kind().startsWith(Task.KIND))
                .toList();
        List<Happened> history = acting.ask(visit, (bureau, actor, today) -> {
            Recounting recounting = new Recounting(words, bureau.organisation()::name, Recounting.USUAL);
            return events.stream().map(recounting::of).toList();
        });
        return pages.of("tasks/task", model.with(history.reversed(), HeldFigure.of(visit, model.task())));
    }

    @PostMapping("/tasks/{id}")
    @Needs(Permission.SUPERVISE)
    ModelAndView edit(Visit visit, HttpServletRequest request, @PathVariable String id) {
        acting.act(visit, new EditTask(id, TaskFields.of(request, TaskFields.TASK)));
        return to(id);
    }

    @PostMapping("/tasks/{id}/{step}")
    @Needs(Permission.TASKS)
    ModelAndView step(Visit visit, HttpServletRequest request, @PathVariable String id, @PathVariable String step) {
        Step wanted = Step.of(step).orElseThrow(() -> new Absent("page", step));
        Evidences evidence = Evidences.of(request);
        Map<String, String> fields =
                new TreeMap<>(TaskFields.of(request, TaskFields.STEP).values());
        fields.put(Attached.FIELD, evidence.lines());
        fields.values().removeIf(String::isEmpty);
        Cited.check(visit, fields);
        acting.act(visit, new TakeStep(id, wanted, Fields.of(fields)).with(evidence.bytes()));
        return to(id);
    }

    /// One step of several tasks at once.
    @PostMapping("/tasks/steps")
    @Needs(Permission.TASKS)
    ModelAndView steps(
            Visit visit,
            HttpServletRequest request,
            @RequestParam String step,
            @RequestParam(name = "task", defaultValue = "") List<String> ids,
            @RequestParam(defaultValue = "") String back) {
        if (ids.isEmpty()) {
            throw new Refused("tasks.bulk.none");
        }
        Step wanted = Step.of(step).orElseThrow(() -> new Absent("page", step));
        Map<String, String> fields =
                new TreeMap<>(TaskFields.of(request, Set.of("reason", "doer")).values());
        fields.values().removeIf(String::isEmpty);
        if (wanted.side() != Side.UNIT) {
            fields.remove("doer");
        }
        acting.act(
                visit,
                new TakeMany(ids.stream()
                        .map(id -> new TakeStep(id, wanted, Fields.of(fields)))
                        .toList()));
        return new ModelAndView("redirect:/tasks" + (isQuery(back) ? "?" + back : ""));
    }

    /// What an address of ours can end with, and nothing else.
    private static boolean isQuery(String words) {
        return !words.isEmpty()
                && words.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "%=&,._-+".indexOf(c) >= 0));
    }

    @GetMapping("/tasks/new")
    @Needs(Permission.SUPERVISE)
    ModelAndView fresh(Visit visit) {
        return pages.of(
                "tasks/new",
                acting.ask(visit, (bureau, actor, today) -> new NewTask(bureau.units(actor), today.getYear())));
    }

    @PostMapping("/tasks")
    @Needs(Permission.SUPERVISE)
    ModelAndView propose(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") List<String> each) {
        Map<String, String> fields =
                new TreeMap<>(TaskFields.of(request, TaskFields.TASK).values());
        fields.putAll(TaskFields.of(request, TaskFields.SOURCE).values());
        return to(acting.act(visit, new Propose(Fields.of(fields), each)));
    }

    private static ModelAndView to(String id) {
        return new ModelAndView("redirect:/tasks/" + id);
    }
}

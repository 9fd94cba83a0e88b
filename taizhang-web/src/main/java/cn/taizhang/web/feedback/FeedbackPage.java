package cn.taizhang.web.feedback;

import cn.taizhang.app.console.Refused;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeMany;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.held.Cited;
import cn.taizhang.web.held.HeldFigure;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// 填报: all that a unit has to report on, on one page and in one go; what is left blank is not reported.
@Controller
final class FeedbackPage {

    private static final List<String> TOLD = List.of("value", "percent", "text", "record");
    private static final int LAST_PAGE = 100_000;

    private final Pages pages;
    private final Acting acting;

    FeedbackPage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping("/feedback")
    @Needs(Permission.TASKS)
    ModelAndView due(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(Set.of("unit", "page"));
        Due.Asked asked = new Due.Asked(parameters.text("unit"), parameters.whole("page", 1, 1, LAST_PAGE));
        Due due = acting.ask(visit, (bureau, actor, today) -> Due.of(bureau, actor, today, asked));
        return pages.of("feedback/feedback", due.holding(task -> HeldFigure.of(visit, task)));
    }

    @PostMapping("/feedback")
    @Needs(Permission.TASKS)
    ModelAndView report(Visit visit, HttpServletRequest request) {
        String doer = value(request, "doer");
        List<TakeStep> steps = new ArrayList<>();
        String[] ids = request.getParameterValues("task");
        for (String id : ids == null ? new String[0] : ids) {
            Map<String, String> fields = new TreeMap<>();
            TOLD.forEach(name -> fields.put(name, value(request, name + ":" + id)));
            fields.values().removeIf(String::isEmpty);
            adopt(visit, id, value(request, "adopt:" + id), fields);
            Cited.check(visit, fields);
            if (!fields.isEmpty()) {
                fields.put("doer", doer);
                fields.values().removeIf(String::isEmpty);
                steps.add(new TakeStep(id, Step.REPORT, Fields.of(fields)));
            }
        }
        if (steps.isEmpty()) {
            throw new Refused("feedback.none");
        }
        acting.act(visit, new TakeMany(steps));
        return new ModelAndView("redirect:"
                + Address.of("/feedback", Parameters.of(request)).bare().with("unit", value(request, "unit")));
    }

    /// Takes the figure of a record that answers the promise of the task, unless another was typed.
    private void adopt(Visit visit, String id, String record, Map<String, String> fields) {
        if (!record.isEmpty() && !fields.containsKey("value")) {
            Task task = acting.ask(visit, (bureau, actor, today) -> bureau.task(actor, id))
                    .orElseThrow(() -> new Absent("task", id));
            HeldFigure held = HeldFigure.of(visit, task).stream()
                    .filter(one -> one.record().equals(record))
                    .findFirst()
                    .orElseThrow(() -> new Refused("office.record.absent", record));
            fields.put("value", held.value());
            fields.put("record", held.record());
        }
    }

    private static String value(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}

package cn.taizhang.web.dispatch;

import cn.taizhang.delivery.dispatch.Hold;
import cn.taizhang.delivery.dispatch.Resolve;
import cn.taizhang.delivery.dispatch.Settle;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A meeting that was held, what it decided, and what came of that.
@Controller
final class MeetingPage {

    private static final int MOST_DIGITS = 4;

    private final Pages pages;
    private final Acting acting;

    MeetingPage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping("/dispatch/meetings/{id}")
    @Needs(Permission.TASKS)
    ModelAndView meeting(Visit visit, HttpServletRequest request, @PathVariable String id) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(Set.of("task"));
        String about = parameters.text("task");
        return pages.of(
                "dispatch/meeting",
                acting.ask(visit, (bureau, actor, today) -> MeetingModel.of(bureau, actor, today, id, about))
                        .orElseThrow(() -> new Absent("meeting", id)));
    }

    @PostMapping("/dispatch/meetings")
    @Needs(Permission.SUPERVISE)
    ModelAndView hold(
            Visit visit,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "week") String kind,
            @RequestParam(defaultValue = "") String attended) {
        return to(acting.act(visit, new Hold(day, PackRequest.kind(kind), people(attended))));
    }

    /// 例: 「王副市长、市发展改革委」 and two lines.
    private static List<String> people(String words) {
        return Arrays.stream(words.split("[、,,;;\\r\\n]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private static ModelAndView to(String meeting) {
        return new ModelAndView("redirect:/dispatch/meetings/" + meeting);
    }

    @PostMapping("/dispatch/meetings/{id}/resolutions")
    @Needs(Permission.SUPERVISE)
    ModelAndView resolve(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String task,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        return to(acting.act(visit, new Resolve(id, task, words, parameters.text("unit"), parameters.text("due"))));
    }

    @PostMapping("/dispatch/meetings/{id}/resolutions/{item}")
    @Needs(Permission.SUPERVISE)
    ModelAndView settle(
            Visit visit,
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String words) {
        boolean number = item.length() <= MOST_DIGITS && item.chars().allMatch(c -> c >= '0' && c <= '9');
        return to(acting.act(visit, new Settle(id, number ? Integer.parseInt(item) : 0, words)));
    }
}

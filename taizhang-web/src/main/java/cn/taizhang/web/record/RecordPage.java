package cn.taizhang.web.record;

import cn.taizhang.app.console.Refused;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Refusals;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// 条目: one record as a page, or for the drawer as a part of one.
@Controller
final class RecordPage {

    private static final String SET = "set.";

    private final Pages pages;
    private final Speaking speaking;

    RecordPage(Pages pages, Speaking speaking) {
        this.pages = pages;
        this.speaking = speaking;
    }

    @GetMapping("/records/{id}")
    @Needs(Permission.READ)
    ModelAndView record(Visit visit, @PathVariable String id, HttpServletRequest request) {
        return shown(visit, id, request, List.of());
    }

    /// The form for the columns that may be set, for the reader to show beside the text.
    @GetMapping("/records/{id}/correction")
    @Needs(Permission.REVIEW)
    ModelAndView correction(Visit visit, @PathVariable String id, HttpServletRequest request) {
        return pages.of(
                "record/correction", CorrectionForm.of(Found.of(visit, id).entry(), Spoken.words(request)));
    }

    @PostMapping("/records/{id}/{word:accept|correct|reject|undo}")
    @Needs(Permission.REVIEW)
    ModelAndView speak(
            Visit visit,
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        String id = path.getOrDefault("id", "");
        Words words = Spoken.words(request);
        try {
            speaking.speak(visit, id, Word.of(path.getOrDefault("word", "")), said(visit, id, sent), words);
        } catch (Refusals refused) {
            return shown(
                    visit,
                    id,
                    request,
                    refused.faults().stream()
                            .map(fault -> words.say(fault.key(), fault.values()))
                            .toList());
        }
        if (!isPart(request)) {
            return new ModelAndView("redirect:/records/" + id);
        }
        // other parts of the page, such as the row of the reader, follow
        response.setHeader(
                "HX-Trigger",
                "{\"taizhang:spoken\":{\"id\":\"" + Found.of(visit, id).entry().id() + "\"}}");
        return shown(visit, id, request, List.of());
    }

    private static Speaking.Said said(Visit visit, String id, Map<String, String> sent) {
        Map<String, String> values = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(SET)) {
                values.put(name.substring(SET.length()), value);
            }
        });
        return new Speaking.Said(
                sent.getOrDefault("reason", "").strip(),
                CorrectionForm.changed(Found.of(visit, id).entry(), values),
                number(sent.getOrDefault("seen", "0")));
    }

    private static long number(String seen) {
        try {
            return Long.parseLong(seen);
        } catch (NumberFormatException e) {
            throw new Refused("fault.value", "seen", seen);
        }
    }

    private ModelAndView shown(Visit visit, String id, HttpServletRequest request, List<String> faults) {
        RecordSheet sheet = RecordSheet.of(visit, id, Spoken.words(request), faults);
        return pages.of(isPart(request) ? "record/body" : "record/record", sheet);
    }

    private static boolean isPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}

package cn.taizhang.web.projects;

import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.delivery.pipeline.TakeSheet;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.sheet.SheetFault;
import cn.taizhang.table.sheet.SheetRead;
import cn.taizhang.table.sheet.SheetReader;
import cn.taizhang.table.sheet.SheetRow;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Evidences;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A sheet of projects, taken whole or not at all, with every fault at its row and column.
@Controller
final class ImportPage {

    private static final String TAKEN = "taken";

    private final Pages pages;
    private final Acting acting;

    ImportPage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping("/projects/import")
    @Needs(Permission.TASKS)
    ModelAndView form(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(Set.of(TAKEN));
        return shown(List.of(), parameters.whole(TAKEN, 0, 0, TakeSheet.MOST));
    }

    @PostMapping("/projects/import")
    @Needs(Permission.TASKS)
    ModelAndView take(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        List<byte[]> files = Evidences.of(request).bytes();
        Words words = Spoken.words(request);
        if (files.isEmpty()) {
            return refused(response, List.of(words.say("projects.import.nofile")));
        }
        return switch (SheetReader.read(files.getFirst(), ProjectColumns.headings())) {
            case SheetRead.Odd(List<SheetFault> faults) ->
                refused(
                        response,
                        faults.stream().map(fault -> words.of(fault.words())).toList());
            case SheetRead.Rows(List<SheetRow> rows) ->
                taken(
                        visit,
                        response,
                        new TakeSheet(rows.stream().map(ProjectColumns::line).toList()),
                        words);
        };
    }

    private ModelAndView taken(Visit visit, HttpServletResponse response, TakeSheet sheet, Words words) {
        return switch (acting.tried(visit, sheet)) {
            case Outcome.Done(String rows, long _) -> new ModelAndView("redirect:/projects/import?taken=" + rows);
            case Outcome.Faults(List<Decision.Fault> all) ->
                refused(
                        response,
                        all.stream()
                                .limit(SheetReader.MOST_FAULTS)
                                .map(fault -> told(fault, words))
                                .toList());
            case Outcome.Refused(String reason, List<String> values) ->
                refused(response, List.of(Acting.said(words, new Decision.Refused(reason, values))));
            case Outcome.Absent(String kind, String id) -> throw new Absent(kind, id);
        };
    }

    /// 例: 「第 6 行 实际开工: …」, from the place `6 actual-started`.
    private static String told(Decision.Fault fault, Words words) {
        int gap = fault.place().indexOf(' ');
        return words.say(
                "projects.import.fault",
                fault.place().substring(0, gap),
                ProjectColumns.heading(fault.place().substring(gap + 1)),
                Acting.said(words, fault.refused()));
    }

    private ModelAndView refused(HttpServletResponse response, List<String> faults) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(faults, 0);
    }

    private ModelAndView shown(List<String> faults, int taken) {
        return pages.of("projects/import", new ImportModel(faults, taken));
    }
}

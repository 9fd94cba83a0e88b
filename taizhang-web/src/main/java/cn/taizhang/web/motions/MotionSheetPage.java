package cn.taizhang.web.motions;

import cn.taizhang.app.console.Refused;
import cn.taizhang.delivery.answering.RegisterMany;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.sheet.SheetRead;
import cn.taizhang.table.sheet.SheetReader;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.fault.Refusals;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// A sheet of papers, taken whole or not at all, with every fault at its row and column.
@Controller
final class MotionSheetPage {

    private final Acting acting;
    private final Download download;

    MotionSheetPage(Acting acting, Download download) {
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/motions/template.{format}")
    @Needs(Permission.SUPERVISE)
    void template(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Words words = Spoken.words(request);
        download.send(
                visit,
                new Download.File(
                        MotionColumns.TEMPLATE,
                        words.say("motions.title"),
                        Download.format(format),
                        new Style(false, words.isEnglish())),
                _ -> {},
                response);
    }

    @PostMapping("/motions/sheet")
    @Needs(Permission.SUPERVISE)
    ModelAndView take(Visit visit, HttpServletRequest request, @RequestParam MultipartFile file) {
        switch (SheetReader.read(bytes(file), MotionColumns.HEADINGS)) {
            case SheetRead.Odd(var faults) ->
                throw new Refusals(
                        faults.stream()
                                .map(fault -> new Refused("organisation.fault", fault.words()))
                                .toList(),
                        false);
            case SheetRead.Rows(var rows) ->
                register(
                        visit,
                        new RegisterMany(rows.stream().map(MotionColumns::line).toList()),
                        Spoken.words(request));
        }
        return new ModelAndView("redirect:/motions");
    }

    private void register(Visit visit, RegisterMany many, Words words) {
        List<Refused> faults = switch (acting.tried(visit, many)) {
            case Outcome.Done _ -> List.<Refused>of();
            case Outcome.Absent(String kind, String id) -> throw new Absent(kind, id);
            case Outcome.Refused(String reason, List<String> values) ->
                List.of(new Refused("motions.sheet.told", Acting.said(words, new Decision.Refused(reason, values))));
            case Outcome.Faults(List<Decision.Fault> all) ->
                all.stream()
                        .limit(SheetReader.MOST_FAULTS)
                        .map(fault -> told(fault, words))
                        .toList();
        };
        if (!faults.isEmpty()) {
            throw new Refusals(faults, false);
        }
    }

    /// 例: 「第 6 行 提出人: …」, from the place `6 deputies`.
    private static Refused told(Decision.Fault fault, Words words) {
        int gap = fault.place().indexOf(' ');
        return new Refused(
                "motions.sheet.fault",
                fault.place().substring(0, gap),
                MotionColumns.heading(fault.place().substring(gap + 1)),
                Acting.said(words, fault.refused()));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("receiving a sheet", e);
        }
    }
}

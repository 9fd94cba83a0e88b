package cn.taizhang.web.breakdown;

import cn.taizhang.app.console.Refused;
import cn.taizhang.delivery.breakdown.BreakDown;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.table.Cell;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import cn.taizhang.table.sheet.SheetRead;
import cn.taizhang.table.sheet.SheetReader;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
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

/// A breakdown as a sheet: out to Excel, filled in by many hands, and back.
@Controller
final class SheetPage {

    private final Acting acting;
    private final Download download;

    SheetPage(Acting acting, Download download) {
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/breakdown/{document}.xlsx")
    @Needs(Permission.SUPERVISE)
    void out(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable long document) {
        Holding holding = visit.holding(document);
        Words words = Spoken.words(request);
        List<List<Cell>> rows = acting.ask(visit, (bureau, actor, today) -> {
            Plan plan = Plan.of(visit, bureau, holding);
            SheetRows sheet = new SheetRows(plan, bureau.organisation(), words);
            return plan.promises().stream().map(sheet::cells).toList();
        });
        String name = words.say(
                "breakdown.file",
                holding.head().place(),
                Integer.toString(holding.head().year()));
        download.send(
                visit,
                new Download.File(SheetColumns.TABLE, name, TableFormat.XLSX, new Style(false, words.isEnglish())),
                rows::forEach,
                response);
    }

    @PostMapping("/breakdown/{document}/sheet")
    @Needs(Permission.SUPERVISE)
    ModelAndView back(
            Visit visit, HttpServletRequest request, @PathVariable long document, @RequestParam MultipartFile file) {
        Holding holding = visit.holding(document);
        Words words = Spoken.words(request);
        SheetRead read = SheetReader.read(bytes(file), SheetColumns.HEADINGS);
        List<BreakDown.Line> lines = switch (read) {
            case SheetRead.Odd(var faults) ->
                throw new Refusals(
                        faults.stream()
                                .map(fault -> new Refused("breakdown.sheet.fault", fault.words()))
                                .toList(),
                        false);
            case SheetRead.Rows(var rows) ->
                acting.ask(visit, (bureau, actor, today) -> {
                    SheetBack sheet = new SheetBack(Plan.of(visit, bureau, holding), bureau.organisation());
                    List<BreakDown.Line> all = sheet.lines(rows, words);
                    if (!sheet.faults().isEmpty()) {
                        throw new Refusals(sheet.faults(), false);
                    }
                    return all;
                });
        };
        acting.act(visit, new BreakDown(lines));
        return BreakdownPage.back(document, "");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("receiving a sheet", e);
        }
    }
}

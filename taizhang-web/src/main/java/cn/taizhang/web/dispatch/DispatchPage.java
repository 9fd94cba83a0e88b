package cn.taizhang.web.dispatch;

import cn.taizhang.delivery.dispatch.Pack;
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
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// 调度会议材料: made from the ledger, on the screen, on paper and as a file.
@Controller
final class DispatchPage {

    /// How many lines a part has on the screen.
    private static final int MOST = 100;

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    DispatchPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/dispatch")
    @Needs(Permission.TASKS)
    ModelAndView pack(Visit visit, HttpServletRequest request) {
        return pages.of(
                "dispatch/pack",
                new DispatchModel(shown(visit, request, MOST), Address.of("/dispatch", Parameters.of(request))));
    }

    private PackShown shown(Visit visit, HttpServletRequest request, int most) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(PackRequest.NAMES);
        Pack.Asked asked = PackRequest.of(parameters, most);
        return acting.ask(visit, (bureau, actor, today) -> PackShown.of(bureau, actor, today, asked));
    }

    @GetMapping("/dispatch.docx")
    @Needs(Permission.TASKS)
    void word(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = Spoken.words(request);
        PackShown shown = shown(visit, request, Integer.MAX_VALUE);
        download.begin(visit, response, Download.WORD, name(shown, words) + ".docx");
        new PackFiles(shown, words).word(response.getOutputStream());
    }

    @GetMapping("/dispatch.{format}")
    @Needs(Permission.TASKS)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Words words = Spoken.words(request);
        PackShown shown = shown(visit, request, Integer.MAX_VALUE);
        download.send(
                visit,
                new Download.File(
                        PackFiles.TABLE,
                        name(shown, words),
                        Download.format(format),
                        new Style(true, words.isEnglish())),
                sink -> new PackFiles(shown, words).rows().forEach(sink),
                response);
    }

    private static String name(PackShown shown, Words words) {
        return words.say("dispatch.file", shown.pack().today());
    }
}

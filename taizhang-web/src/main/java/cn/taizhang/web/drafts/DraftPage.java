package cn.taizhang.web.drafts;

import cn.taizhang.delivery.paper.Typeset;
import cn.taizhang.delivery.report.GiveOut;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// 报: the papers that can be drafted, one of them clause by clause, and its files.
///
/// - A paper with errors, or whose final text says what nothing shows, is given out on a second step alone, with a
///   reason that is kept.
@Controller
final class DraftPage {

    private final Pages pages;
    private final Drafting drafting;
    private final Acting acting;
    private final Download download;

    DraftPage(Pages pages, Drafting drafting, Acting acting, Download download) {
        this.pages = pages;
        this.drafting = drafting;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/drafts")
    @Needs({Permission.SUPERVISE, Permission.DECIDE})
    ModelAndView drafts(Visit visit) {
        return pages.of("drafts/drafts", new DraftsModel(drafting.reports(visit), acting.today()));
    }

    @GetMapping("/drafts/{kind}")
    @Needs({Permission.SUPERVISE, Permission.DECIDE})
    ModelAndView draft(Visit visit, HttpServletRequest request, @PathVariable String kind) {
        DraftRequest asked = DraftRequest.of(kind, request);
        return pages.of(
                "drafts/draft",
                new DraftModel(
                        drafting.compose(visit, asked),
                        asked,
                        drafting.reports(visit),
                        Address.of("/drafts/" + kind, Parameters.of(request))));
    }

    @GetMapping("/drafts/{kind}/file")
    @Needs({Permission.SUPERVISE, Permission.DECIDE})
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String kind) {
        send(visit, request, response, kind);
    }

    @PostMapping("/drafts/{kind}/file")
    @Needs({Permission.SUPERVISE, Permission.DECIDE})
    void given(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String kind) {
        send(visit, request, response, kind);
    }

    private void send(Visit visit, HttpServletRequest request, HttpServletResponse response, String kind) {
        Composed composed = drafting.compose(visit, DraftRequest.ofFile(kind, request));
        DraftRequest.File file = DraftRequest.file(request);
        if (!composed.isFree(file.marks())) {
            // a reason in an address would be no second step
            String reason =
                    request.getMethod().equals("POST") ? Parameters.of(request).text("reason") : "";
            acting.act(
                    visit,
                    new GiveOut(composed.paper().kind(), composed.year(), composed.faults(file.marks()), reason));
        }
        download.send(visit, bytes(composed, file), named(composed, file), response);
    }

    private static Download.Named named(Composed composed, DraftRequest.File file) {
        String type = file.format().equals("docx") ? Download.WORD : "text/plain;charset=UTF-8";
        return new Download.Named(type, composed.paper().title() + "." + file.format());
    }

    private static byte[] bytes(Composed composed, DraftRequest.File file) {
        if (file.format().equals("txt")) {
            return Typeset.of(composed.paper().text(file.marks())).getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        composed.paper().word(out, file.marks());
        return out.toByteArray();
    }
}

package cn.taizhang.web.audit;

import cn.taizhang.app.audit.AuditTable;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.ledger.event.EventLog;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.chain.ChainChecks;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Happened;
import cn.taizhang.web.office.Recounting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// 审计日志: what happened, when, by whom and to what, the newest first; no part of the program can leave it out.
@Controller
final class AuditPage {

    private final Pages pages;
    private final Acting acting;
    private final ChainChecks chains;
    private final Download download;

    AuditPage(Pages pages, Acting acting, ChainChecks chains, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.chains = chains;
        this.download = download;
    }

    @GetMapping("/audit")
    @Needs(Permission.AUDIT)
    ModelAndView log(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        AuditRequest asked = AuditRequest.of(parameters);
        EventLog events = visit.ledger().events();
        List<Event> found = events.newest(asked.query(), asked.before(), asked.limit() + 1);
        boolean more = found.size() > asked.limit();
        return pages.of(
                "audit/log",
                new AuditModel(
                        told(visit, found.subList(0, more ? asked.limit() : found.size()), Spoken.words(request)),
                        events.count(asked.query()),
                        more,
                        chains.last(visit),
                        Address.of("/audit", parameters)));
    }

    private List<Happened> told(Visit visit, List<Event> events, Words words) {
        return acting.ask(visit, (bureau, actor, today) -> {
            Recounting recounting = new Recounting(words, bureau.organisation()::name, Set.of(Attached.FIELD));
            return events.stream().map(recounting::of).toList();
        });
    }

    @GetMapping("/audit.{format}")
    @Needs(Permission.AUDIT)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        AuditRequest asked = AuditRequest.of(Parameters.of(request));
        Words words = Spoken.words(request);
        Style style = new Style(true, words.isEnglish());
        download.send(
                visit,
                new Download.File(
                        AuditTable.TABLE, words.say("audit.file", acting.today()), Download.format(format), style),
                sink -> visit.ledger().events().each(asked.query(), event -> sink.accept(AuditTable.cells(event))),
                response);
    }
}

package cn.taizhang.web.congress;

import cn.taizhang.app.console.Refused;
import cn.taizhang.delivery.ballot.Majority;
import cn.taizhang.delivery.ballot.Quorum;
import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.delivery.congress.CongressRules;
import cn.taizhang.delivery.gathering.Gather;
import cn.taizhang.delivery.voting.Seen;
import cn.taizhang.delivery.voting.SetCongress;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Sent;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// 人大监督: the candidates for livelihood items, and all votes.
@Controller
final class CongressPage {

    private static final Set<String> FIELDS = Set.of("title", "text", "source", "beneficiaries", "money");

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    CongressPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/congress")
    @Needs(Permission.TASKS)
    ModelAndView congress(Visit visit, @RequestParam(defaultValue = "") String stage) {
        return pages.of(
                "congress/congress",
                acting.ask(visit, (bureau, actor, today) -> CongressModel.of(bureau, actor, stage)));
    }

    @GetMapping("/congress/candidates.{format}")
    @Needs(Permission.TASKS)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Words words = Spoken.words(request);
        List<Candidate> all = acting.ask(visit, (bureau, actor, today) -> Seen.candidates(bureau, actor));
        download.send(
                visit,
                new Download.File(
                        Columns.CANDIDATES,
                        words.say("congress.file", acting.today()),
                        Download.format(format),
                        new Style(true, words.isEnglish())),
                sink -> all.forEach(one -> sink.accept(Columns.cells(one, words))),
                response);
    }

    @PostMapping("/congress/candidates")
    @Needs(Permission.SUPERVISE)
    ModelAndView gather(Visit visit, HttpServletRequest request) {
        String id = acting.act(visit, new Gather("", Sent.of(request, FIELDS)));
        return new ModelAndView("redirect:/congress/candidates/" + id);
    }

    @GetMapping("/congress/settings")
    @Needs(Permission.CONFIGURE)
    ModelAndView settings(Visit visit) {
        return pages.of(
                "congress/settings",
                acting.ask(visit, (bureau, actor, today) -> bureau.congress().rules()));
    }

    @PostMapping("/congress/settings")
    @Needs(Permission.CONFIGURE)
    ModelAndView set(
            Visit visit,
            @RequestParam(defaultValue = "") String adoption,
            @RequestParam(defaultValue = "") String satisfaction,
            @RequestParam(defaultValue = "") String quorum) {
        acting.act(
                visit,
                new SetCongress(new CongressRules(
                        one(List.of(Majority.values()), "rule.adoption", adoption),
                        one(List.of(Majority.values()), "rule.satisfaction", satisfaction),
                        one(Quorum.choices(), "quorum", quorum))));
        return new ModelAndView("redirect:/congress/settings");
    }

    /// What was chosen for a setting; nothing unknown is taken for something else.
    private static <E extends Enum<E>> E one(List<E> all, String setting, String chosen) {
        return all.stream()
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> chosen.isBlank()
                        ? new Refused("congress.setting.none", new Words.Key("congress." + setting))
                        : new Refused("congress.setting.odd", new Words.Key("congress." + setting), chosen));
    }
}

package cn.taizhang.web.congress;

import cn.taizhang.delivery.ballot.Ballot;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.voting.CastBallot;
import cn.taizhang.delivery.voting.CloseVote;
import cn.taizhang.delivery.voting.DecideTie;
import cn.taizhang.delivery.voting.FailVote;
import cn.taizhang.delivery.voting.GiveHalf;
import cn.taizhang.delivery.voting.GiveKey;
import cn.taizhang.delivery.voting.Seen;
import cn.taizhang.delivery.voting.VoidVote;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One vote: the ballot to cast, the count, and all published ballots.
@Controller
final class VotePage {

    private static final String HERE = "/congress/votes/{id}";

    private final Pages pages;
    private final Acting acting;
    private final Download download;
    private final Halves halves;

    VotePage(Pages pages, Acting acting, Download download, Halves halves) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
        this.halves = halves;
    }

    @GetMapping(HERE)
    @Needs(Permission.TASKS)
    ModelAndView vote(Visit visit, @PathVariable String id) {
        int box = visit.ledger().ballots().ballots(id).size();
        return pages.of(
                "congress/vote",
                acting.ask(
                        visit,
                        (bureau, actor, today) -> Seen.vote(bureau, actor, id)
                                .map(vote -> VoteModel.of(bureau, actor, vote, box, halves.whose(id)))
                                .orElseThrow(() -> new Absent("vote", id))));
    }

    private Vote seen(Visit visit, String id) {
        return acting.ask(
                visit,
                (bureau, actor, today) -> Seen.vote(bureau, actor, id).orElseThrow(() -> new Absent("vote", id)));
    }

    @GetMapping(HERE + "/ballots.{format}")
    @Needs(Permission.TASKS)
    void ballots(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String id,
            @PathVariable String format) {
        Vote vote = seen(visit, id);
        Words words = Spoken.words(request);
        List<Vote.Item> items = vote.matter().items();
        download.send(
                visit,
                new Download.File(
                        Columns.BALLOTS,
                        words.say("congress.ballots.file", id),
                        Download.format(format),
                        new Style(true, words.isEnglish())),
                sink -> vote.recount().ballots().forEach(ballot -> {
                    for (int i = 0; i < items.size(); i++) {
                        sink.accept(Columns.cells(
                                ballot, items.get(i).id(), items.get(i).title(), i));
                    }
                }),
                response);
    }

    @PostMapping(HERE + "/cast")
    @Needs(Permission.TASKS)
    ModelAndView cast(Visit visit, HttpServletRequest request, @PathVariable String id) {
        Vote vote = seen(visit, id);
        Ballot ballot = Ballot.of(Choices.of(vote, request));
        acting.act(visit, new CastBallot(id, ballot));
        return vote.matter().receipts()
                ? pages.of("congress/receipt", new Receipt(id, vote.matter().title(), ballot.number()))
                : new ModelAndView("redirect:/congress/votes/" + id);
    }

    /// The second teller gives the key that they wrote down: with it the casting begins.
    @PostMapping(HERE + "/key")
    @Needs(Permission.TASKS)
    ModelAndView key(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String half) {
        acting.act(visit, new GiveKey(id, half));
        return back(id);
    }

    /// One teller gives their half; with that of the other the box is opened.
    @PostMapping(HERE + "/close")
    @Needs(Permission.TASKS)
    ModelAndView close(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String half) {
        acting.act(visit, new GiveHalf(id, half));
        Optional<String> other = halves.give(id, visit.person().name(), half);
        if (other.isPresent()) {
            acting.act(visit, new CloseVote(id, half, other.get()));
            halves.drop(id);
        }
        return back(id);
    }

    @PostMapping(HERE + "/fail")
    @Needs(Permission.SUPERVISE)
    ModelAndView fail(Visit visit, @PathVariable String id) {
        acting.act(visit, new FailVote(id));
        halves.drop(id);
        return back(id);
    }

    @PostMapping(HERE + "/void")
    @Needs(Permission.SUPERVISE)
    ModelAndView end(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        acting.act(visit, new VoidVote(id, reason));
        halves.drop(id);
        return back(id);
    }

    @PostMapping(HERE + "/decide")
    @Needs(Permission.SUPERVISE)
    ModelAndView decide(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "") String reason) {
        acting.act(visit, new DecideTie(id, chosen, reason));
        return back(id);
    }

    private static ModelAndView back(String id) {
        return new ModelAndView("redirect:/congress/votes/" + id);
    }
}

package cn.taizhang.web.leagues;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.racing.League;
import cn.taizhang.delivery.umpiring.DefineLeague;
import cn.taizhang.delivery.umpiring.ShowRace;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Sent;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// 赛马: the leagues with their formula and their races; defining a league and showing a race.
@Controller
final class LeaguesPage {

    private final Pages pages;
    private final Acting acting;

    LeaguesPage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping("/leagues")
    @Needs({Permission.TASKS, Permission.CONFIGURE})
    ModelAndView leagues(Visit visit) {
        return pages.of("leagues/leagues", acting.ask(visit, LeaguesModel::of));
    }

    @PostMapping("/leagues")
    @Needs(Permission.CONFIGURE)
    ModelAndView define(Visit visit, HttpServletRequest request) {
        acting.act(visit, new DefineLeague("", Sent.of(request, League.names())));
        return new ModelAndView("redirect:/leagues");
    }

    @PostMapping("/leagues/{id}")
    @Needs(Permission.CONFIGURE)
    ModelAndView change(Visit visit, HttpServletRequest request, @PathVariable String id) {
        acting.act(visit, new DefineLeague(id, Sent.of(request, League.names())));
        return new ModelAndView("redirect:/leagues");
    }

    @PostMapping("/leagues/{id}/races")
    @Needs(Permission.SUPERVISE)
    ModelAndView show(Visit visit, HttpServletRequest request, @PathVariable String id) {
        Fields sent = Sent.of(request, Set.of("period", "until", "reason"));
        String subject =
                acting.act(visit, new ShowRace(id, sent.text("period"), sent.date("until"), sent.text("reason")));
        return new ModelAndView("redirect:/races/" + subject.substring(subject.indexOf(':') + 1));
    }
}

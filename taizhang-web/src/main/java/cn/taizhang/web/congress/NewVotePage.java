package cn.taizhang.web.congress;

import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.voting.Electorate;
import cn.taizhang.delivery.voting.OpenVote;
import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.web.account.AccountBook;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Sent;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form with which a vote is opened.
@Controller
final class NewVotePage {

    private static final Set<String> FIELDS =
            Set.of("kind", "title", "places", "rule", "quorum", "receipts", "after", "item", "roll", "teller");

    private final Pages pages;
    private final Acting acting;
    private final AccountBook accounts;

    NewVotePage(Pages pages, Acting acting, AccountBook accounts) {
        this.pages = pages;
        this.acting = acting;
        this.accounts = accounts;
    }

    @GetMapping("/congress/votes/new")
    @Needs(Permission.SUPERVISE)
    ModelAndView fresh(
            Visit visit, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String after) {
        Vote.Kind wanted = Arrays.stream(Vote.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(Vote.Kind.ADOPTION);
        List<String> roll = names(NewVotePage::isDeputy);
        return pages.of(
                "congress/new",
                acting.ask(visit, (bureau, actor, today) -> NewVote.of(bureau, actor, wanted, after, roll)));
    }

    @PostMapping("/congress/votes")
    @Needs(Permission.SUPERVISE)
    ModelAndView open(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String half) {
        Electorate people = new Electorate(
                Set.copyOf(names(NewVotePage::isDeputy)), Set.copyOf(names(account -> account.may(Permission.TASKS))));
        String id = acting.act(visit, new OpenVote(Sent.of(request, FIELDS), people, half));
        return new ModelAndView("redirect:/congress/votes/" + id);
    }

    /// Who votes does so as a deputy: whoever else is one has an account of that role too.
    private static boolean isDeputy(Account account) {
        return account.role() == Role.DEPUTY && !account.disabled();
    }

    private List<String> names(Predicate<Account> which) {
        return accounts.list().stream().filter(which).map(Account::name).toList();
    }
}

package cn.taizhang.web.account;

import cn.taizhang.app.console.Refused;
import cn.taizhang.ledger.account.AccountEvent;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.web.door.LoggedIn;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.door.People;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.setting.WithAccounts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// 账号: who may use the room, for administrators, and one's own password for everybody.
@Controller
@WithAccounts
final class AccountsPage {

    private static final int SHOWN = 200;

    private final Pages pages;
    private final AccountBook book;
    private final Changes changes;
    private final People people;

    AccountsPage(Pages pages, AccountBook book, Changes changes, People people) {
        this.pages = pages;
        this.book = book;
        this.changes = changes;
        this.people = people;
    }

    @GetMapping("/system/accounts")
    @Needs(Permission.ADMINISTER)
    ModelAndView accounts(HttpServletRequest request) {
        Role own = changes.known(by(request)).role();
        List<AccountEvent> events = book.events(0, Integer.MAX_VALUE);
        return pages.of(
                "account/accounts",
                new Listing(
                        book.list(),
                        own,
                        events.subList(Math.max(0, events.size() - SHOWN), events.size())
                                .reversed(),
                        Instant.now()));
    }

    @PostMapping("/system/accounts")
    @Needs(Permission.ADMINISTER)
    ModelAndView add(
            HttpServletRequest request,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String scope) {
        changes.add(name, new Changes.Details(password, role, scope), by(request), words(request));
        return back();
    }

    @PostMapping("/system/accounts/{name}")
    @Needs(Permission.ADMINISTER)
    ModelAndView change(
            HttpServletRequest request,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String scope) {
        changes.change(name, new Changes.Details(password, role, scope), by(request), words(request));
        return back();
    }

    @PostMapping("/system/accounts/{name}/disable")
    @Needs(Permission.ADMINISTER)
    ModelAndView disable(HttpServletRequest request, @PathVariable String name) {
        changes.disable(name, by(request), words(request));
        return back();
    }

    @PostMapping("/system/accounts/{name}/enable")
    @Needs(Permission.ADMINISTER)
    ModelAndView enable(HttpServletRequest request, @PathVariable String name) {
        changes.enable(name, by(request), words(request));
        return back();
    }

    @PostMapping("/system/accounts/{name}/unlock")
    @Needs(Permission.ADMINISTER)
    ModelAndView unlock(HttpServletRequest request, @PathVariable String name) {
        changes.unlock(name, by(request), words(request));
        return back();
    }

    @GetMapping("/account")
    @LoggedIn
    ModelAndView own(HttpServletRequest request) {
        return pages.of("account/own", changes.known(by(request)));
    }

    @PostMapping("/account")
    @LoggedIn
    ModelAndView ownPassword(
            HttpServletRequest request,
            @RequestParam String old,
            @RequestParam String password,
            @RequestParam String again) {
        if (!password.equals(again)) {
            throw new Refused("account.again.wrong");
        }
        changes.ownPassword(by(request), old, password, words(request));
        return new ModelAndView("redirect:/login");
    }

    private String by(HttpServletRequest request) {
        return people.of(request).name();
    }

    private static Words words(HttpServletRequest request) {
        return Spoken.words(request);
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/system/accounts");
    }
}

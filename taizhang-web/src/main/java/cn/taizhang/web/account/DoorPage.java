package cn.taizhang.web.account;

import cn.taizhang.ledger.account.Changed;
import cn.taizhang.web.door.Open;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.setting.WithAccounts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Log-in, and the making of the first administrator.
@Controller
@WithAccounts
final class DoorPage {

    private final Pages pages;
    private final FirstAdministrator first;
    private final AccountBook book;

    DoorPage(Pages pages, FirstAdministrator first, AccountBook book) {
        this.pages = pages;
        this.first = first;
        this.book = book;
    }

    @GetMapping("/login")
    @Open
    ModelAndView logIn(
            HttpServletRequest request,
            @RequestParam(defaultValue = "/") String next,
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String left) {
        if (first.isWanted()) {
            return new ModelAndView("redirect:/setup");
        }
        Words words = Spoken.words(request);
        String told = failed != null
                ? words.say(
                        "account.failed",
                        book.lockout().failures(),
                        book.lockout().time().toMinutes())
                : left != null ? words.say("account.left") : "";
        return pages.of("account/login", new Entrance(next, told));
    }

    @GetMapping("/setup")
    @Open
    ModelAndView setUp() {
        return first.isWanted()
                ? pages.of("account/setup", new Beginning("", List.of()))
                : new ModelAndView("redirect:/login");
    }

    @PostMapping("/setup")
    @Open
    ModelAndView setUp(
            HttpServletRequest request,
            @RequestParam String token,
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam String again) {
        Words words = Spoken.words(request);
        String fault = !first.holds(token)
                ? words.say("account.token.wrong")
                : !password.equals(again)
                        ? words.say("account.again.wrong")
                        : !Passwords.isGood(password) ? words.say("account.password.weak") : "";
        if (!fault.isEmpty()) {
            return pages.of("account/setup", new Beginning(name, List.of(fault)));
        }
        return switch (first.make(name.strip(), password)) {
            case Changed.Done _ -> new ModelAndView("redirect:/login");
            case Changed.Refused refused ->
                pages.of(
                        "account/setup",
                        new Beginning(name, List.of(words.of(refused.reason().words()))));
        };
    }
}

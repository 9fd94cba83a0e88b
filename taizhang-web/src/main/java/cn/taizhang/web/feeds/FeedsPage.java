package cn.taizhang.web.feeds;

import cn.taizhang.delivery.feeding.IssueFeed;
import cn.taizhang.delivery.feeding.RevokeFeed;
import cn.taizhang.delivery.feeding.SettlePost;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Sent;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// 接口: where feeds are issued, looked at and revoked, and where units settle what was posted.
@Controller
final class FeedsPage {

    private static final int LONGEST = 18;

    private final Pages pages;
    private final Acting acting;
    private final Calls calls;

    FeedsPage(Pages pages, Acting acting, Calls calls) {
        this.pages = pages;
        this.acting = acting;
        this.calls = calls;
    }

    @GetMapping("/feeds")
    @Needs(Permission.CONFIGURE)
    ModelAndView feeds(Visit visit) {
        return shown(visit, "");
    }

    private ModelAndView shown(Visit visit, String token) {
        return pages.of(
                "feeds/feeds", acting.ask(visit, (bureau, actor, today) -> FeedsModel.of(bureau, today, calls, token)));
    }

    /// The token is part of this one answer, which nobody keeps.
    @PostMapping("/feeds")
    @Needs(Permission.CONFIGURE)
    ModelAndView issue(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        Fields fields = Sent.of(request, Set.of("name", "units", "tasks", "counts", "expires"));
        String token = Tokens.fresh();
        acting.act(visit, new IssueFeed(fields, Tokens.hash(token)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return shown(visit, token);
    }

    @PostMapping("/feeds/{id}/revoke")
    @Needs(Permission.CONFIGURE)
    ModelAndView revoke(Visit visit, @PathVariable String id) {
        acting.act(visit, new RevokeFeed(id));
        return new ModelAndView("redirect:/feeds");
    }

    @GetMapping("/feeds/posts")
    @Needs(Permission.TASKS)
    ModelAndView posts(Visit visit) {
        return pages.of("feeds/posts", acting.ask(visit, (bureau, actor, today) -> PostsModel.of(bureau, actor)));
    }

    @PostMapping("/feeds/posts/{id}")
    @Needs(Permission.REPORT)
    ModelAndView settle(Visit visit, HttpServletRequest request, @PathVariable String id) {
        Parameters parameters = Parameters.of(request);
        if (parameters.text("do").isEmpty()) {
            throw Parameters.wrong("do", "", "confirm, dismiss");
        }
        boolean confirm = parameters.choice("do", List.of("confirm", "dismiss")).equals("confirm");
        acting.act(visit, new SettlePost(whole(id), confirm, parameters.text("reason")));
        return new ModelAndView("redirect:/feeds/posts");
    }

    /// 0 for what is no number.
    private static long whole(String words) {
        boolean digits =
                !words.isEmpty() && words.length() <= LONGEST && words.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(words) : 0;
    }
}

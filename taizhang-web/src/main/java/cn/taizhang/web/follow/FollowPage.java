package cn.taizhang.web.follow;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// 年度对照.
@Controller
final class FollowPage {

    private final Pages pages;
    private final Promises promises;

    FollowPage(Pages pages, Promises promises) {
        this.pages = pages;
        this.promises = promises;
    }

    @GetMapping("/follow")
    @Needs(Permission.READ)
    ModelAndView list(Visit visit, HttpServletRequest request) {
        return pages.of("follow/list", FollowModel.of(visit, promises, Parameters.of(request)));
    }

    /// One promise: in the drawer, or as a page of its own.
    @GetMapping("/follow/{id}")
    @Needs(Permission.READ)
    ModelAndView one(Visit visit, HttpServletRequest request, @PathVariable String id) {
        boolean drawer = "true".equals(request.getHeader("HX-Request"));
        return pages.of(drawer ? "follow/detail" : "follow/one", Detail.of(visit, promises, id));
    }
}

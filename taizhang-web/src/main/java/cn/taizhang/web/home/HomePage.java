package cn.taizhang.web.home;

import cn.taizhang.web.door.Needs;
import cn.taizhang.web.door.Permission;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.visit.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// 总览, the first page.
@Controller
final class HomePage {

    private final Pages pages;

    HomePage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/")
    @Needs(Permission.READ)
    ModelAndView home(Visit visit) {
        return pages.of("home/home", Overview.of(visit));
    }
}

package cn.taizhang.web.review;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// 复核队列, the page of what a person should look at.
@Controller
final class ReviewPage {

    private final Pages pages;
    private final Queues queues;

    ReviewPage(Pages pages, Queues queues) {
        this.pages = pages;
        this.queues = queues;
    }

    @GetMapping("/review")
    @Needs(Permission.REVIEW)
    ModelAndView review(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        ReviewRequest asked = ReviewRequest.of(visit, parameters);
        Part part = Part.of(visit, queues, asked);
        List<String> places = visit.counted().stream()
                .map(one -> one.head().place())
                .filter(place -> !place.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return pages.of(
                "review/review",
                ReviewModel.of(
                        part,
                        asked,
                        new ReviewModel.Shown(queues.rows(visit, part.items()), places),
                        Address.of("/review", parameters),
                        Spoken.words(request)));
    }
}

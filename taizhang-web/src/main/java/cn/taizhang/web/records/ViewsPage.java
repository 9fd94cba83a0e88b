package cn.taizhang.web.records;

import cn.taizhang.app.console.Refused;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.saved.SavedViews;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.visit.Visit;
import cn.taizhang.web.visit.Writing;
import java.time.Clock;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Saves a filter of the records under a name, and takes it away again; each person has their own.
@Controller
final class ViewsPage {

    private static final String PAGE = "/records";

    private final Writing writing;

    ViewsPage(Writing writing) {
        this.writing = writing;
    }

    @PostMapping("/records/views")
    @Needs(Permission.READ)
    String save(Visit visit, @RequestParam("name") String name, @RequestParam("query") String query) {
        if (!written(views -> views.save(visit.person().name(), PAGE, name, query))) {
            throw new Refused("records.views.refused", SavedViews.LONGEST_NAME, SavedViews.MOST);
        }
        return back(query);
    }

    @PostMapping("/records/views/remove")
    @Needs(Permission.READ)
    String remove(Visit visit, @RequestParam("view") long view, @RequestParam("query") String query) {
        if (!written(views -> views.remove(visit.person().name(), view))) {
            throw new Absent("saved", Long.toString(view));
        }
        return back(query);
    }

    private boolean written(Predicate<SavedViews> work) {
        return writing.write(ledger -> work.test(new SavedViews(ledger, Clock.systemUTC())));
    }

    /// To the same state of the page; only the query is taken from the request, so that it leads nowhere else.
    private static String back(String query) {
        String plain = query.replaceAll("[\\r\\n{}#]", "");
        return "redirect:" + PAGE + (plain.isEmpty() ? "" : "?" + plain);
    }
}

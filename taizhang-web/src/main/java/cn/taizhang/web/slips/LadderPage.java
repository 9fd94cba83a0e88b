package cn.taizhang.web.slips;

import cn.taizhang.delivery.escalation.SetLadder;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.slip.Ladder;
import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// 督办阶梯: from how many days which slip is suggested, how long there is to answer, and whether a rung may be skipped.
@Controller
final class LadderPage {

    private static final List<String> NUMBERS = List.of("red", "late", "reply");
    private static final int MOST = 999;

    private final Pages pages;
    private final Acting acting;

    LadderPage(Pages pages, Acting acting) {
        this.pages = pages;
        this.acting = acting;
    }

    @GetMapping("/supervision/ladder")
    @Needs(Permission.CONFIGURE)
    ModelAndView ladder(Visit visit) {
        return pages.of("slips/ladder", new LadderModel(acting.ask(visit, (bureau, actor, today) -> bureau.ladder())));
    }

    @PostMapping("/supervision/ladder")
    @Needs(Permission.CONFIGURE)
    ModelAndView set(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        Map<String, String> fields = new TreeMap<>();
        Ladder now = acting.ask(visit, (bureau, actor, today) -> bureau.ladder());
        Arrays.stream(Rung.values())
                .flatMap(rung -> NUMBERS.stream().map(number -> rung.code() + "." + number))
                .forEach(name -> fields.put(name, Integer.toString(number(parameters, name, now))));
        fields.put("jumps", parameters.isYes("jumps") ? "yes" : "no");
        acting.act(visit, new SetLadder(now.with(Fields.of(fields))));
        return new ModelAndView("redirect:/supervision/ladder");
    }

    private static int number(Parameters parameters, String name, Ladder now) {
        return parameters.whole(name, Integer.parseInt(now.fields().getOrDefault(name, "0")), 0, MOST);
    }
}

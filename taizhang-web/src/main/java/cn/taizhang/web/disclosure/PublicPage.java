package cn.taizhang.web.disclosure;

import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.delivery.opening.SendCorrection;
import cn.taizhang.delivery.opening.Shown;
import cn.taizhang.web.door.Open;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The public page: what was released, for everybody, while it is switched on; else there is no such page.
///
/// - Reading sets no cookie; the page with the form sets the one by which a forged form is told.
@Controller
final class PublicPage {

    private static final String ONE = "/public/{id}";

    private final Pages pages;
    private final Acting acting;
    private final Gate gate;

    PublicPage(Pages pages, Acting acting, Gate gate) {
        this.pages = pages;
        this.acting = acting;
        this.gate = gate;
    }

    @GetMapping("/public")
    @Open
    ModelAndView all(Visit visit) {
        return list(visit, false);
    }

    /// 幸福账单: the livelihood items alone, each with what it is to bring, to whom, for how much.
    @GetMapping("/public/bill")
    @Open
    ModelAndView bill(Visit visit) {
        return list(visit, true);
    }

    private ModelAndView list(Visit visit, boolean bill) {
        return pages.outside("disclosure/public", acting.ask(visit.ledger(), (bureau, today) -> {
            if (!bureau.disclosures().isOn()) {
                throw new Absent("page", bill ? "/public/bill" : "/public");
            }
            List<Shown> all = Shown.all(bureau, today);
            return new PublicModel(
                    bill ? all.stream().filter(one -> one.bill().isPresent()).toList() : all, bill, today);
        }));
    }

    @GetMapping(ONE)
    @Open
    ModelAndView one(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String sent) {
        return pages.outside("disclosure/item", model(visit, id, sent.equals("yes") ? "sent" : ""));
    }

    private ItemModel model(Visit visit, String id, String told) {
        return acting.ask(
                visit.ledger(),
                (bureau, today) -> new ItemModel(
                        Shown.of(bureau, id, today).orElseThrow(() -> new Absent("public", id)),
                        today,
                        told,
                        "",
                        false));
    }

    @GetMapping(ONE + "/correction")
    @Open
    ModelAndView form(Visit visit, @PathVariable String id) {
        return pages.of("disclosure/correction", model(visit, id, ""));
    }

    @PostMapping(ONE + "/corrections")
    @Open
    ModelAndView send(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String text) {
        SendCorrection correction = new SendCorrection(id, text.replace("\r\n", "\n"));
        ItemModel known = model(visit, id, "");
        Optional<Decision> fault = correction.fault();
        if (fault.isPresent()) {
            String told = fault.get() instanceof Decision.Refused(String reason, List<String> _) ? why(reason) : "odd";
            return again(response, known.with(told, correction.text()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String address = request.getRemoteAddr();
        if (!gate.admits(address)) {
            return again(response, known.with("full", correction.text()), HttpStatus.TOO_MANY_REQUESTS);
        }
        Outcome outcome = acting.tried(SendCorrection.VISITOR, correction);
        if (!(outcome instanceof Outcome.Done)) {
            gate.returns(address);
        }
        return switch (outcome) {
            case Outcome.Done _ -> new ModelAndView("redirect:/public/" + id + "?sent=yes");
            case Outcome.Absent _ -> throw new Absent("public", id);
            case Outcome.Refused(String reason, List<String> _) ->
                again(response, known.with(why(reason), correction.text()), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Faults _ ->
                again(response, known.with("odd", correction.text()), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /// The one cause that holds, as it is told.
    private static String why(String reason) {
        return switch (reason) {
            case "public.no_text" -> "empty";
            case "public.long" -> "long";
            case "public.full" -> "day";
            default -> "odd";
        };
    }

    private ModelAndView again(HttpServletResponse response, ItemModel model, HttpStatus status) {
        response.setStatus(status.value());
        return pages.of("disclosure/correction", model);
    }
}

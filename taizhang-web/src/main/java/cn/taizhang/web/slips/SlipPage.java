package cn.taizhang.web.slips;

import cn.taizhang.delivery.escalation.AnswerSlip;
import cn.taizhang.delivery.escalation.JudgeSlip;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.word.WordPaper;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Evidences;
import cn.taizhang.web.office.Sent;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// One slip: as it was issued, on the page, on paper and as a document of Word; its answers and judgements.
@Controller
final class SlipPage {

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    SlipPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/slips/{id}")
    @Needs(Permission.TASKS)
    ModelAndView slip(Visit visit, @PathVariable String id) {
        return pages.of("slips/slip", model(visit, id));
    }

    private SlipModel model(Visit visit, String id) {
        return acting.ask(
                visit,
                (bureau, actor, today) -> bureau.slip(actor, id)
                        .map(slip -> SlipModel.of(bureau, actor, slip, today))
                        .orElseThrow(() -> new Absent("slip", id)));
    }

    @GetMapping("/slips/{id}/docx")
    @Needs(Permission.TASKS)
    void docx(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String id) {
        SlipModel model = model(visit, id);
        download.begin(visit, response, Download.WORD, model.slip().printed() + ".docx");
        try (WordPaper paper = new WordPaper(response.getOutputStream())) {
            model.paper(Spoken.words(request))
                    .paragraphs()
                    .forEach(paragraph -> paper.write(paragraph.part(), paragraph.words()));
        } catch (IOException e) {
            throw new UncheckedIOException("sending " + id, e);
        }
    }

    @PostMapping("/slips/{id}/answer")
    @Needs(Permission.TASKS)
    ModelAndView answer(Visit visit, HttpServletRequest request, @PathVariable String id) {
        Evidences evidence = Evidences.of(request);
        acting.act(
                visit, new AnswerSlip(id, Sent.of(request, Set.of("text", "doer"), evidence)).with(evidence.bytes()));
        return to(id);
    }

    @PostMapping("/slips/{id}/judge")
    @Needs(Permission.SUPERVISE)
    ModelAndView judge(Visit visit, HttpServletRequest request, @PathVariable String id) {
        Parameters parameters = Parameters.of(request);
        boolean satisfied = parameters
                .choice("verdict", List.of("dissatisfied", "satisfied"))
                .equals("satisfied");
        acting.act(visit, new JudgeSlip(id, satisfied, parameters.text("reason")));
        return to(id);
    }

    private static ModelAndView to(String id) {
        return new ModelAndView("redirect:/slips/" + id);
    }
}

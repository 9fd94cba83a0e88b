package cn.taizhang.web.lights;

import cn.taizhang.delivery.dispatch.SetLights;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Telling;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The rules of the lights, tried on real tasks and then saved.
@Controller
final class LightsPage {

    private static final int LIMIT = 100;

    private static final Table TABLE = new Table(
            "lights",
            List.of(
                    Column.text("id", "任务编号", "task", "任务的编号", "the id of the task"),
                    Column.text("title", "任务名称", "title", "任务的名称", "what the task is called"),
                    Column.text("lead", "牵头单位", "lead unit", "牵头单位名称", "the unit in charge"),
                    Column.text("now", "现在的灯", "light now", "按现行规则", "by the rules that hold"),
                    Column.text("why", "原因", "why", "现在的灯为何如此", "why the light is so"),
                    Column.text("then", "试算的灯", "light then", "按试算规则", "by the rules that are tried"),
                    Column.text("whyThen", "试算原因", "why then", "试算的灯为何如此", "why the light would be so")));

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    LightsPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/lights")
    @Needs({Permission.CONFIGURE, Permission.SUPERVISE})
    ModelAndView lights(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(LightsRequest.NAMES);
        LightsRequest asked = LightsRequest.of(parameters);
        return pages.of(
                "lights/lights",
                new LightsModel(tried(visit, asked, LIMIT), asked, Address.of("/lights", parameters), LIMIT));
    }

    private Tried tried(Visit visit, LightsRequest asked, int limit) {
        return acting.ask(visit, (bureau, actor, today) -> Tried.of(bureau, actor, today, asked, limit));
    }

    @GetMapping("/lights.{format}")
    @Needs(Permission.SUPERVISE)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(LightsRequest.NAMES);
        Words words = Spoken.words(request);
        Tried tried = tried(visit, LightsRequest.of(parameters), Integer.MAX_VALUE);
        download.send(
                visit,
                new Download.File(
                        TABLE,
                        words.say("lights.file", tried.today()),
                        Download.format(format),
                        new Style(true, words.isEnglish())),
                sink -> tried.lines().forEach(line -> sink.accept(cells(line, words))),
                response);
    }

    private static List<Cell> cells(Tried.Line line, Words words) {
        Telling telling = new Telling(words);
        return List.of(
                Cell.text(line.task().id()),
                Cell.text(line.task().brief().title()),
                Cell.text(line.lead()),
                Cell.text(words.of(line.now().light().words())),
                Cell.text(telling.why(line.now())),
                Cell.text(words.of(line.then().light().words())),
                Cell.text(telling.why(line.then())));
    }

    /// Saves what the form holds; what it leaves out stays as it is.
    @PostMapping("/lights")
    @Needs(Permission.CONFIGURE)
    ModelAndView save(Visit visit, HttpServletRequest request) {
        LightsRequest asked = LightsRequest.of(Parameters.of(request));
        acting.act(
                visit,
                (bureau, actor, today) -> new SetLights(asked.rules(bureau.rules())).decide(bureau, actor, today));
        return new ModelAndView("redirect:/lights");
    }
}

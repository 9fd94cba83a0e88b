package cn.taizhang.web.leagues;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.racing.Lane;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.racing.Races;
import cn.taizhang.delivery.umpiring.AppealRank;
import cn.taizhang.delivery.umpiring.PublishRace;
import cn.taizhang.delivery.umpiring.RuleOnAppeal;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Cell;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.office.Evidences;
import cn.taizhang.web.office.Sent;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One race: its ranks, each explained down to its inputs, the appeals, and publishing it.
@Controller
final class RacePage {

    private static final int LONGEST = 6;

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    RacePage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/races/{id}")
    @Needs(Permission.TASKS)
    ModelAndView race(Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String version) {
        return pages.of("leagues/race", model(acting, visit, id, version));
    }

    /// A version of a race as the person sees it, the last one where none is asked for.
    static RaceModel model(Acting acting, Visit visit, String id, String version) {
        return acting.ask(
                visit, (bureau, actor, today) -> RaceModel.of(bureau, actor, version(bureau, id, version), today));
    }

    private static Race version(Bureau bureau, String id, String version) {
        Races races = bureau.contests().races();
        return (version.isEmpty() ? races.race(id) : races.race(id, whole(version)))
                .orElseThrow(() -> new Absent("race", version.isEmpty() ? id : id + "?version=" + version));
    }

    @GetMapping("/races/{id}/table.{format}")
    @Needs(Permission.TASKS)
    void file(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String id,
            @PathVariable String format) {
        Words words = Spoken.words(request);
        RaceModel model = model(acting, visit, id, Parameters.of(request).text("version"));
        Race race = model.race();
        List<List<Cell>> rows = new ArrayList<>();
        model.groups()
                .values()
                .forEach(lines -> lines.forEach(line -> {
                    for (Lane lane : race.league().lanes()) {
                        rows.add(RaceColumns.cells(race, line, lane));
                    }
                }));
        download.send(
                visit,
                new Download.File(
                        RaceColumns.TABLE,
                        words.say(
                                "leagues.file",
                                race.league().name(),
                                words.of(race.period().words())),
                        Download.format(format),
                        new Style(true, words.isEnglish())),
                rows::forEach,
                response);
    }

    @GetMapping("/races/{id}/units/{unit}")
    @Needs(Permission.TASKS)
    ModelAndView runner(
            Visit visit,
            @PathVariable String id,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String version) {
        return pages.of(
                "leagues/runner",
                acting.ask(
                        visit,
                        (bureau, actor, today) -> Optional.of(version(bureau, id, version))
                                .filter(_ -> bureau.answersFor(actor, unit))
                                .flatMap(race -> race.standing(unit)
                                        .map(standing -> RunnerModel.of(bureau, race, standing, today)))
                                .orElseThrow(() -> new Absent("race", id + "/" + unit))));
    }

    @PostMapping("/races/{id}/appeals")
    @Needs({Permission.REPORT, Permission.SUPERVISE})
    ModelAndView appeal(Visit visit, HttpServletRequest request, @PathVariable String id) {
        Evidences evidence = Evidences.of(request);
        Fields sent = Sent.of(request, Set.of("unit", "item", "reason", "doer"), evidence);
        acting.act(visit, new AppealRank(id, sent).with(evidence.bytes()));
        return new ModelAndView("redirect:/races/" + id + "#appeals");
    }

    @PostMapping("/races/{id}/appeals/{number}")
    @Needs(Permission.SUPERVISE)
    ModelAndView rule(Visit visit, HttpServletRequest request, @PathVariable String id, @PathVariable String number) {
        acting.act(
                visit,
                new RuleOnAppeal(id, whole(number), Sent.of(request, Set.of("outcome", "reason", "then", "now"))));
        return new ModelAndView("redirect:/races/" + id + "#appeals");
    }

    private static int whole(String words) {
        boolean digits =
                !words.isEmpty() && words.length() <= LONGEST && words.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(words) : 0;
    }

    @PostMapping("/races/{id}/publish")
    @Needs(Permission.SUPERVISE)
    ModelAndView publish(Visit visit, @PathVariable String id) {
        acting.act(visit, new PublishRace(id));
        return new ModelAndView("redirect:/races/" + id);
    }
}

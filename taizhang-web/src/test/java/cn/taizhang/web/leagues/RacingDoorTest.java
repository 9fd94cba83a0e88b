package cn.taizhang.web.leagues;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.started.Exported;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Racing and assessment in the demonstration, by its pages: what is shown, contested, published and locked.
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RacingDoorTest {

    private final Started room = Started.demonstration();
    private final Visitor visitor = new Visitor(room);

    @AfterAll
    void closes() {
        visitor.close();
        room.close();
    }

    private Document page(String path) {
        return Jsoup.parse(visitor.get(path).body());
    }

    @Test
    @Order(1)
    void opensEveryRankDownToItsInputs() {
        Document race = page("/races/L2-2025Q2");
        assertThat(race.select("table.ranks")).hasSizeGreaterThan(3);
        String unit = race.select("table.ranks tbody th a").attr("href");

        Document runner = page(unit);

        assertThat(runner.select("main").text()).contains("60 + 40 ×").contains("序时");
        String task = runner.select("tbody th a[href^=/tasks/]").attr("href");
        assertThat(visitor.get(task).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(1)
    void tellsProgramsTheRanksOfThePage() {
        JsonNode races = json("/api/v1/races").get("items");
        assertThat(races.valueStream().map(one -> one.get("id").asString())).contains("L1-2025-07", "L2-2025Q2");
        JsonNode race = json("/api/v1/races/L2-2025Q2");
        List<String> pages =
                page("/races/L2-2025Q2").select("table.ranks tbody tr th").eachText();
        assertThat(race.get("ranks")
                        .valueStream()
                        .map(one -> one.get("unitName").asString()))
                .containsExactlyElementsOf(pages);
        assertThat(race.at("/race/published").asBoolean()).isTrue();
        assertThat(race.at("/ranks/0/lanes/0/axes").size()).isEqualTo(3);

        JsonNode term = json("/api/v1/assessments/2025H1");
        assertThat(term.get("lockedAt").asString()).startsWith("2025-07");
        assertThat(term.get("cards")
                        .valueStream()
                        .map(one -> one.get("unitName").asString()))
                .containsExactlyElementsOf(page("/assessments/2025H1")
                        .select("table.ranks tbody tr th")
                        .eachText());
        assertThat(visitor.get("/api/v1/races/L9-2025Q2").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(1)
    void tellsProgramsThePapersAndTheVotes() {
        JsonNode papers = json("/api/v1/motions").get("items");
        assertThat(papers.valueStream().map(one -> one.get("id").asString()))
                .isNotEmpty()
                .containsExactlyElementsOf(page("/motions").select("table tbody a[href^=/motions/Y]").stream()
                        .map(link -> link.attr("href").replace("/motions/", ""))
                        .distinct()
                        .toList());
        assertThat(json("/api/v1/motions?late=true").get("items").size()).isLessThan(papers.size());
        assertThat(visitor.get("/api/v1/motions?colour=red").statusCode()).isBetween(400, 422);

        JsonNode votes = json("/api/v1/votes").get("items");
        JsonNode counted = votes.valueStream()
                .filter(one -> one.get("state").asString().equals("counted")
                        && one.get("kind").asString().equals("adoption"))
                .findFirst()
                .orElseThrow();
        assertThat(counted.get("results")
                        .valueStream()
                        .filter(one -> one.get("standing").asString().equals("adopted")))
                .hasSize(counted.get("places").asInt());
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(visitor.get(path).body());
    }

    @Test
    @Order(2)
    void givesTheRanksOutAsASheet() {
        List<List<String>> rows = Exported.xlsx(visitor.bytes("/races/L2-2025Q2/table.xlsx"), 15);

        assertThat(rows.getFirst()).contains("可比组", "名次", "增量值", "增量分");
        assertThat(rows).hasSizeGreaterThan(27 * 2);
        List<List<String>> cards = Exported.xlsx(visitor.bytes("/assessments/2025H1/table.xlsx"), 25);
        assertThat(cards.getFirst()).contains("等次", "完成率分母");
        assertThat(cards).hasSize(28);
    }

    @Test
    @Order(3)
    void rulesOnAnAppealAndPublishesWhenTheTimeIsOver() {
        Document before = page("/races/L1-2025-08");
        assertThat(before.select("#appeals .tag").text()).contains("待裁定");
        assertThat(visitor.submit("/races/L1-2025-08", "/races/L1-2025-08/publish", Map.of())
                        .statusCode())
                .isEqualTo(422);
        Map<String, String> ruling = Map.of("outcome", "UPHELD", "then", "10", "now", "100", "reason", "现场核实属实");
        visitor.submit("/races/L1-2025-08", "/races/L1-2025-08/appeals/1", ruling);
        Document after = page("/races/L1-2025-08");
        assertThat(after.select("#appeals .ruling").text()).contains("现场核实属实").contains("100");
        assertThat(after.select("table.ranks").text())
                .isNotEqualTo(before.select("table.ranks").text());

        room.context().getBean(RoomClock.class).set(Instant.parse("2025-09-23T02:00:00Z"));
        visitor.submit("/races/L1-2025-08", "/races/L1-2025-08/publish", Map.of());
        assertThat(page("/races/L1-2025-08").select("main").text()).contains("已公布");
    }

    @Test
    @Order(4)
    void refusesALeagueThatMakesNoSense() {
        Map<String, String> odd = Map.of(
                "name",
                "怪赛",
                "kind",
                "MONTH",
                "lanes",
                "一|TASKS|60|",
                "weight-PROGRESS",
                "90",
                "least",
                "2",
                "grace",
                "5");
        assertThat(visitor.submit("/leagues", "/leagues", odd).statusCode()).isEqualTo(422);
        assertThat(page("/leagues").select("h2").text()).doesNotContain("怪赛");
    }

    @Test
    @Order(5)
    void showsWhatALaterCorrectionWouldChangeInALockedTerm() {
        Document term = page("/assessments/2025H1");

        assertThat(term.select("main").text()).contains("已锁定").contains("锁定后发生的更正");
        assertThat(visitor.submit("/assessments/2025H1", "/assessments/2025H1/open", Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.get("/assessments/2025H7").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void opensEveryFigureOfTheCockpit() {
        Document cockpit = page("/cockpit");

        assertThat(cockpit.select(".cards a.figure")).hasSize(10);
        assertThat(cockpit.select(".grid tbody a")).hasSizeGreaterThan(20);
        cockpit.select(".cards a.figure, .grid a").stream()
                .map(link -> link.attr("href"))
                .distinct()
                .forEach(path ->
                        assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200));
        int red = Integer.parseInt(
                cockpit.select(".cards a[href=/tasks?light=red] b").text());
        assertThat(page("/tasks?light=red&limit=500").select("table.tasks tbody tr"))
                .hasSize(red);
    }

    @Test
    @Order(7)
    void keepsWhatIsPublishedWhileTheRaceIsShownAgain() {
        String published = page("/races/L2-2025Q2").select("table.ranks").text();
        Map<String, String> again = Map.of("period", "2025Q2", "until", "2025-09-28");
        assertThat(visitor.submit("/leagues", "/leagues/L2/races", again).statusCode())
                .isEqualTo(422);
        Map<String, String> reasoned = new TreeMap<>(again);
        reasoned.put("reason", "漏算一个项目的投资");
        visitor.submit("/leagues", "/leagues/L2/races", reasoned);

        Document shown = page("/races/L2-2025Q2");
        assertThat(shown.select("main").text()).contains("公示中", "漏算一个项目的投资", "第 1 次公示公布的名次继续有效");
        String first = shown.select(".warning a").attr("href");
        assertThat(first).isEqualTo("/races/L2-2025Q2?version=1");
        Document earlier = page(first);
        assertThat(earlier.select("main").text()).contains("已公布", "较早的一次公示");
        assertThat(earlier.select("form[action*=appeals], form[action*=publish]"))
                .isEmpty();
        assertThat(earlier.select("table.ranks").text()).isEqualTo(published);
        String runner = earlier.select("table.ranks tbody th a").attr("href");
        assertThat(page(runner).select("main form")).isEmpty();
        assertThat(visitor.get("/races/L2-2025Q2?version=3").statusCode()).isEqualTo(404);
        String unit = runner.replaceAll(".*/units/|\\?.*", "");
        assertThat(page("/assessments/2025H1/units/" + unit).select("a[href*=version=1]"))
                .isNotEmpty();
    }
}

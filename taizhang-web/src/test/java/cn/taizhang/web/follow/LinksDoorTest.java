package cn.taizhang.web.follow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.console.Language;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.started.Started;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksDoorTest {

    private final Started room = Started.withSamples();
    private final Map<String, JsonNode> unkept = new HashMap<>();
    private final Map<String, JsonNode> command = new HashMap<>();

    @BeforeAll
    void follow() {
        unkept.putAll(Answers.ofTheApi(room, "&years=2023"));
        command.putAll(Answers.ofTheCommand(room));
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void asksTheRulesAtOnceWhereTheLedgerKeepsNothingYet() {
        assertThat(unkept.values()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("kept").asBoolean()).isFalse();
            assertThat(verdict(row)).isEqualTo(verdictOfTheCommand(row));
        });
    }

    @Test
    void saysOfEveryPromiseWhatTheCommandSays() {
        Map<String, JsonNode> api = Answers.ofTheApi(room, "");
        assertThat(api.keySet()).containsExactlyInAnyOrderElementsOf(command.keySet());
        assertThat(api.values()).allSatisfy(row -> {
            assertThat(row.get("kept").asBoolean()).isTrue();
            assertThat(verdict(row)).isEqualTo(verdictOfTheCommand(row));
        });
    }

    private static String verdict(JsonNode row) {
        return row.get("outcome").get("verdict").asString();
    }

    private JsonNode told(String link) {
        return Objects.requireNonNull(command.get(link), link);
    }

    private String verdictOfTheCommand(JsonNode row) {
        return told(row.get("id").asString()).get("verdict").asString();
    }

    @Test
    void showsOnAPageTheStepsTheCommandTells() {
        Document page = page("/follow?years=2023");
        assertThat(page.select("#links tbody tr")).hasSizeBetween(20, 50).allSatisfy(row -> {
            JsonNode told = told(row.attr("data-link"));
            assertThat(row.select("[data-verdict]").attr("data-verdict"))
                    .isEqualTo(told.get("verdict").asString());
            if (!told.get("verdict").asString().equals("not_rated")) {
                Words words = Words.of(Language.CHINESE);
                assertThat(row.select(".steps .tag").eachText())
                        .containsExactly(
                                words.say("follow.step." + told.get("step").asString()),
                                words.say("follow.then." + told.get("then").asString()));
            }
        });
    }

    private Document page(String path) {
        var answer = room.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void beginsWithTheNewestPair() {
        assertThat(page("/follow").select(".lead").text()).contains("云汀市 2024").contains("2025");
    }

    @Test
    void narrowsByVerdictFieldKindDoubtAndWords() {
        assertThat(Answers.ofTheApi(room, "&verdict=missed").values())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(verdict(row)).isEqualTo("missed"));
        assertThat(Answers.ofTheApi(room, "&field=environment&type=fact").values())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get("promise").get("field").asString()).isEqualTo("environment");
                    assertThat(row.get("promise").get("type").asString()).isEqualTo("fact");
                });
        assertThat(Answers.ofTheApi(room, "&q=" + Answers.encoded("公园")).values())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.toString()).contains("公园"));
        assertThat(Answers.ofTheApi(room, "&doubt=true").size()).isBetween(1, command.size() - 1);
        assertThat(page("/follow?q=nothing-says-this").text()).contains("没有符合条件的内容");
    }

    @Test
    void tellsOnePromiseWithItsLineAndItsHistory() {
        String id = command.values().stream()
                .filter(row -> row.get("then").asString().equals("raised")
                        && row.get("year").asInt() == 2023)
                .findFirst()
                .orElseThrow()
                .get("link")
                .asString();
        Document page = page("/follow/" + Answers.encoded(id));
        assertThat(page.select(".stages li").size()).isGreaterThanOrEqualTo(2);
        assertThat(page.select(".stages").text())
                .contains("2023")
                .contains("2024")
                .contains("提高");
        assertThat(page.select(".history tbody tr")).hasSize(1);
        assertThat(room.get("/follow/nobody@2025").statusCode()).isEqualTo(404);
        assertThat(Answers.json(room.get("/api/v1/links/" + Answers.encoded(id)))
                        .get("history")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void exportsWhatIsShown() {
        // words that go over the end of a page have line feeds in them, which JSON writes as \\n
        assertThat(room.get("/api/v1/links.jsonl?verdict=missed").body().lines())
                .hasSize(Answers.ofTheApi(room, "&verdict=missed").size());
        assertThat(room.get("/api/v1/links.csv?verdict=missed").body()).startsWith("place,");
        assertThat(room.get("/api/v1/links.docx?years=2023")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .contains("wordprocessingml");
        assertThat(room.get("/api/v1/links.xlsx")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .contains("follow.xlsx");
    }

    @Test
    void saysWhatAParameterTakes() {
        assertThat(room.get("/api/v1/links?verdict=well").body()).contains("not_mentioned");
        assertThat(room.get("/api/v1/links?cursor=x").statusCode()).isEqualTo(400);
        assertThat(room.get("/api/v1/links?limit=5000").body()).contains("1000");
        assertThat(room.get("/follow?place=all&known=2026-03-01").statusCode()).isEqualTo(400);
        assertThat(room.get("/follow?known=soon&years=2023").statusCode()).isEqualTo(400);
        assertThat(room.get("/follow?years=2023&known=2020-01-01").body()).contains("2020-01-01");
    }
}

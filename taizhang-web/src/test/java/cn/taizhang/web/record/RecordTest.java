package cn.taizhang.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.web.started.Started;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static Started room = Started.empty();
    private static List<String> figures = List.of();

    @BeforeAll
    static void open() {
        room.close();
        room = Started.withSamples();
        Started.command("follow", "--ledger", room.ledger().toString());
        try (Ledger ledger = Ledger.reading(new LedgerAddress.File(room.ledger()))) {
            figures = ledger.database()
                    .list(
                            "SELECT e.id FROM entry e JOIN head h ON h.document = e.document WHERE h.year = 2024"
                                    + " AND e.type = 'fact' AND e.status = 'target' AND e.kind = 'growth' ORDER BY e.seq",
                            row -> row.text(1));
        }
        assertThat(figures).hasSizeGreaterThan(4);
    }

    @AfterAll
    static void shut() {
        room.close();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static JsonNode record(String id) {
        return json(room.get("/api/v1/records/" + id));
    }

    private static HttpResponse<String> speak(String id, String word, String json) {
        return room.send("POST", "/api/v1/records/" + id + "/" + word, json);
    }

    @Test
    void writesNothingThatNoFigureCanBe() {
        String id = figures.getFirst();
        for (String odd : List.of(
                "{\"value\":\"1e999999999\"}",
                "{\"value\":\"1e-999999999\"}",
                "{\"from\":\"9999999999\"}",
                "{\"from\":\"99999\"}",
                "{\"indicator\":\"a\\u0000b\"}",
                "{\"indicator\":\"\\ud800\"}",
                "{\"indicator\":\"" + "长".repeat(3000) + "\"}")) {
            HttpResponse<String> answer = speak(id, "correct", "{\"values\":" + odd + "}");
            assertThat(answer.statusCode()).as(odd).isEqualTo(422);
            assertThat(answer.body()).contains("过大、过长或含控制字符");
        }
        assertThat(speak(id, "accept", "{\"reason\":\"" + "因".repeat(3000) + "\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(speak(id, "accept", "{\"reason\":\"" + "x".repeat(2_000_000) + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void showsOneRecordWithItsSentenceAnchorAndYears() {
        String gdp = figures.stream()
                .filter(id -> record(id)
                        .get("values")
                        .path("indicatorId")
                        .asString("")
                        .equals("gdp"))
                .findFirst()
                .orElseThrow();
        Document page = Jsoup.parse(room.get("/records/" + gdp).body());
        assertThat(page.select("blockquote mark").eachText().getFirst())
                .isEqualTo(record(gdp).get("at").get("text").asString());
        assertThat(page.select("blockquote mark b").text()).isNotEmpty();
        assertThat(page.select("#cite").text()).contains("云汀市2024年政府工作报告").contains(gdp);
        assertThat(page.select("caption").text()).contains("地区生产总值");
        assertThat(page.select("table a").size()).isGreaterThan(1);
        assertThat(page.text()).contains("更改历史").contains("兑现情况");
        Document part =
                Jsoup.parse(room.get("/records/" + gdp, "HX-Request", "true").body());
        assertThat(part.select("header.top")).isEmpty();
        assertThat(part.select("#drawer-title").text()).contains("地区生产总值");
        assertThat(Jsoup.parse(room.get("/records/" + gdp + "?lang=en").body()).text())
                .contains("What became of it");
    }

    @Test
    void acceptsCorrectsRejectsAndUndoesThroughTheApi() {
        String id = figures.get(1);
        JsonNode before = record(id);
        assertThat(json(speak(id, "accept", "{}")).get("act").asString()).isEqualTo("accepted");
        JsonNode corrected =
                json(speak(id, "correct", "{\"reason\":\"公报\",\"values\":{\"value\":\"9.9\",\"bound\":\"ge\"}}"));
        assertThat(corrected.get("values").get("value").decimalValue()).isEqualByComparingTo("9.9");
        assertThat(json(speak(id, "reject", "{\"reason\":\"重复\"}"))
                        .get("standing")
                        .asBoolean())
                .isFalse();
        assertThat(json(speak(id, "undo", "{}")).get("act").asString()).isEqualTo("corrected");
        assertThat(json(speak(id, "undo", "{}")).get("act").asString()).isEqualTo("accepted");
        JsonNode back = json(speak(id, "undo", "{}"));
        assertThat(back.get("values")).isEqualTo(before.get("values"));
        JsonNode history = json(room.get("/api/v1/records/" + id + "/history"));
        assertThat(history.size()).isEqualTo(7);
        assertThat(history.get(4).get("reason").asString()).isEqualTo("公报");
        assertThat(history.get(4).get("changes").toString()).contains("9.9").contains("以上");
        String page = Jsoup.parse(room.get("/records/" + id).body())
                .select(".history")
                .text();
        assertThat(page).contains("公报").contains("9.9").contains("撤销");
    }

    @Test
    void refusesWhatIsWrongWithAllFaultsAtOnce() {
        String id = figures.get(2);
        HttpResponse<String> refused =
                speak(id, "correct", "{\"values\":{\"value\":\"many\",\"bound\":\"soon\",\"rule\":\"x\"}}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(refused).get("detail").asString().lines()).hasSize(3);
        assertThat(json(refused).get("detail").asString()).contains("不是数字").contains("该栏只取");
        assertThat(room.send("POST", "/api/v1/records/" + id + "/undo?lang=en", "{}")
                        .body())
                .contains("no word of a person");
        assertThat(speak(id, "undo", "{}").statusCode()).isEqualTo(409);
        assertThat(speak(id, "accept", "not json").statusCode()).isEqualTo(400);
        assertThat(speak("none:fact:1-2:0", "accept", "{}").statusCode()).isEqualTo(404);
        assertThat(room.get("/records/none:fact:1-2:0").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAWordOnWhatSomebodyElseChangedMeanwhile() {
        String id = figures.get(3);
        long seen = record(id).get("seq").asLong();
        assertThat(speak(id, "accept", "{\"seen\":" + seen + "}").statusCode()).isEqualTo(200);
        HttpResponse<String> stale = speak(id, "correct", "{\"seen\":" + seen + ",\"values\":{\"value\":\"1\"}}");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(json(stale).get("detail").asString()).contains("他人已先作更改");
        assertThat(record(id).get("act").asString()).isEqualTo("accepted");
    }

    @Test
    void takesAFormWithTheColumnsThatMayBeSet() {
        String id = figures.get(4);
        Document form = Jsoup.parse(room.get("/records/" + id + "/correction").body());
        assertThat(form.select("select[name=set.bound] option").eachText()).contains("左右", "以上");
        assertThat(form.select("select[name=set.kind] option[value=''], select[name=set.status] option[value='']"))
                .isEmpty();
        assertThat(form.select("[name=set.numberStart], [name=set.rule]")).isEmpty();
        Map<String, String> fields = form.select("[name]").stream()
                .filter(field -> !field.attr("name").startsWith("_"))
                .collect(Collectors.toMap(field -> field.attr("name"), RecordTest::held));
        fields.put("set.value", "7.7");
        fields.put("reason", "表单");
        HttpResponse<String> answer = post("/records/" + id + "/correct", fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select(".faults").text()).isEmpty();
        assertThat(answer.headers().firstValue("HX-Trigger").orElse("")).contains(id);
        assertThat(record(id).get("values").get("value").decimalValue()).isEqualByComparingTo("7.7");
        // the same form again was made from an older state
        assertThat(Jsoup.parse(post("/records/" + id + "/correct", fields).body())
                        .select(".faults")
                        .text())
                .contains("他人已先作更改");
    }

    /// What a browser would send of a field that was left as it is.
    private static String held(Element field) {
        return field.tagName().equals("select")
                ? field.select("option[selected]").attr("value")
                : field.val();
    }

    /// As htmx sends it: with the token of the page.
    private static HttpResponse<String> post(String path, Map<String, String> fields) {
        HttpResponse<String> page = room.get("/");
        String token = Jsoup.parse(page.body()).select("meta[name=csrf]").attr("content");
        String cookies = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return room.send(HttpRequest.newBuilder(room.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .header("X-XSRF-TOKEN", token)
                .header("Cookie", cookies)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void takesNoWordWithoutTheTokenOfThePage() {
        HttpRequest.Builder forged = HttpRequest.newBuilder(room.at("/records/" + figures.getFirst() + "/accept"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("seen=0"));
        assertThat(room.send(forged).statusCode()).isEqualTo(403);
    }
}

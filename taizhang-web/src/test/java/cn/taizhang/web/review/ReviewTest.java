package cn.taizhang.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Started;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The queue of the room is that of the command line, and follows what persons say.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewTest {

    private final Started room = Started.withSamples();
    private final JsonMapper mapper = new JsonMapper();

    @AfterAll
    void close() {
        room.close();
    }

    private JsonNode api(String query) {
        return mapper.readTree(room.get("/api/v1/review?" + query).body());
    }

    private List<String> told(String below) {
        return Started.written(
                        "review",
                        "--below",
                        below,
                        "--format",
                        "jsonl",
                        "--ledger",
                        room.ledger().toString())
                .lines()
                .map(line -> mapper.readTree(line))
                .map(row -> row.get("doubt").asString() + " " + row.get("id").asString())
                .toList();
    }

    private List<String> shown(String query) {
        List<String> all = new ArrayList<>();
        String next = "/api/v1/review?" + query;
        while (!next.isEmpty()) {
            JsonNode page = mapper.readTree(room.get(next).body());
            page.get("items")
                    .forEach(item -> all.add(
                            item.get("doubt").asString() + " " + item.get("id").asString()));
            next = page.get("next").asString();
        }
        return all;
    }

    @Test
    void holdsWhatTheCommandLineLists() {
        for (String below : List.of("0.75", "0.95")) {
            List<String> told = told(below);
            assertThat(shown("limit=7&below=" + below))
                    .containsExactlyInAnyOrderElementsOf(told)
                    .isNotEmpty();
            Map<String, Long> counts = new HashMap<>();
            told.forEach(one -> counts.merge(one.split(" ", 2)[0], 1L, Long::sum));
            JsonNode page = api("below=" + below);
            page.get("counts")
                    .properties()
                    .forEach(one -> assertThat(one.getValue().asLong())
                            .as(one.getKey())
                            .isEqualTo(counts.getOrDefault(one.getKey(), 0L)));
        }
    }

    @Test
    void forgetsAtOnceWhatAPersonHasSpokenOn() {
        JsonNode first = api("below=0.95&limit=1").get("items").get(0);
        long before = api("below=0.95&limit=1").get("total").asLong();
        String id = first.get("id").asString();

        Started.command("accept", id, "--ledger", room.ledger().toString());

        assertThat(shown("below=0.95")).doesNotContain(first.get("doubt").asString() + " " + id);
        assertThat(api("below=0.95&limit=1").get("total").asLong()).isEqualTo(before - 1);
    }

    @Test
    void showsWhyAndTheSentenceWithItsMark() {
        Document page = Jsoup.parse(room.get("/review?below=0.95").body());
        assertThat(page.select("table.review tbody tr")).isNotEmpty();
        assertThat(page.select("td.evidence mark")).isNotEmpty();
        assertThat(page.select(".tabs a .num").eachText().getFirst())
                .isEqualTo("%,d".formatted(api("below=0.95").get("total").asLong()));
        assertThat(page.select("[data-act=accept]")).hasSameSizeAs(page.select("tbody tr"));
    }

    @Test
    void narrowsByPlaceAndYearAndRefusesWhatItDoesNotKnow() {
        long all = api("below=0.95").get("total").asLong();
        long one = api("below=0.95&year=2024").get("total").asLong();
        assertThat(one).isLessThan(all);
        for (String wrong : List.of("doubt=odd", "below=2", "below=x", "cursor=x", "what=1")) {
            HttpResponse<String> answer = room.get("/api/v1/review?" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
        }
    }
}

package cn.taizhang.web.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.follow.Answers;
import cn.taizhang.web.started.Started;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FulfilmentDoorTest {

    private final Started room = Started.withSamples();
    private final Map<String, Integer> command = new HashMap<>();

    @BeforeAll
    void follow() {
        assertThat(room.get("/fulfilment").body()).contains("另有 3 对报告还没有对照完");
        Answers.ofTheCommand(room)
                .values()
                .forEach(row -> command.merge(row.get("verdict").asString(), 1, Integer::sum));
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void countsEveryVerdictAsTheCommandDoes() {
        JsonNode all = Answers.json(room.get("/api/v1/fulfilment")).get("all");
        command.forEach((verdict, count) ->
                assertThat(all.get("counts").get(verdict).asInt()).as(verdict).isEqualTo(count));
        assertThat(all.get("counts").size()).isEqualTo(7);
        assertThat(all.get("total").asInt())
                .isEqualTo(command.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void opensFromEachCellAsManyPromisesAsItCounts() {
        for (String by : new String[] {"field", "year", "place"}) {
            Document page = Jsoup.parse(room.get("/fulfilment?by=" + by).body());
            int sum = 0;
            for (Element cell : page.select("table.counts tbody td:not(:last-child) a")) {
                int count = Integer.parseInt(cell.text().replace(",", ""));
                sum += count;
                if (count > 3) {
                    assertThat(Jsoup.parse(room.get(cell.attr("href")).body())
                                    .select("#links caption")
                                    .text())
                            .as(cell.attr("href"))
                            .contains("共 " + count + " 条");
                }
            }
            assertThat(sum)
                    .isEqualTo(command.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }
    }

    @Test
    void narrowsAndExports() {
        JsonNode facts = Answers.json(room.get("/api/v1/fulfilment?type=fact&years=2023&by=year"));
        assertThat(facts.get("groups").size()).isEqualTo(1);
        assertThat(facts.get("groups").get(0).get("key").asString()).isEqualTo("2023");
        String csv = room.get("/api/v1/fulfilment.csv?by=year").body();
        assertThat(csv.lines()).hasSize(1 + 3 * 7);
        assertThat(room.get("/api/v1/fulfilment?by=mood").body()).contains("field, year, place");
    }
}

package cn.taizhang.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.view.View;
import cn.taizhang.web.started.Exported;
import cn.taizhang.web.started.Started;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the room shows and exports of records is what the command line tells and exports.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordsTest {

    private final Started room = Started.withSamples();
    private final JsonMapper mapper = new JsonMapper();

    @AfterAll
    void close() {
        room.close();
    }

    private String command(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--ledger", room.ledger().toString()));
        return Started.written(all.toArray(String[]::new));
    }

    private JsonNode json(String path) {
        return mapper.readTree(room.get(path).body());
    }

    private byte[] bytes(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(room.at(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        }
    }

    @Test
    void countsAsTheCommandLineCounts() {
        Map<String, Long> told = new HashMap<>();
        Exported.csv(command("find", "--in", "records", "--facets", "--format", "csv")).stream()
                .skip(1)
                .forEach(row -> told.put(row.get(0) + "=" + row.get(1), Long.parseLong(row.get(2))));
        Map<String, Long> shown = new HashMap<>();
        json("/api/v1/facets?in=records")
                .properties()
                .forEach(facet -> facet.getValue()
                        .forEach(one -> shown.put(
                                facet.getKey() + "=" + one.get("value").asString(),
                                one.get("count").asLong())));

        assertThat(shown).isEqualTo(told).hasSizeGreaterThan(30);
        Document page = Jsoup.parse(room.get("/records").body());
        long all = told.entrySet().stream()
                .filter(one -> one.getKey().startsWith("type="))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(page.select(".tabs a .num").eachText().getFirst()).isEqualTo("%,d".formatted(all));
        assertThat(page.select("table.records tbody tr")).hasSize(50);
        assertThat(page.select("td.evidence mark")).hasSizeGreaterThan(40);
    }

    @Test
    void showsTheColumnsOfAChosenTypeInTheWordsOfTheLanguage() {
        Document facts = Jsoup.parse(
                room.get("/records?type=fact&status=target&year=2024").body());
        assertThat(facts.select("thead th").eachText()).contains("指标", "数值", "状态", "力度用词", "时期", "证据");
        assertThat(facts.select("tbody .tag.violet").eachText()).isNotEmpty().containsOnly("目标");
        assertThat(facts.select(".facets a").eachText()).anyMatch(chip -> chip.contains("年度:2024"));

        Document promises =
                Jsoup.parse(room.get("/records?type=commitment&lang=en").body());
        assertThat(promises.select("thead th").eachText()).contains("What will be done", "testability", "deadline");
        assertThat(promises.select("a.open").eachAttr("href").getFirst()).startsWith("/records/");
        assertThat(promises.select("a.where").eachAttr("href").getFirst()).matches("/reports/\\d+#\\w+:commitment:.*");
    }

    @Test
    void exportsEveryViewAsTheCommandLineDoes() {
        for (String view : View.names()) {
            HttpResponse<String> file = room.get("/api/v1/exports/" + view + ".csv");

            assertThat(file.statusCode()).as(view).isEqualTo(200);
            assertThat(file.body()).as(view).isEqualTo(command("export", view));
            assertThat(room.get("/api/v1/exports/" + view + ".codebook.md").body())
                    .contains("## 变量 Columns");
        }
        assertThat(room.get("/api/v1/exports/nothing.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void exportsAFilterWithTheCellsOfTheCommandLine() throws Exception {
        List<List<String>> told = Exported.csv(command("export", "fact", "--years", "2024"));
        List<List<String>> csv =
                Exported.csv(room.get("/records.csv?type=fact&year=2024").body());

        assertThat(csv.getFirst()).isEqualTo(told.getFirst());
        assertThat(csv).hasSameSizeAs(told).containsExactlyInAnyOrderElementsOf(told);

        List<List<String>> cells = Exported.xlsx(
                bytes("/records.xlsx?type=fact&year=2024"), csv.getFirst().size());
        assertThat(cells).hasSameSizeAs(csv);
        for (int row = 1; row < csv.size(); row++) {
            assertThat(cells.get(row)).as("row " + row).isEqualTo(csv.get(row));
        }
        assertThat(bytes("/records.parquet?type=fact&year=2024")).startsWith('P', 'A', 'R', '1');
        assertThat(room.get("/records.jsonl?type=fact&year=2024").body().lines())
                .hasSize(csv.size() - 1);
    }

    @Test
    void exportsRecordsOfSeveralTypesUnderTheColumnsOfAll() {
        List<List<String>> csv = Exported.csv(room.get("/records.csv?year=2024").body());
        long total = json("/api/v1/records?year=2024&limit=1").get("total").asLong();

        assertThat(csv).hasSize((int) total + 1);
        assertThat(csv.getFirst())
                .contains("indicator", "testability", "stage", "heading", "sentence")
                .doesNotHaveDuplicates();
        assertThat(csv).allMatch(row -> row.size() == csv.getFirst().size());
        assertThat(csv.stream().skip(1).map(row -> row.getFirst()).distinct()).hasSizeGreaterThan(4);
    }

    @Test
    void namesTheFileInChineseAndMarksOnlyTheFileOfTheButton() {
        HttpResponse<String> file = room.get("/records.csv?type=commitment");
        String named = file.headers().firstValue("Content-Disposition").orElse("");

        assertThat(named).contains("attachment").contains("filename*=UTF-8''%E5%8F%B0%E8%B4%A6-%E6%89%BF%E8%AF%BA.csv");
        assertThat(file.body()).startsWith("\uFEFF");
        assertThat(room.get("/api/v1/records.csv?type=commitment").body()).startsWith("type,");
        assertThat(room.get("/api/v1/records.csv?type=commitment&bom=true").body())
                .startsWith("\uFEFF");
        assertThat(room.get("/records.codebook.md?type=commitment").body()).contains("`testability`", "可核验");
    }

    @Test
    void goesThroughAllRecordsOnceByTheLinksOfItsPages() {
        for (String query : List.of("type=fact", "q=增长", "sort=added&type=problem")) {
            String encoded = query.replace("增长", "%E5%A2%9E%E9%95%BF");
            List<String> ids = new ArrayList<>();
            String next = "/api/v1/records?limit=40&" + encoded;
            long total = 0;
            while (!next.isEmpty()) {
                HttpResponse<String> answer = room.get(next);
                JsonNode page = mapper.readTree(answer.body());
                page.get("items").forEach(item -> ids.add(item.get("id").asString()));
                total = page.get("total").asLong();
                next = page.get("next").asString();
                assertThat(answer.headers().firstValue("Link").isPresent()).isEqualTo(!next.isEmpty());
            }
            assertThat(ids).as(query).hasSize((int) total).doesNotHaveDuplicates();
        }
    }

    @Test
    void turnsThePagesForthAndBack() {
        Document first = Jsoup.parse(room.get("/records?type=fact&limit=20").body());
        String second = first.select(".pages a[rel~=next]").attr("href");
        Document there = Jsoup.parse(room.get(second).body());
        Document back = Jsoup.parse(
                room.get(there.select(".pages a[rel~=prev]").attr("href")).body());

        assertThat(there.select("caption").text()).startsWith("第 21–40 条");
        assertThat(there.select("tbody tr").eachAttr("data-id"))
                .hasSize(20)
                .doesNotContainAnyElementsOf(first.select("tbody tr").eachAttr("data-id"));
        assertThat(back.select("tbody tr").eachAttr("data-id"))
                .isEqualTo(first.select("tbody tr").eachAttr("data-id"));
    }

    @Test
    void refusesAParameterThatIsWrongWithWhatItTakes() {
        Map<String, String> wrong = Map.of(
                "/api/v1/records?year=20x4", "year",
                "/api/v1/records?place=%E4%B9%8C%E6%9C%89%E4%B9%A1", "place",
                "/api/v1/records?type=fict", "fact, commitment",
                "/api/v1/records?status=finished", "done, expected, target",
                "/api/v1/records?limit=0", "1–1000",
                "/api/v1/records?cursor=abc", "cursor",
                "/api/v1/records?plcae=x", "plcae",
                "/api/v1/exports/fact.csv?indicator=gpd", "gpd",
                "/api/v1/exports/section.csv?indicator=gdp", "indicator");
        wrong.forEach((path, named) -> {
            HttpResponse<String> answer = room.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(mapper.readTree(answer.body()).get("detail").asString()).contains(named);
        });
        assertThat(room.get("/records?year=20x4").statusCode()).isEqualTo(400);
        assertThat(room.get("/records?year=1901").body()).contains("没有符合条件的内容");
    }

    @Test
    void tellsNothingTwice() {
        String tag =
                room.get("/api/v1/records?limit=1").headers().firstValue("ETag").orElse("");

        assertThat(tag).isNotEmpty();
        assertThat(room.get("/api/v1/records?limit=1", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void offersEachValueOfAFacetWithHowManyThereAre() {
        Document page = Jsoup.parse(room.get("/records?type=fact&year=2022").body());
        Map<String, Long> kinds = new HashMap<>();
        page.select(".chooser a[data-code]").forEach(one -> {
            String there = one.attr("href");
            if (there.contains("type=fact/")) {
                long count = Long.parseLong(one.select(".num").text().replace(",", ""));
                kinds.put(one.attr("data-code"), count);
                assertThat(json("/api/v1" + there + "&limit=1").get("total").asLong())
                        .isEqualTo(count);
            }
        });

        assertThat(kinds).containsKeys("growth", "level");
        assertThat(new HashSet<>(page.select("details.chooser summary").eachText()))
                .anyMatch(label -> label.startsWith("年度"));
    }
}

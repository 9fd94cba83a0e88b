package cn.taizhang.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Started;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The page finds what the command line finds, and marks it in place.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private final Started room = Started.withSamples();
    private final JsonMapper mapper = new JsonMapper();

    @AfterAll
    void close() {
        room.close();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private Document page(String query) {
        return Jsoup.parse(room.get("/search?" + query).body());
    }

    private JsonNode api(String query) {
        return mapper.readTree(room.get("/api/v1/search?" + query).body());
    }

    private long told(String query, String in) {
        List<String> words = new ArrayList<>(List.of("find", "--in", in, "--format", "jsonl"));
        words.addAll(List.of("--ledger", room.ledger().toString(), "--", query));
        return Started.written(words.toArray(String[]::new)).lines().count();
    }

    @Test
    void findsAsManyAsTheCommandLine() {
        for (String query : List.of("粮食产量", "“高质量发展”", "就业 -新增", "公园 OR 公路", "率", "5.3%")) {
            List<String> counts =
                    page("q=" + encoded(query)).select(".tabs a .num").eachText();
            assertThat(counts)
                    .as(query)
                    .containsExactly(
                            "%,d".formatted(told(query, "reports")),
                            "%,d".formatted(told(query, "records")),
                            "%,d".formatted(told(query, "all")));
        }
    }

    @Test
    void marksWhatWasSearchedForAndLeadsToItsPlace() {
        Document page = page("q=" + encoded("就业"));
        assertThat(page.select(".hits li")).hasSizeGreaterThan(3);
        assertThat(page.select(".hits mark").eachText()).containsOnly("就业");
        assertThat(page.select(".hits a.open").eachAttr("href"))
                .allMatch(place -> place.matches("/reports/\\d+#\\d+-\\d+"));

        Document records = page("in=records&q=" + encoded("就业"));
        assertThat(records.select(".hits a.open").eachAttr("href"))
                .allMatch(place -> place.matches("/reports/\\d+#\\w+:.*"));
        assertThat(records.select(".hits mark").eachText()).contains("就业");
        assertThat(records.select(".hits a[data-drawer]").eachAttr("href"))
                .allMatch(place -> place.startsWith("/records/"));
    }

    @Test
    void placesItsMarksInTheSource() {
        JsonNode answer = api("limit=200&q=" + encoded("就业"));
        assertThat(answer.get("total").asLong()).isEqualTo(told("就业", "all"));
        for (JsonNode hit : answer.get("items")) {
            assertThat(hit.get("marks")).isNotEmpty();
            for (JsonNode mark : hit.get("marks")) {
                String text = hit.get("text").asString();
                assertThat(text.substring(
                                mark.get("from").asInt(), mark.get("to").asInt()))
                        .isEqualTo("就业");
                assertThat(mark.get("start").asInt())
                        .isBetween(hit.get("start").asInt(), hit.get("end").asInt());
            }
        }
    }

    @Test
    void narrowsByFacetsAndSaysWhenNothingIsFound() {
        Document page = page("q=" + encoded("增长") + "&year=2024");
        assertThat(page.select(".hits a.open").eachText()).isNotEmpty().allMatch(head -> head.endsWith("2024"));
        assertThat(page("q=" + encoded("此语必无")).text()).contains("没有找到");
        assertThat(room.get("/search?q=" + "a".repeat(501)).statusCode()).isEqualTo(400);
    }

    @Test
    void knowsTheWordsBesideTheLedger() throws IOException {
        Path words = room.ledger().resolveSibling(room.ledger().getFileName() + ".words.txt");
        long plain = api("limit=1&q=" + encoded("口粮")).get("total").asLong();
        Files.writeString(words, "口粮 = 粮食\n");
        try {
            assertThat(api("limit=1&q=" + encoded("口粮")).get("total").asLong()).isGreaterThan(plain);
            Files.writeString(words, "口粮 口粮,\n口粮\n");
            Files.setLastModifiedTime(words, FileTime.fromMillis(1_000_000));
            assertThat(page("q=" + encoded("口粮")).select(".banner").text()).contains("自有词语未采用");
        } finally {
            Files.delete(words);
        }
    }

    @Test
    void answersWhileAnotherProgramAddsReports() throws Exception {
        Path ledger = room.ledger().resolveSibling("growing.db");
        Started.command("add", "../samples/云汀市2022年政府工作报告.txt", "--ledger", ledger.toString());
        try (Started growing = Started.over(ledger);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            AtomicBoolean adding = new AtomicBoolean(true);
            List<Callable<List<Long>>> asking = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                asking.add(() -> totals(growing, adding));
            }
            List<Future<List<Long>>> answers =
                    asking.stream().map(threads::submit).toList();
            Started.command("add", "../samples", "--ledger", ledger.toString());
            adding.set(false);
            for (Future<List<Long>> answer : answers) {
                assertThat(answer.get()).isNotEmpty().isSorted();
            }
            assertThat(total(growing))
                    .isEqualTo(api("limit=1&q=" + encoded("增长")).get("total").asLong());
        }
    }

    private List<Long> totals(Started growing, AtomicBoolean adding) {
        List<Long> totals = new ArrayList<>();
        do {
            totals.add(total(growing));
        } while (adding.get());
        return totals;
    }

    private long total(Started growing) {
        HttpResponse<String> answer = growing.get("/api/v1/search?limit=1&q=" + encoded("增长"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return mapper.readTree(answer.body()).get("total").asLong();
    }
}

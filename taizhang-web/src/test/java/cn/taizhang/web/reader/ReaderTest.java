package cn.taizhang.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.started.HostileReport;
import cn.taizhang.web.started.Started;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReaderTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static Started room = Started.empty();
    private static long document;

    @BeforeAll
    static void open() {
        room.close();
        room = Started.withSamples();
        document = of(room, 2024);
    }

    @AfterAll
    static void shut() {
        room.close();
    }

    private static long of(Started started, int year) {
        try (Ledger ledger = Ledger.reading(new LedgerAddress.File(started.ledger()))) {
            return ledger.holdings().counted().stream()
                    .filter(one -> one.head().year() == year)
                    .map(Holding::document)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static JsonNode json(Started started, String path) {
        HttpResponse<String> answer = started.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode json(String path) {
        return json(room, path);
    }

    @Test
    void showsTheWholeTextWithItsRecords() {
        Document page = Jsoup.parse(room.get("/reports/" + document).body());
        String text = json("/api/v1/reports/" + document + "/text").get("text").asString();
        String shown = page.select("#text .p").stream().map(Element::wholeText).collect(Collectors.joining("\n"));
        assertThat(shown.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        assertThat(page.select("#rows > li").size()).isGreaterThan(50);
        assertThat(page.select("#text .k-target")).isNotEmpty();
        assertThat(page.select("#text .w-commitment")).isNotEmpty();
        assertThat(page.select("#outline-list a").size()).isGreaterThan(3);
        for (Element piece : page.select("#text [data-r]")) {
            for (String row : List.of(piece.attr("data-r").split(" "))) {
                assertThat(page.select("#rows > li").get(Integer.parseInt(row)).attr("data-i"))
                        .isEqualTo(row);
            }
        }
    }

    @Test
    void speaksEnglishWhereAsked() {
        Document page =
                Jsoup.parse(room.get("/reports/" + document + "?lang=en").body());
        assertThat(page.select(".kinds").text()).contains("target").contains("promise");
        assertThat(page.select("#rows .sign").eachText()).contains("T");
    }

    @Test
    void tellsThePlaceOfEveryRecordInTheText() {
        String text = json("/api/v1/reports/" + document + "/text").get("text").asString();
        JsonNode records = json("/api/v1/reports/" + document + "/records?limit=2000");
        assertThat(records.get("next").asString()).isEmpty();
        assertThat(records.get("items").size()).isGreaterThan(50);
        for (JsonNode item : records.get("items")) {
            JsonNode span = item.get("span").get(0);
            assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
                    .isEqualTo(item.get("record").get("at").get("text").asString());
        }
        JsonNode sections = json("/api/v1/reports/" + document + "/sections");
        for (JsonNode section : sections) {
            JsonNode body = section.get("body");
            assertThat(text.substring(body.get("start").asInt(), body.get("end").asInt()))
                    .contains(section.get("values").get("heading").asString().split("…")[0]);
        }
    }

    @Test
    void tellsTheRecordsPageByPage() {
        String path = "/api/v1/reports/" + document + "/records?type=fact";
        JsonNode all = json(path + "&limit=2000").get("items");
        JsonNode first = json(path + "&limit=3");
        JsonNode second = json(path + "&limit=3&after=" + first.get("next").asString());
        assertThat(first.get("items").size()).isEqualTo(3);
        assertThat(second.get("items").get(0).get("record").get("id"))
                .isEqualTo(all.get(3).get("record").get("id"));
        assertThat(room.get(path + "&limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void tellsHowWellAReportWasRead() {
        JsonNode report = json("/api/v1/reports/" + document);
        assertThat(report.get("values").get("place").asString()).isEqualTo("云汀市");
        JsonNode quality = report.get("quality");
        assertThat(quality.get("figures").asInt()).isGreaterThan(20);
        assertThat(quality.get("kinds").get("commitment").asInt()).isGreaterThan(5);
        assertThat(room.get("/api/v1/reports/9999").statusCode()).isEqualTo(404);
        assertThat(room.get("/reports/9999").body()).contains("没有文档 9999");
        assertThat(room.get("/reports/none").statusCode()).isEqualTo(400);
    }

    @Test
    void givesOneRowAsItStands() {
        String id = Jsoup.parse(room.get("/reports/" + document).body())
                .select("#rows > li[data-k=target]")
                .eachAttr("id")
                .getFirst();
        Document row =
                Jsoup.parse(room.get("/reports/" + document + "/rows/" + id).body());
        assertThat(row.select("li").attr("id")).isEqualTo(id);
        assertThat(row.select("header.top")).isEmpty();
        assertThat(room.get("/reports/" + document + "/rows/none:fact:1-2:0").statusCode())
                .isEqualTo(404);
    }

    @Test
    void neverMakesMarkupOfTheTextOfAReport() {
        try (Started hostile = HostileReport.room()) {
            long only = of(hostile, 2024);
            Document page = Jsoup.parse(hostile.get("/reports/" + only).body());
            assertThat(page.select("img, #reader script, .outline script")).isEmpty();
            assertThat(page.select("[onerror]")).isEmpty();
            assertThat(page.select("#text").text())
                    .contains(HostileReport.SCRIPT)
                    .contains(HostileReport.IMAGE);
            JsonNode items = json(hostile, "/api/v1/reports/" + only + "/records?limit=2000")
                    .get("items");
            assertThat(items.toString()).contains("onerror=alert(2)");
            for (JsonNode item : items) {
                String id = item.get("record").get("id").asString();
                Document record = Jsoup.parse(hostile.get("/records/" + id).body());
                assertThat(record.select("img, main script, [onerror]")).as(id).isEmpty();
            }
            HttpResponse<String> text = hostile.get("/api/v1/reports/" + only + "/text");
            assertThat(text.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            assertThat(text.headers().firstValue("X-Content-Type-Options").orElse(""))
                    .isEqualTo("nosniff");
        }
    }

    @Test
    void listsWhatLostItsAnchorAndMarksItNowhere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("云汀市2024年政府工作报告.txt");
        Path ledger = folder.resolve("台账.db");
        String text = HostileReport.text().replaceAll("<[^>]*>", "").replace("\">", "");
        Files.writeString(file, text);
        Started.command("add", file.toString(), "--ledger", ledger.toString());
        String id;
        try (Ledger opened = Ledger.reading(new LedgerAddress.File(ledger))) {
            List<String> found = opened.database()
                    .list("SELECT id FROM entry WHERE type = 'fact' AND quote LIKE '%126公里%'", row -> row.text(1));
            id = found.getFirst();
        }
        Started.command("accept", id, "--by", "李明", "--ledger", ledger.toString());
        Files.writeString(file, text.replace("新建改造农村公路126公里", "新建改造农村公路超过百公里"));
        Started.command("add", file.toString(), "--ledger", ledger.toString());
        try (Started started = Started.over(ledger)) {
            Document page = Jsoup.parse(started.get("/reports/2").body());
            assertThat(page.select("#lost > li").eachAttr("id")).containsExactly(id);
            assertThat(page.select(".lost").text()).contains("失锚 1 条");
            assertThat(page.select("#rows > li").eachAttr("id")).doesNotContain(id);
            assertThat(started.get("/reports/1").body()).contains("旧版").contains("href=\"/reports/2\"");
            assertThat(started.get("/records/" + id).body()).contains("失锚");
        }
    }

    @Test
    void showsATextThatIsNoReport(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("通知.txt"), "关于召开会议的通知\n请各单位于周五前报送名单,共12人。\n");
        Path ledger = folder.resolve("台账.db");
        Started.command("add", file.toString(), "--ledger", ledger.toString());
        try (Started started = Started.over(ledger)) {
            Document page = Jsoup.parse(started.get("/reports/1").body());
            assertThat(page.select(".notice").text()).contains("此文本不是政府工作报告");
            assertThat(page.select("#text").text()).contains("请各单位于周五前报送名单");
        }
    }
}

package cn.taizhang.web.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Form;
import cn.taizhang.web.started.Papers;
import cn.taizhang.web.started.Started;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class CheckTest {

    private static final String CHECKS = "/api/v1/checks";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{32})\"");
    private static final Pattern SUM = Pattern.compile("\"id\":\"(sum-[0-9a-f]{12})\"");

    private final Started room = Started.withSamples();

    @AfterAll
    void close() {
        room.close();
    }

    private HttpResponse<String> check(String text) {
        return room.send(new Form()
                .file("file", "草稿.txt", text.getBytes(StandardCharsets.UTF_8))
                .post(room.at(CHECKS)));
    }

    private static String found(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }

    @Test
    void findsWhatCannotBeTrueAndShowsTheSum() {
        HttpResponse<String> answer = check(Papers.report("侯马市", 2026));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("各部分之和小于总数", "60公里 + 40公里 = 100公里 < 110公里");
        String page = room.get("/check/" + found(ID, answer.body())).body();
        assertThat(page).contains("60公里 + 40公里 = 100公里 &lt; 110公里", "<mark class=\"doubt\"", "◐ 存疑", "稿子未入台账");
    }

    @Test
    void comparesWithTheReportsOfTheLedger() {
        HttpResponse<String> answer = check(Papers.report("云汀市", 2026));
        assertThat(answer.body()).contains("\"against\":[\"云汀市2025年政府工作报告.pdf\"");
        assertThat(room.get("/check/" + found(ID, answer.body())).body()).contains("href=\"/reports/");
        String alone = room.send(HttpRequest.newBuilder(room.at(CHECKS))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\""
                                + Papers.report("云汀市", 2026).replace("\n", "\\n") + "\",\"ledger\":false}")))
                .body();
        assertThat(alone).contains("\"against\":[]");
    }

    @Test
    void comparesWithAFileThatCameAlong() {
        Form form = new Form()
                .file("file", "草稿.txt", Papers.report("云汀市", 2026).getBytes(StandardCharsets.UTF_8))
                .file("against", "去年.docx", Papers.sample("云汀市2024年政府工作报告.docx"))
                .file("against", "别处.txt", Papers.report("侯马市", 2025).getBytes(StandardCharsets.UTF_8));
        String body = room.send(form.post(room.at(CHECKS))).body();
        assertThat(body).contains("\"against\":[\"去年.docx\"]", "别处.txt 不是同一地区往年的报告");
    }

    @Test
    void checksAFragmentAsItIs() {
        String body = room.send("POST", CHECKS, "{\"text\":\"新建改建公路110公里,其中新建60公里、改建40公里。\"}")
                .body();
        assertThat(body).contains("按片段体检", "\"family\":\"sum\"");
    }

    @Test
    void doesNotAddTheDraftToTheLedger() {
        String before = room.get("/api/v1/version").body();
        check(Papers.report("赤水市", 2026));
        assertThat(room.get("/api/v1/version").body()).isEqualTo(before);
        assertThat(room.get("/reports?view=list").body()).doesNotContain("草稿.txt");
    }

    @Test
    void passesOverAFindingWithAReasonAndTakesThatBack() {
        String body = check(Papers.report("仁怀市", 2026)).body();
        String id = found(ID, body);
        String finding = found(SUM, body);
        HttpResponse<String> told = room.send(
                "POST", "/api/v1/findings/" + finding + "/suppress", "{\"reason\":\"口径不同\",\"check\":\"" + id + "\"}");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(room.get("/check/" + id).body()).contains("已忽略 1").doesNotContain("60公里 + 40公里");
        assertThat(room.get("/check/" + id + "?suppressed=true").body()).contains("口径不同", "60公里 + 40公里");
        assertThat(check(Papers.report("仁怀市", 2026)).body()).contains("\"suppressed\":1");
        assertThat(room.send("POST", "/api/v1/findings/" + finding + "/restore", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(room.get("/check/" + id).body()).contains("60公里 + 40公里");
        assertThat(room.send("POST", "/api/v1/findings/" + finding + "/restore", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void asksForAReasonAndForAFindingThatIsOne() {
        String body = check(Papers.report("清镇市", 2026)).body();
        String finding = found(SUM, body);
        assertThat(room.send("POST", "/api/v1/findings/" + finding + "/suppress", "{\"reason\":\" \"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(room.send("POST", "/api/v1/findings/x/suppress", "{\"reason\":\"口径\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(room.send(
                                "POST",
                                "/api/v1/findings/sum-000000000000/suppress",
                                "{\"reason\":\"口径\",\"check\":\"" + found(ID, body) + "\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void exportsFindingsInEveryForm() {
        String id = found(ID, check(Papers.report("福泉市", 2026)).body());
        assertThat(room.get(CHECKS + "/" + id).body()).contains("\"drafts\"");
        assertThat(room.get(CHECKS + "/" + id + ".json").body()).contains("\"arithmetic\"");
        assertThat(room.get(CHECKS + "/" + id + ".sarif").body()).contains("\"2.1.0\"", "taizhang/v1");
        assertThat(room.get(CHECKS + "/" + id + ".csv").body()).startsWith("number,severity");
        assertThat(room.get(CHECKS + "/" + id + ".xlsx").body()).startsWith("PK");
        assertThat(room.get(CHECKS + "/" + id + ".docx").body()).startsWith("PK");
        assertThat(room.get(CHECKS + "/" + id + ".exe").statusCode()).isEqualTo(404);
    }

    @Test
    void forgetsADraftWhenTold() {
        String id = found(ID, check(Papers.report("盘州市", 2026)).body());
        assertThat(room.send("DELETE", CHECKS + "/" + id, "").statusCode()).isEqualTo(204);
        HttpResponse<String> gone = room.get("/check/" + id);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("已过期");
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(room.send("POST", CHECKS, "{\"text\":\"\"}").statusCode()).isEqualTo(400);
        assertThat(room.send("POST", CHECKS, "{oops").body()).contains("JSON");
        assertThat(room.send("POST", CHECKS, "{\"text\":null,\"against\":[null]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(room.send(new Form().file("file", "x.docx", Papers.bomb()).post(room.at(CHECKS)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(room.send("POST", CHECKS, "{\"text\":\"" + "字".repeat(4 << 20) + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void showsScriptsOfADraftAsWords() {
        String body = check(Papers.report("开阳县", 2026).replace("各位代表:", "各位代表:<script>alert(1)</script>"))
                .body();
        assertThat(room.get("/check/" + found(ID, body)).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }
}

package cn.taizhang.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Form;
import cn.taizhang.web.started.Papers;
import cn.taizhang.web.started.Started;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class LibraryTest {

    private final Started room = Started.empty();

    @BeforeAll
    void fill() {
        add("铜仁市2020.txt", Papers.report("铜仁市", 2020));
        add("铜仁市2021.txt", Papers.report("铜仁市", 2021));
        add("铜仁市2024.txt", Papers.report("铜仁市", 2024));
        add("侯马市2024.txt", Papers.report("侯马市", 2024));
        add("菜谱.txt", "红烧肉的做法:五花肉切块,焯水,炒糖色,小火慢炖一小时。\n");
    }

    private void add(String name, String text) {
        assertThat(room.send(new Form()
                                .file("file", name, text.getBytes(StandardCharsets.UTF_8))
                                .post(room.at("/api/v1/reports")))
                        .statusCode())
                .isEqualTo(201);
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void showsTheYearsThatAreMissingBetweenTheFirstAndTheLastOfAPlace() {
        String page = room.get("/reports").body();
        assertThat(page).contains("铜仁市 2022 年没有报告", "铜仁市 2023 年没有报告", "缺 2 份");
        assertThat(page).doesNotContain("侯马市 2023 年没有报告", "铜仁市 2025 年没有报告");
    }

    @Test
    void saysInWordsHowADocumentStandsAndHowWellItWasRead() {
        String page = room.get("/reports").body();
        assertThat(page).contains("● 有", "○ 缺", "已计入台账", "个:已读").contains("需要留意", "菜谱.txt", "✕ 非报告");
        assertThat(room.get("/reports?lang=en").body()).contains("counts in the ledger", "○ gap", "no report of 2022");
    }

    @Test
    void narrowsByLevelProvinceYearAndState() {
        assertThat(found("level=county&from=2024")).isEqualTo(1);
        assertThat(found("province=520000")).isEqualTo(3);
        assertThat(found("from=2021&to=2023")).isEqualTo(1);
        assertThat(found("state=apart")).isEqualTo(1);
        assertThat(found("q=%E4%BE%AF%E9%A9%AC")).isEqualTo(1);
        assertThat(room.get("/reports?state=gap").body()).contains("铜仁市").doesNotContain("侯马市 ");
    }

    private int found(String query) {
        String body = room.get("/api/v1/reports?" + query).body();
        String number = body.substring(body.indexOf("\"found\":") + "\"found\":".length());
        return Integer.parseInt(number.substring(0, number.indexOf(',')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "level=x",
                "province=5",
                "from=20x4",
                "state=lost",
                "view=wall",
                "sort=colour",
                "page=0",
                "page=x"
            })
    void saysWhichParameterIsWrong(String query) {
        HttpResponse<String> answer = room.get("/reports?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("不能取");
    }

    @Test
    void leadsAProgramFromPageToPage() {
        HttpResponse<String> first = room.get("/api/v1/reports?limit=3");
        assertThat(first.headers().firstValue("Link").orElse(""))
                .isEqualTo("</api/v1/reports?limit=3&cursor=3>; rel=\"next\"");
        assertThat(first.body()).contains("\"found\":", "\"next\":\"/api/v1/reports?limit=3&cursor=3\"");
        HttpResponse<String> second = room.get("/api/v1/reports?limit=3&cursor=3");
        assertThat(second.body()).contains("侯马市2024.txt", "\"next\":\"\"").doesNotContain("铜仁市2020.txt");
        assertThat(second.headers().firstValue("Link")).isEmpty();
        assertThat(room.get("/api/v1/reports?limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void isNotToldTwiceWhatDidNotChange() {
        String tag = room.get("/api/v1/reports").headers().firstValue("ETag").orElse("");
        assertThat(room.get("/api/v1/reports", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void givesExactlyWhatIsShownAsAFile() {
        HttpResponse<String> csv = room.get("/reports/export?form=csv&state=counted&from=2024");
        assertThat(csv.body()).startsWith("\uFEFFdocument,file,").contains("侯马市2024.txt", "铜仁市2024.txt");
        assertThat(csv.body().lines()).hasSize(3);
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("reports.csv");
        assertThat(room.get("/reports/export?form=exe").statusCode()).isEqualTo(400);
    }

    @Test
    void marksTheOrderOfAListAndItsPlaceInTheAddress() {
        String list = room.get("/reports?view=list&sort=-records").body();
        assertThat(list).contains("aria-sort=\"descending\"", "view=list&amp;sort=records");
    }

    @Test
    void readsWhatAnotherProcessWroteMeanwhile() throws IOException {
        Path file = Files.writeString(
                Files.createTempDirectory("other").resolve("义乌市2019.txt"), Papers.report("义乌市", 2019));
        Started.command("add", file.toString(), "--ledger", room.ledger().toString());
        assertThat(room.get("/reports?from=2019&to=2019").body()).contains("义乌市");
    }
}

package cn.taizhang.web.narrowing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person finds, counts and exports only what stands in the reports of their scope.
class ScopeTest {

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final String OTHER = "每一项承诺都要有下文可查";
    private static final String TEXT = """
            2024年%1$s政府工作报告
            ——2024年1月16日在%1$s第十四届人民代表大会第二次会议上
            各位代表:
            一、2023年工作回顾
            过去一年,全省地区生产总值增长5.6%%,城镇新增就业3.2万人,完成投资3.2亿元、增长5%%。
            二、2024年重点工作
            今年主要预期目标是:地区生产总值增长6%%左右。新建%1$s城市公园12个。
            """;

    @TempDir
    private Path folder;

    @Test
    void narrowsPagesCountsFilesAndTheApi() throws IOException {
        Path ledger = folder.resolve("台账.db");
        for (String place : List.of("贵州省", "云南省")) {
            Path report = folder.resolve(place + "2024.txt");
            Files.writeString(report, TEXT.formatted(place));
            Started.command("add", report.toString(), "--ledger", ledger.toString());
        }
        try (Started room = Started.over(ledger, "taizhang.accounts=true");
                Visitor first = new Visitor(room);
                Visitor all = new Visitor(room);
                Visitor some = new Visitor(room)) {
            String token =
                    room.context().getBean(FirstAdministrator.class).token().orElseThrow();
            first.submit(
                    "/setup", "/setup", Map.of("token", token, "name", "王管理", "password", PASSWORD, "again", PASSWORD));
            all.logIn("王管理", PASSWORD);
            HttpResponse<String> added = all.submit(
                    "/system/accounts",
                    "/system/accounts",
                    Map.of("name", "李明", "password", OTHER, "role", "reviewer", "scope", "places=520000;levels=*"));
            assertThat(Jsoup.parse(added.body()).select("main").text()).contains("李明");
            some.logIn("李明", OTHER);

            for (String path : List.of(
                    "/records", "/records?q=%E5%A2%9E%E9%95%BF", "/search?q=%E5%A2%9E%E9%95%BF", "/review?below=1")) {
                Document seen = Jsoup.parse(some.get(path).body());
                Document whole = Jsoup.parse(all.get(path).body());
                assertThat(whole.select("main").text()).as(path).contains("云南省", "贵州省");
                assertThat(seen.select("main").text()).as(path).contains("贵州省").doesNotContain("云南");
                assertThat(first(whole)).as(path).isEqualTo(2 * first(seen));
            }
            for (String path : List.of(
                    "/records.csv",
                    "/api/v1/records",
                    "/api/v1/facets",
                    "/api/v1/search?q=%E5%A2%9E%E9%95%BF",
                    "/api/v1/review?below=1",
                    "/api/v1/exports/fact.csv",
                    "/api/v1/exports/entry.csv",
                    "/api/v1/exports/document.csv")) {
                HttpResponse<String> seen = some.get(path);
                assertThat(seen.statusCode()).as(path).isEqualTo(200);
                assertThat(seen.body()).as(path).contains("贵州").doesNotContain("云南");
                assertThat(all.get(path).body()).as(path).contains("贵州", "云南");
            }
        }
    }

    /// The count of the first tab.
    private static long first(Document page) {
        return Long.parseLong(page.select(".tabs a .num").eachText().getFirst().replace(",", ""));
    }
}

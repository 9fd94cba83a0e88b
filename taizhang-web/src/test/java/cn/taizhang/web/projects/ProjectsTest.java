package cn.taizhang.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.started.Exported;
import cn.taizhang.web.started.Form;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/// Projects with accounts: the supervision office and two counties, each with its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectsTest {

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final String SOUTH = "南浦铜箔项目";

    private final Started room = Started.withSamples("taizhang.accounts=true");
    private final Visitor officer = new Visitor(room);
    private final Visitor south = new Visitor(room);
    private final Visitor north = new Visitor(room);

    @BeforeAll
    void begins() {
        room.context().getBean(RoomClock.class).set(Instant.parse("2025-06-30T02:00:00Z"));
        unit("YT", "云汀市人民政府", "GOVERNMENT", "");
        unit("NP", "南浦县", "COUNTY", "YT");
        unit("BH", "北河县", "COUNTY", "YT");
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        try (Visitor first = new Visitor(room)) {
            first.submit(
                    "/setup", "/setup", Map.of("token", token, "name", "王管理", "password", PASSWORD, "again", PASSWORD));
            first.logIn("王管理", PASSWORD);
            account(first, "周督查", "supervisor", "places=*;levels=*");
            account(first, "孙南", "lead_unit", "places=*;levels=*;units=NP");
            account(first, "孙北", "lead_unit", "places=*;levels=*;units=BH");
        }
        officer.logIn("周督查", PASSWORD);
        south.logIn("孙南", PASSWORD);
        north.logIn("孙北", PASSWORD);
        // P2025-0001
        south.submit(
                "/projects/new",
                "/projects",
                Map.of(
                        "name",
                        SOUTH,
                        "place",
                        "南浦县",
                        "batch",
                        "签约一批",
                        "total",
                        "109,600",
                        "planned-started",
                        "2025-05-31"));
        north.submit("/projects/new", "/projects", Map.of("name", "北河冷链物流园", "total", "5000"));
    }

    private void unit(String code, String name, String kind, String parent) {
        room.context()
                .getBean(Acting.class)
                .tried(
                        Actor.alone("组织"),
                        (bureau, actor, today) -> Decision.of(
                                "unit.set", "unit:" + code, Map.of("name", name, "kind", kind, "parent", parent)));
    }

    private static void account(Visitor administrator, String name, String role, String scope) {
        administrator.submit(
                "/system/accounts",
                "/system/accounts",
                Map.of("name", name, "password", PASSWORD, "role", role, "scope", scope));
    }

    @AfterAll
    void closes() {
        List.of(officer, south, north).forEach(Visitor::close);
        room.close();
    }

    private static String token(Visitor visitor, String page) {
        return Jsoup.parse(visitor.get(page).body()).select("input[name=_csrf]").val();
    }

    private HttpResponse<String> sheet(Visitor visitor, byte[] xlsx) {
        return visitor.send(new Form()
                .text("_csrf", token(visitor, "/projects/import"))
                .file("file", "项目.xlsx", xlsx)
                .post(room.at("/projects/import"))
                .header("Origin", "http://" + room.at("/").getAuthority()));
    }

    private static byte[] book(List<List<String>> rows) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (Workbook book = new Workbook(out, "test", "1.0")) {
                Worksheet sheet = book.newWorksheet("项目");
                for (int i = 0; i < rows.size(); i++) {
                    for (int j = 0; j < rows.get(i).size(); j++) {
                        sheet.value(i, j, rows.get(i).get(j));
                    }
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("making a workbook", e);
        }
    }

    @Test
    void letsAUnitAdvanceItsProjectWithEvidenceAndRefusesWhatCannotBe() {
        String page = "/projects/P2025-0001";
        HttpResponse<String> advanced = south.send(new Form()
                .text("_csrf", token(south, page))
                .text("stage", "signed")
                .text("date", "2025-02-18")
                .text("text", "协议已签")
                .file("file", "协议.pdf", "%PDF".getBytes(StandardCharsets.UTF_8))
                .post(room.at(page + "/stage"))
                .header("Origin", "http://" + room.at("/").getAuthority()));
        HttpResponse<String> future =
                south.submit(page, page + "/stage", Map.of("stage", "built", "date", "2025-12-01"));
        south.submit(page, page + "/invest", Map.of("done", "12,500", "text", "主厂房封顶"));
        HttpResponse<String> falls = south.submit(page, page + "/invest", Map.of("done", "900"));

        assertThat(advanced.uri().getPath())
                .as(Jsoup.parse(advanced.body()).text())
                .isEqualTo(page);
        assertThat(advanced.body()).contains("协议.pdf", "孙南", "开工滞后 30 天");
        String file = Jsoup.parse(advanced.body()).select(".history a").attr("href");
        assertThat(south.get(file).body()).isEqualTo("%PDF");
        assertThat(north.get(file).statusCode()).isEqualTo(404);
        assertThat(future.statusCode()).isEqualTo(422);
        assertThat(future.body()).contains("竣工日期 2025-12-01 在今天(2025-06-30)之后");
        assertThat(falls.statusCode()).isEqualTo(422);
        assertThat(south.get(page).body()).contains("12,500", "主厂房封顶");
    }

    @Test
    void hidesWhatIsAnotherUnitsOnEveryRoute() {
        String page = "/projects/P2025-0001";
        Map<String, String> token =
                Map.of("_csrf", token(north, "/projects/import"), "stage", "signed", "date", "2025-01-02", "done", "1");
        for (String path : List.of(page, "/api/v1" + page, "/evidence/1/1")) {
            assertThat(north.get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of(page, page + "/stage", page + "/invest")) {
            assertThat(north.post(path, token).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(north.post(page + "/end", token).statusCode()).isEqualTo(403);
        for (String path : List.of(
                "/projects",
                "/projects?place=%E5%8D%97%E6%B5%A6%E5%8E%BF",
                "/projects.csv",
                "/projects/rates?by=place",
                "/projects/rates.csv",
                "/api/v1/projects",
                "/api/v1/projects/rates")) {
            assertThat(north.get(path).body()).as(path).doesNotContain("铜箔", "P2025-0001", "\"NP\"");
        }
        HttpResponse<String> theirs =
                sheet(north, book(List.of(List.of("项目编号", "项目名称", "建设地点"), List.of("P2025-0001", SOUTH, "北河县"))));
        assertThat(theirs.statusCode()).isEqualTo(422);
        assertThat(theirs.body()).contains("第 2 行“项目编号”");
        HttpResponse<String> given = north.post(
                "/projects", Map.of("_csrf", token(north, "/projects/import"), "name", "塞给南浦", "unit", "NP"));
        assertThat(given.statusCode()).isEqualTo(422);
        assertThat(officer.get("/projects").body()).contains("铜箔", "冷链").doesNotContain("塞给南浦");
    }

    @Test
    void takesItsOwnSheetBackAndNothingOfOneWithAFault() {
        List<List<String>> exported = Exported.xlsx(officer.bytes("/projects.xlsx"), 34);
        assertThat(exported.getFirst()).contains("项目编号", "计划开工", "实际投产", "滞后天数");
        String before = officer.get("/api/v1/projects").body();

        HttpResponse<String> same = sheet(officer, book(exported));
        HttpResponse<String> odd = sheet(
                officer,
                book(List.of(
                        List.of("项目名称", "责任单位", "实际签约", "总投资(万元)"),
                        List.of("零碳园区", "北河县", "2025.3.1", "8,000"),
                        List.of("数据中心", "没有的局", "", ""),
                        List.of("风电项目", "BH", "2026-01-01", "三亿"))));

        assertThat(same.body()).contains("已导入");
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body()).contains("第 3 行“责任单位”", "第 4 行“总投资(万元)”");
        assertThat(officer.get("/api/v1/projects").body()).isEqualTo(before).doesNotContain("零碳园区");
    }

    @Test
    void tellsRatesWithBothNumbersAsOfADay() {
        sheet(
                officer,
                book(List.of(
                        List.of("项目名称", "责任单位", "批次", "实际签约", "实际开工"),
                        List.of("速率甲", "北河县", "速率", "2025-02-01", "2025-04-01"),
                        List.of("速率乙", "北河县", "速率", "2025-02-01", ""))));

        assertThat(Jsoup.parse(officer.get("/projects/rates?by=batch&on=2025-06-01")
                                .body())
                        .text())
                .contains("50.0%", "(1/2)", "(0/0)");
        assertThat(officer.get("/api/v1/projects/rates?by=batch&on=2025-03-01").body())
                .contains("\"started\":{\"numerator\":0,\"denominator\":2,\"percent\":0.0}")
                .contains("\"percent\":null");
        assertThat(officer.get("/projects/rates?on=2025-07-01").statusCode()).isEqualTo(400);
    }

    @Test
    void beginsAProjectFromARecordOfAReport() {
        String records = officer.get("/api/v1/records?type=project&limit=200").body();
        String id = StreamSupport.stream(
                        JsonMapper.shared().readTree(records).at("/items").spliterator(), false)
                .filter(item -> item.at("/values/name").asString().equals("启衡机器人减速器产业园"))
                .map(item -> item.at("/id").asString())
                .findFirst()
                .orElseThrow();

        assertThat(officer.get("/records/" + id).body()).contains("/projects/new?record=" + id);
        assertThat(officer.get("/projects/new?record=" + id).body())
                .contains("value=\"启衡机器人减速器产业园\"", "value=\"186000\"", "全面达产");
        assertThat(officer.get("/projects/new?record=none").statusCode()).isEqualTo(404);
    }

    @Test
    void letsTheSupervisionOfficeAloneEndAProject() {
        officer.post("/projects", Map.of("_csrf", token(officer, "/projects/new"), "name", "要终止的项目", "unit", "BH"));
        String id = JsonMapper.shared()
                .readTree(officer.get("/api/v1/projects?q=%E8%A6%81%E7%BB%88%E6%AD%A2")
                        .body())
                .at("/items/0/id")
                .asString();

        String ended = officer.submit(
                        "/projects/" + id, "/projects/" + id + "/end", Map.of("reason", "协议解除", "on", "2025-06-01"))
                .body();

        assertThat(ended).contains("已终止(2025年6月1日):协议解除");
        assertThat(north.get("/projects/" + id).body()).contains("协议解除").doesNotContain("/projects/" + id + "/stage");
    }
}

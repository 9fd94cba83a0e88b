package cn.taizhang.web.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.started.Accessibility;
import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Dispatch in a small town on 2025-09-18, through the doors that people and programs use.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DispatchDoorTest {

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final String OTHER = "每一项承诺都要有个下文";
    private static final String OWN = "南浦县建成公办托育机构";
    private static final String FOREIGN = "北河县改造老旧小区";

    private Started room = Started.empty("taizhang.accounts=true", "taizhang.now=2025-09-18T01:00:00Z");
    private Visitor administrator = new Visitor(room);
    private Visitor supervisor = new Visitor(room);
    private Visitor system = new Visitor(room);

    @BeforeAll
    void letsPeopleIn() {
        Town town = new Town(room);
        town.unit("NP", "南浦县");
        town.unit("BH", "北河县");
        town.task("T2025-0001", "NP", OWN, "2025-12-31");
        town.task("T2025-0002", "BH", FOREIGN, "2025-08-31");
        town.task("T2025-0003", "NP", "南浦县新建农村公路", "2025-12-31");
        town.told("T2025-0001", "2025-06-30", "40");
        town.write("2025-07-01", "baseline.freeze", "baseline:年中", Map.of("name", "年中", "day", "2025-07-01"));
        town.told("T2025-0001", "2025-09-15", "58");
        town.told("T2025-0002", "2025-09-16", "50");
        town.told("T2025-0003", "2025-09-17", "71");
        Map<String, String> found = Map.of("title", "北河县施工扰民", "unit", "BH", "due", "2025-09-01", "major", "yes");
        town.write("2025-08-01", "problem.log", "problem:Q2025-0001", found);
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        administrator.submit(
                "/setup", "/setup", Map.of("token", token, "name", "王管理", "password", PASSWORD, "again", PASSWORD));
        administrator.logIn("王管理", PASSWORD);
        add("周督查", "supervisor", "");
        add("钱系统", "system", "");
        supervisor.logIn("周督查", OTHER);
        system.logIn("钱系统", OTHER);
    }

    private void add(String name, String role, String scope) {
        administrator.submit(
                "/system/accounts",
                "/system/accounts",
                Map.of("name", name, "password", OTHER, "role", role, "scope", scope));
    }

    @AfterAll
    void closes() {
        List.of(administrator, supervisor, system).forEach(Visitor::close);
        room.close();
    }

    private static Document page(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    /// The numbers of a column of the trial by light.
    private static Map<String, String> counts(Document lights, int column) {
        Map<String, String> counts = new HashMap<>();
        for (Element row : lights.select("table.counts tbody tr")) {
            counts.put(row.select("th").text(), row.select("td").get(column).text());
        }
        return counts;
    }

    @Test
    @Order(1)
    void savesTheLightsThatWereTried() {
        String strict = "/lights?preset=strict";
        Document tried = page(supervisor.get(strict));
        assertThat(tried.select("table.turned tbody").text()).contains(OWN, "黄灯", "红灯", "变差");
        assertThat(tried.select("form[method=post][action=/lights]")).isEmpty();
        assertThat(counts(tried, 0)).isNotEqualTo(counts(tried, 1));

        Document numbers = page(system.get(strict));
        assertThat(numbers.select("main").text()).doesNotContain(OWN).contains("您的角色只看数目");
        assertThat(counts(numbers, 1)).isEqualTo(counts(tried, 1));

        Document saved = page(system.submit(strict, "/lights", Map.of()));
        assertThat(counts(saved, 0)).isEqualTo(counts(tried, 1));
        assertThat(page(supervisor.get("/lights")).select("table.turned")).isEmpty();
        assertThat(page(supervisor.get("/lights?preset=standard"))
                        .select("table.turned tbody")
                        .text())
                .contains(OWN, "变好");

        assertThat(supervisor.get("/lights?yellowPoints=20&redPoints=10").body())
                .contains("自相矛盾");
        assertThat(system.submit("/lights?preset=lenient", "/lights", Map.of("yellowPoints", "20", "redPoints", "10"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(supervisor.get("/lights?redPoints=1000").statusCode()).isEqualTo(400);
        page(administrator.submit("/lights?preset=standard", "/lights", Map.of()));
    }

    @Test
    @Order(2)
    void keepsWhatAMeetingDecidedAndTellsWhatCameOfIt() {
        HttpResponse<String> held = supervisor.submit(
                "/dispatch", "/dispatch/meetings", Map.of("day", "2025-09-18", "kind", "week", "attended", "王副市长、南浦县"));
        String meeting = held.uri().getPath();
        assertThat(page(held).select("main").text()).contains("2025年9月18日", "王副市长、南浦县");

        for (String task : List.of("T2025-0001", "T2025-0002")) {
            Document entered = page(supervisor.submit(
                    meeting + "?task=" + task,
                    meeting + "/resolutions",
                    Map.of("words", "月底前完成用地审批" + task, "due", "2025-09-30")));
            assertThat(entered.select("table.decided").text()).contains("月底前完成用地审批" + task, "尚无动静");
        }
        assertThat(page(supervisor.get(meeting + "?task=T2025-9999")).text()).contains("没有任务 T2025-9999");
        assertThat(supervisor
                        .submit(
                                meeting + "?task=T2025-0001",
                                meeting + "/resolutions",
                                Map.of("words", "办", "due", "2025-09-01"))
                        .statusCode())
                .isEqualTo(422);

        page(supervisor.submit(meeting, meeting + "/resolutions/1", Map.of("words", "已取得批复")));
        Document pack = page(supervisor.get("/dispatch"));
        assertThat(pack.select("section[aria-labelledby=followed]").text()).contains("已落实", "已取得批复", "尚无动静", FOREIGN);
        assertThat(pack.select("section[aria-labelledby=off]").text()).contains(FOREIGN, "逾期 18 天", "报结并经审核办结");
        assertThat(pack.select("section[aria-labelledby=problems]").text()).contains("北河县施工扰民", "重大", "逾期 17 天");
        assertThat(pack.select("section[aria-labelledby=told-since]").text()).contains("58家", "主体完工");
        JsonNode api = json(supervisor.get("/api/v1/meetings"));
        assertThat(api.at("/0/resolutions/0/outcome").asString()).isEqualTo("done");
        assertThat(api.at("/0/resolutions/1/outcome").asString()).isEqualTo("waiting");
        assertThat(supervisor.get("/dispatch.docx").body()).startsWith("PK");
        assertThat(supervisor.get("/dispatch.csv").body()).contains("历次议定事项落实情况", FOREIGN, "红灯、黄灯任务");
    }

    @Test
    @Order(3)
    void comparesThePlanWithAFrozenOneAndWithThatOfAnyDay() {
        JsonNode frozen = json(supervisor.get("/api/v1/gantt?against=%E5%B9%B4%E4%B8%AD"));
        JsonNode then = json(supervisor.get("/api/v1/gantt?at=2025-07-01"));
        assertThat(then.get("items")).isEqualTo(frozen.get("items"));
        assertThat(frozen.at("/items/1/plan/progress").decimalValue()).isEqualByComparingTo("58");
        assertThat(frozen.at("/items/1/was/progress").decimalValue()).isEqualByComparingTo("40");
        assertThat(json(supervisor.get("/api/v1/gantt?at=2025-01-15"))
                        .at("/items/0/was")
                        .isNull())
                .isTrue();
        assertThat(json(supervisor.get("/api/v1/gantt")).at("/items/0/was").isNull())
                .isTrue();

        Document fresh = page(supervisor.submit("/gantt", "/gantt/baselines", Map.of("name", "九月 & 调整")));
        assertThat(fresh.select("select[name=against] option[selected]").text()).contains("九月 & 调整");
        assertThat(fresh.select("table.gantt svg.bar")).hasSize(3);
        assertThat(fresh.select("svg.bar .was")).hasSize(3);
        assertThat(fresh.select("[style]")).isEmpty();
        assertThat(supervisor
                        .submit("/gantt", "/gantt/baselines", Map.of("name", "年中"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(supervisor.get("/gantt?against=none").statusCode()).isEqualTo(404);
        assertThat(page(supervisor.get("/gantt?limit=2&page=2"))
                        .select("table.gantt caption")
                        .text())
                .isEqualTo("共 3 项任务,这里是第 3 至 3 项");
        assertThat(supervisor.get("/gantt.csv?open=true&order=light").body()).contains(OWN, FOREIGN);
    }

    @Test
    @Order(4)
    void canBeUsedAndLookedAtInABrowser() {
        try (Browsing browsing = Browsing.inTheDark()) {
            Page page = browsing.open(room.at("/login").toString());
            page.fill("[name=username]", "王管理");
            page.fill("[name=password]", PASSWORD);
            page.press("[name=password]", "Enter");
            page.waitForURL(room.at("/").toString());
            for (Map.Entry<String, String> one : Map.of(
                            "lights", "/lights?preset=strict",
                            "dispatch", "/dispatch",
                            "meeting", "/dispatch/meetings/M2025-001?task=T2025-0003",
                            "gantt", "/gantt?against=%E5%B9%B4%E4%B8%AD&lang=en")
                    .entrySet()) {
                page.navigate(room.at(one.getValue()).toString());
                browsing.picture(page, "dispatch-" + one.getKey());
                assertThat(Accessibility.faults(page)).as(one.getKey()).isEmpty();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                assertThat(Accessibility.faults(page)).as(one.getKey()).isEmpty();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            }
            page.navigate(room.at("/gantt?lang=zh").toString());
            List<Double> lines = page.locator("svg.bar .today").all().stream()
                    .map(line -> line.boundingBox().x)
                    .collect(Collectors.toList());
            assertThat(lines).hasSize(3).allMatch(x -> Math.abs(x - lines.getFirst()) < 1);
            double row = page.locator("table.gantt tbody tr").first().boundingBox().height;
            assertThat(page.locator("svg.bar").first().boundingBox().height).isGreaterThan(row - 3);
            assertThat(browsing.complaints()).isEmpty();
        }
    }
}

package cn.taizhang.web.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.door.Routes;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A person of one unit neither sees nor changes the tasks of another, by whatever route.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitsDoorTest {

    private static final String PASSWORD = "报告里的数字要能对上";

    private final Started room = Started.demonstration("taizhang.accounts=true");
    private final Visitor administrator = new Visitor(room);
    private final Visitor trade = new Visitor(room);
    private String own = "";
    private String other = "";

    @BeforeAll
    void makesAccounts() {
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        administrator.submit(
                "/setup", "/setup", Map.of("token", token, "name", "管理员", "password", PASSWORD, "again", PASSWORD));
        administrator.logIn("管理员", PASSWORD);
        administrator.submit(
                "/system/accounts",
                "/system/accounts",
                Map.of("name", "swj-b", "password", PASSWORD, "role", "lead_unit", "scope", ""));
        trade.logIn("swj-b", PASSWORD);
        own = first(administrator.get("/tasks?unit=SWJ&state=underway").body());
        other = first(administrator.get("/tasks?unit=JYJ&state=underway").body());
    }

    private static String first(String page) {
        return Jsoup.parse(page).select("table.tasks tbody th a").attr("href").replace("/tasks/", "");
    }

    @AfterAll
    void closes() {
        trade.close();
        administrator.close();
        room.close();
    }

    @Test
    void listsWhatConcernsTheUnitAlone() {
        List<String> leads = Jsoup.parse(trade.get("/tasks?limit=500").body())
                .select("table.tasks tbody tr td:nth-child(5)")
                .eachText();

        assertThat(leads).isNotEmpty().allMatch(lead -> lead.startsWith("市商务局"));
        assertThat(trade.get("/tasks.csv").body()).contains("市商务局").doesNotContain("市教育局");
        assertThat(trade.get("/feedback").body()).contains(own).doesNotContain(other);
        assertThat(Jsoup.parse(trade.get("/tasks").body())
                        .select("select[name=unit]")
                        .text())
                .doesNotContain("市教育局");
    }

    /// Every route of the application that names a task.
    @Test
    void answersAsIfTheTaskOfAnotherUnitWereNotThere() {
        String token = Jsoup.parse(trade.get("/tasks").body())
                .select("meta[name=csrf]")
                .attr("content");
        List<Routes.Route> routes = room.context().getBean(Routes.class).all().stream()
                .filter(route ->
                        route.path().startsWith("/tasks/{id}") || route.path().startsWith("/api/v1/tasks/{id}"))
                .toList();

        assertThat(routes).hasSizeGreaterThan(2);
        for (Routes.Route route : routes) {
            String path = route.path().replace("{id}", other).replace("{step}", "report");
            HttpRequest.Builder request = HttpRequest.newBuilder(room.at(path));
            int status = route.method().equals("GET")
                    ? trade.send(request).statusCode()
                    : trade.send(request.header("Origin", room.at("/").toString())
                                    .header("X-XSRF-TOKEN", token)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .method(route.method(), HttpRequest.BodyPublishers.ofString("percent=99")))
                            .statusCode();
            assertThat(status).as("%s %s", route.method(), path).isIn(403, 404);
        }
        assertThat(administrator.get("/tasks/" + other).body()).doesNotContain("swj-b");
    }

    /// That it is no longer red is an event of the task too, but nothing that anybody did.
    @Test
    void tellsTheHistoryOfATaskWithoutItsReminders() {
        room.context()
                .getBean(Acting.class)
                .tried(
                        Actor.alone("program"),
                        (bureau, actor, today) -> Decision.of(Notice.CLEARED, Task.SUBJECT + own, Map.of("task", own)));

        assertThat(trade.get("/tasks/" + own).statusCode()).isEqualTo(200);
    }

    @Test
    void reportsOnItsOwnAndIsToldWhatIsMissing() {
        String before = administrator.get("/tasks/" + own).body();
        assertThat(before).doesNotContain("swj-b");

        assertThat(trade.submit(
                                "/tasks/" + own,
                                "/tasks/" + own + "/report",
                                Map.of("text", "首店已签约12家", "percent", "51"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(trade.submit("/tasks/" + own, "/tasks/" + own + "/report", Map.of("percent", "5成"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(administrator.get("/tasks/" + own).body()).contains("swj-b").contains("首店已签约12家");
    }
}

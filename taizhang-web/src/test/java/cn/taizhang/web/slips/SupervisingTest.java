package cn.taizhang.web.slips;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.started.Delivering;
import cn.taizhang.web.started.Form;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// Problems and slips as people of different offices work on them, by forms without scripts.
@TestInstance(Lifecycle.PER_CLASS)
class SupervisingTest {

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final byte[] PHOTO = "<html>通道已清理".getBytes(StandardCharsets.UTF_8);
    private static final String SCOPE = "places=*;levels=*";

    private final Started room = Started.empty("taizhang.accounts=true");
    private final Map<String, Visitor> visitors = new HashMap<>();

    @BeforeAll
    void begins() {
        new Delivering(room, "2025-04-20").tasks();
        today("2025-04-20");
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        Visitor admin = new Visitor(room);
        visitors.put("林管理", admin);
        admin.submit(
                "/setup", "/setup", Map.of("token", token, "name", "林管理", "password", PASSWORD, "again", PASSWORD));
        admin.logIn("林管理", PASSWORD);
        account("周督查", "supervisor", SCOPE);
        account("王市长", "leader", SCOPE);
        account("赵琳", "lead_unit", SCOPE + ";units=JYJ");
    }

    private void account(String name, String role, String scope) {
        person("林管理")
                .submit(
                        "/system/accounts",
                        "/system/accounts",
                        Map.of("name", name, "password", PASSWORD, "role", role, "scope", scope));
        Visitor visitor = new Visitor(room);
        visitor.logIn(name, PASSWORD);
        visitors.put(name, visitor);
    }

    private Visitor person(String name) {
        return Objects.requireNonNull(visitors.get(name));
    }

    private void today(String day) {
        room.context().getBean(RoomClock.class).set(Instant.parse(day + "T02:00:00Z"));
    }

    @AfterAll
    void closes() {
        visitors.values().forEach(Visitor::close);
        room.close();
    }

    /// Sends a form that may carry files.
    private HttpResponse<String> send(String person, String action, Map<String, String> fields, boolean file) {
        Visitor visitor = person(person);
        Form form = new Form();
        form.text(
                "_csrf",
                Jsoup.parse(visitor.get("/account").body())
                        .select("meta[name=csrf]")
                        .attr("content"));
        fields.forEach(form::text);
        if (file) {
            form.file("file", "现场.html", PHOTO);
        }
        return visitor.send(form.post(room.at(action))
                .header("Origin", "http://" + room.at("/").getAuthority()));
    }

    private Document page(String person, String path) {
        HttpResponse<String> answer = person(person).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void bringsAProblemToItsCloseAndBack() {
        Map<String, String> found = new LinkedHashMap<>(Map.of(
                "title", "消防通道被占用", "origin", "INSPECTION", "unit", "JYJ", "task", "T2025-0001", "major", "yes"));
        assertThat(send("赵琳", "/problems", found, true).statusCode()).isEqualTo(403);
        done(send("周督查", "/problems", found, true));
        String own = "/problems/Q2025-0001";
        done(send("周督查", own + "/recognise", Map.of("text", "属实"), false));
        refused(send("周督查", own + "/order", Map.of("due", "2025-05-10"), false), "责任人");
        done(send("周督查", own + "/order", Map.of("owner", "赵琳", "due", "2025-05-10"), false));
        refused(send("赵琳", own + "/accept", Map.of(), false), "不能做这一步");
        refused(send("赵琳", own + "/rectified", Map.of("text", "已清理"), false), "整改后");
        done(send("赵琳", own + "/rectified", Map.of("text", "已清理"), true));
        done(send("周督查", own + "/accept", Map.of(), false));
        assertThat(page("周督查", own).select("main").text()).contains("X2025-0001", "验收销号");
        done(send("周督查", own + "/reopen", Map.of("reason", "回头看又被占用"), false));
        Document shown = page("赵琳", own);
        assertThat(shown.select("main").text()).contains("重新整改 1 次", "回头看又被占用", "现场.html");
        assertThat(page("赵琳", "/problems?reopened=true&major=true&state=rectifying")
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(page("赵琳", "/tasks/T2025-0001").select(".lamp").text()).contains("红灯");

        String file = shown.select(".sides a").attr("href");
        HttpResponse<String> evidence = person("赵琳").get(file);
        assertThat(evidence.body()).isEqualTo(new String(PHOTO, StandardCharsets.UTF_8));
        assertThat(evidence.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(evidence.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(evidence.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(person("赵琳")
                        .get(file.substring(0, file.lastIndexOf('/')) + "/2")
                        .statusCode())
                .isEqualTo(404);

        assertThat(person("赵琳").get("/api/v1/problems").body()).contains("消防通道", "\"reopened\":1");
        assertThat(person("赵琳").get("/problems.csv").body()).contains("消防通道");
    }

    private void absent(String person, String... paths) {
        for (String path : paths) {
            assertThat(person(person).get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void climbsTheLadderByForms() {
        assertThat(page("周督查", "/slips").select(".suggestions").text()).contains("提醒单", "T2025-0002", "逾期");
        assertThat(page("赵琳", "/slips").select(".suggestions")).isEmpty();
        absent("赵琳", "/slips/new");
        Document form = page("周督查", "/slips/new?kind=reminder&matter=T2025-0002");
        assertThat(form.select("[name=reply]").val()).isEqualTo("2025-04-27");
        assertThat(form.select("[name=unit] option[selected]").val()).isEqualTo("JYJ");
        done(person("周督查").submit("/slips/new?kind=reminder&matter=T2025-0002", "/slips", Map.of("jump", "")));
        Map<String, String> warning = Map.of("kind", "warning");
        String next = "/slips/new?kind=warning&matter=T2025-0002";
        refused(person("周督查").submit(next, "/slips", warning), "越级");
        assertThat(page("周督查", next).select("main").text()).contains("须写明理由");

        String own = "/slips/R2025-0001";
        assertThat(person("赵琳").get("/api/v1/slips").body()).contains("R2025-0001");
        assertThat(page("赵琳", own).select(".paper").text())
                .contains("提醒〔2025〕1号", "市教育局：", "推动县（市）区各建成公办托育机构1家以上", "2025年3月31日", "请于2025年4月27日前书面答复");
        done(send("赵琳", own + "/answer", Map.of("text", "9月底完工"), true));
        assertThat(send("赵琳", own + "/judge", Map.of("verdict", "satisfied"), false)
                        .statusCode())
                .isEqualTo(403);
        refused(send("周督查", own + "/judge", Map.of("verdict", "dissatisfied"), false), "不满意须写明理由");
        done(send("周督查", own + "/judge", Map.of("verdict", "dissatisfied", "reason", "未说明责任人"), false));
        done(person("周督查").submit(next, "/slips", warning));
        String file = page("赵琳", own).select(".history a").attr("href");
        assertThat(person("赵琳").get(file).statusCode()).isEqualTo(200);
        HttpResponse<String> paper = person("赵琳").get("/slips/W2025-0001/docx");
        assertThat(paper.headers().firstValue("Content-Disposition").orElse("")).contains("attachment", ".docx");
        assertThat(paper.body()).startsWith("PK");
        refused(person("周督查").submit("/slips/new?matter=T2025-0002", "/slips", Map.of("kind", "interview")), "不能做这件事");
    }

    @Test
    void takesALadderThatClimbsAndNoOther() {
        refused(person("林管理").submit("/supervision/ladder", "/supervision/ladder", Map.of("warning.red", "45")), "督办单");
        done(person("林管理").submit("/supervision/ladder", "/supervision/ladder", Map.of("warning.red", "20")));
        assertThat(page("林管理", "/supervision/ladder")
                        .select("[name='warning.red']")
                        .val())
                .isEqualTo("20");
    }
}

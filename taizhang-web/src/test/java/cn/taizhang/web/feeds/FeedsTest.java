package cn.taizhang.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.door.Routes;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import cn.taizhang.web.visit.Writing;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.json.JsonMapper;

/// A hotline at the door of the room, with accounts: what its token opens, and what it does not.
@TestInstance(Lifecycle.PER_CLASS)
class FeedsTest {

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final String POSTS = "/api/v1/feeds/posts";
    private static final String FILE = Base64.getEncoder().encodeToString("现场照片".getBytes(StandardCharsets.UTF_8));

    private final Started room = Started.demonstration("taizhang.accounts=true");
    private final Visitor system = new Visitor(room);
    private final Visitor unit = new Visitor(room);
    private final Visitor other = new Visitor(room);
    private String own = "";
    private String foreign = "";
    private String lead = "";

    @BeforeAll
    void begins() {
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        Task first = task(tasks -> tasks.getFirst());
        own = first.id();
        lead = first.charge().lead();
        Task last = task(tasks -> tasks.stream()
                .filter(one -> !one.charge().lead().equals(lead))
                .findFirst()
                .orElseThrow());
        foreign = last.id();
        try (Visitor visitor = new Visitor(room)) {
            visitor.submit(
                    "/setup", "/setup", Map.of("token", token, "name", "王管理", "password", PASSWORD, "again", PASSWORD));
            visitor.logIn("王管理", PASSWORD);
            account(visitor, system, "系统", Role.SYSTEM, "");
            account(visitor, unit, "李明", Role.LEAD_UNIT, "places=*;levels=*;units=" + lead);
            account(
                    visitor,
                    other,
                    "赵刚",
                    Role.LEAD_UNIT,
                    "places=*;levels=*;units=" + last.charge().lead());
        }
    }

    private Task task(Function<List<Task>, Task> choice) {
        return bureau(bureau -> choice.apply(bureau.tasks().all().stream()
                .filter(one -> one.state() == State.UNDERWAY && !one.aim().isCountable())
                .toList()));
    }

    private <T> T bureau(Function<Bureau, T> question) {
        return room.context()
                .getBean(Writing.class)
                .write(ledger ->
                        room.context().getBean(Acting.class).ask(ledger, (bureau, today) -> question.apply(bureau)));
    }

    private static void account(Visitor administrator, Visitor visitor, String name, Role role, String scope) {
        administrator.submit(
                "/system/accounts",
                "/system/accounts",
                Map.of("name", name, "password", PASSWORD, "role", role.code(), "scope", scope));
        visitor.logIn(name, PASSWORD);
    }

    @AfterAll
    void closes() {
        List.of(system, unit, other).forEach(Visitor::close);
        room.close();
    }

    /// Issues a feed for the one unit and gives back its token.
    private String issue(String name, String counts) {
        HttpResponse<String> answer = system.submit(
                "/feeds", "/feeds", Map.of("name", name, "units", lead, "counts", counts, "expires", "2025-12-31"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return Jsoup.parse(answer.body()).select("code.token").text();
    }

    private HttpResponse<String> post(String token, String key, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(room.at(POSTS))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return room.send(headers.length == 0 ? request : request.headers(headers));
    }

    private static String body(String task, String text) {
        return "{\"task\":\"" + task + "\",\"percent\":61,\"text\":\"" + text
                + "\",\"files\":[{\"name\":\"现场.txt\",\"content\":\"" + FILE + "\"}]}";
    }

    private List<Event> events() {
        List<Event> all = new ArrayList<>();
        room.context().getBean(Writing.class).write(ledger -> {
            ledger.events().each(0, all::add);
            return 0;
        });
        return all;
    }

    @Test
    void letsAHotlinePostWhatTheUnitConfirms() {
        String token = issue("12345热线", "false");
        HttpResponse<String> first = post(token, "wo-1", body(own, "市民反映路灯已修复"));
        int written = events().size();
        HttpResponse<String> again = post(token, "wo-1", body(own, "市民反映路灯已修复"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(events()).hasSize(written);
        assertThat(post(token, "wo-1", body(own, "别的")).statusCode()).isEqualTo(409);
        String seq = JsonMapper.shared().readTree(first.body()).path("post").asString();
        assertThat(told().text()).doesNotContain("路灯");

        assertThat(other.get("/feeds/posts").body()).doesNotContain("路灯");
        assertThat(other.ask("/evidence/" + seq + "/1").statusCode()).isEqualTo(404);
        assertThat(settle(other, seq, "confirm").statusCode()).isEqualTo(404);
        assertThat(unit.get("/feeds/posts").body()).contains("路灯").contains("待确认");
        assertThat(new String(unit.bytes("/evidence/" + seq + "/1"), StandardCharsets.UTF_8))
                .isEqualTo("现场照片");
        assertThat(settle(unit, seq, "dismiss").statusCode()).isEqualTo(422);
        assertThat(settle(unit, seq, "confirm").statusCode()).isEqualTo(200);
        assertThat(settle(unit, seq, "confirm").statusCode()).isEqualTo(422);

        assertThat(told())
                .satisfies(told -> assertThat(told.text()).isEqualTo("〔接口 12345热线〕市民反映路灯已修复"))
                .satisfies(told -> assertThat(told.doer()).isEqualTo("李明"))
                .satisfies(told -> assertThat(told.percent()).isEqualTo("61"));
        State state = bureau(bureau -> bureau.tasks().find(own).orElseThrow().state());
        assertThat(state).isEqualTo(State.UNDERWAY);
    }

    private Feedback told() {
        return bureau(bureau -> bureau.tasks().find(own).orElseThrow().last().orElseThrow());
    }

    private HttpResponse<String> settle(Visitor visitor, String seq, String what) {
        Document page = Jsoup.parse(visitor.get("/feeds/posts").body());
        return visitor.post(
                "/feeds/posts/" + seq,
                Map.of("do", what, "_csrf", page.select("meta[name=csrf]").attr("content")));
    }

    @Test
    void opensNothingElseWithItsToken() {
        String token = issue("探针", "true");
        List<String> opened = new ArrayList<>();
        int before = events().size();
        for (Routes.Route route : room.context().getBean(Routes.class).all()) {
            boolean guarded = !(route.needed() instanceof Routes.Needed.Nothing)
                    && !(route.needed() instanceof Routes.Needed.Token);
            if (guarded) {
                HttpRequest.Builder request = HttpRequest.newBuilder(room.at(
                                route.path().replaceAll("\\{[^}]*\\}", "1").replace("/**", "")))
                        .header("Authorization", "Bearer " + token);
                request = route.method().equals("GET")
                        ? request
                        : request.method(route.method(), HttpRequest.BodyPublishers.ofString("{}"))
                                .header("Content-Type", "application/json");
                HttpResponse<String> answer = room.send(request);
                // 415: refused before it was looked at whose it is
                boolean turned = List.of(401, 403, 415).contains(answer.statusCode())
                        || answer.statusCode() == 302
                                && answer.headers()
                                        .firstValue("Location")
                                        .orElse("")
                                        .contains("/login");
                if (!turned) {
                    opened.add(route + ": " + answer.statusCode());
                }
            }
        }
        assertThat(opened).isEmpty();
        assertThat(events()).hasSize(before);
    }

    @Test
    void turnsAwayWhatIsNoPost() {
        String token = issue("项目系统", "true");
        assertThat(post("", "k", body(own, "x")).statusCode()).isEqualTo(401);
        assertThat(post("tzf_AAAA", "k", body(own, "x")).statusCode()).isEqualTo(401);
        assertThat(post(token + "x", "k", body(own, "x")).statusCode()).isEqualTo(401);
        assertThat(room.send("POST", POSTS, body(own, "x")).statusCode()).isEqualTo(401);
        assertThat(post(token, " ", body(own, "x")).statusCode()).isEqualTo(400);
        assertThat(post(token, "k".repeat(101), body(own, "x")).statusCode()).isEqualTo(400);
        for (String odd : List.of(
                "",
                "[]",
                "null",
                "{",
                "{\"task\":1,\"state\":\"CLOSED\"}",
                "{\"text\":\"x\"}",
                "{\"task\":\"" + own + "\",\"text\":[1]}",
                "{\"task\":\"" + own + "\",\"files\":[{\"name\":\"a\",\"content\":\"不是\"}]}",
                "[".repeat(5000))) {
            assertThat(post(token, "k", odd).statusCode()).as(odd).isEqualTo(400);
        }
        assertThat(post(token, "k", "{\"task\":\"" + own + "\"}").statusCode()).isEqualTo(422);
        assertThat(post(token, "k", "{\"task\":\"" + own + "\",\"percent\":\"1e9\"}")
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> theirs = post(token, "k", body(foreign, "x"));
        HttpResponse<String> nobodys = post(token, "k", body("T2025-9999", "x"));
        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(theirs.body().replace(foreign, "—")).isEqualTo(nobodys.body().replace("T2025-9999", "—"));
        assertThat(theirs.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
        assertThat(post(token, "k", body(own, "x".repeat(9 << 20))).statusCode())
                .isEqualTo(413);
    }

    @Test
    void countsAtOnceWhereThatIsSetUntilItIsRevoked() {
        String token = issue("环境监测", "true");
        assertThat(post(token, "a", "{\"task\":\"" + own + "\",\"text\":\"水质达标\"}")
                        .body())
                .contains("counted");
        assertThat(told().doer()).isEqualTo("接口:环境监测");
        String page = system.get("/feeds").body();
        assertThat(page).doesNotContain(token).contains("环境监测");
        String id = bureau(bureau -> bureau.feeds().all().stream()
                .filter(feed -> feed.name().equals("环境监测"))
                .findFirst()
                .orElseThrow()
                .id());
        assertThat(events()).noneMatch(event -> event.json().contains(token));

        system.submit("/feeds", "/feeds/" + id + "/revoke", Map.of());

        assertThat(post(token, "b", body(own, "x")).statusCode()).isEqualTo(401);
    }

    @Test
    void hasToWaitWhenItCallsTooOften() {
        String token = issue("急性子", "true");
        RoomClock clock = room.context().getBean(RoomClock.class);
        Instant now = clock.instant();
        clock.set(now);
        HttpResponse<String> last = post(token, "k", "{}");
        for (int i = 0; i < Calls.MOST_A_MINUTE; i++) {
            last = post(token, "k", "{}");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).contains("60");
        clock.set(now.plusSeconds(61));
        assertThat(post(token, "k", "{}").statusCode()).isEqualTo(400);
    }
}

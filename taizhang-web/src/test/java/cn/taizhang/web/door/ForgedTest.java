package cn.taizhang.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.event.Happening;
import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.started.Form;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import cn.taizhang.web.visit.Writing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What a foreign page may try with the browser of someone who is at work here, and what is too large to take.
///
/// - The worst is assumed: that the page knows the token, as another program on the same machine may make it known by
///   setting the cookie itself.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedTest {

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final String TASK = "/tasks/T2025-0001";
    private static final int MIB = 1 << 20;

    private final Started alone = Started.empty();
    private final Started shared = Started.empty("taizhang.accounts=true");
    private final Visitor owner = new Visitor(alone);
    private final Visitor person = new Visitor(shared);
    private final Visitor stranger = new Visitor(shared);

    @BeforeAll
    void begins() {
        String token =
                shared.context().getBean(FirstAdministrator.class).token().orElseThrow();
        person.submit(
                "/setup", "/setup", Map.of("token", token, "name", "王管理", "password", PASSWORD, "again", PASSWORD));
        person.logIn("王管理", PASSWORD);
        for (Started room : List.of(alone, shared)) {
            room.context().getBean(Writing.class).write(ledger -> {
                ledger.events().begin();
                ledger.events()
                        .append(
                                room.context().getBean(RoomClock.class).instant(),
                                "周督查",
                                List.of(
                                        happening("unit.set", "unit:JYJ", Map.of("name", "市教育局")),
                                        happening(
                                                "task.propose",
                                                "task:T2025-0001",
                                                Map.of("title", "建成公办托育机构", "lead", "JYJ", "due", "2099-12-31")),
                                        happening("task.file", "task:T2025-0001", Map.of()),
                                        happening("task.assign", "task:T2025-0001", Map.of()),
                                        happening("task.sign", "task:T2025-0001", Map.of())));
                ledger.events().commit();
                return true;
            });
        }
    }

    private static Happening happening(String kind, String subject, Map<String, String> fields) {
        return Happening.of(kind, subject, fields);
    }

    @AfterAll
    void closes() {
        List.of(owner, person, stranger).forEach(Visitor::close);
        alone.close();
        shared.close();
    }

    private static String token(Visitor visitor, String page) {
        return Jsoup.parse(visitor.get(page).body()).select("input[name=_csrf]").val();
    }

    private static Form report(String token) {
        return new Form().text("_csrf", token).text("text", "主体完工").text("doer", "李明");
    }

    private static HttpRequest.Builder plain(URI address, String token) {
        String form = "_csrf=" + UnitScopeTest.encoded(token) + "&text=%E4%B8%BB%E4%BD%93&doer=%E6%9D%8E%E6%98%8E";
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private static long told(Started room) {
        return room.context()
                .getBean(Writing.class)
                .write(ledger -> ledger.events().last());
    }

    @Test
    void isRefusedWhoeverKnowsTheToken() {
        for (Map.Entry<Started, Visitor> at :
                Map.of(alone, owner, shared, person).entrySet()) {
            Started room = at.getKey();
            Visitor visitor = at.getValue();
            String own = "http://" + room.at("/").getAuthority();
            URI address = room.at(TASK + "/report");
            String token = token(visitor, TASK);
            long before = told(room);
            for (String origin : List.of(
                    "null",
                    "http://elsewhere.example",
                    "http://127.0.0.1:1",
                    own.replace("127.0.0.1", "localhost"),
                    own.replace("127.0.0.1", "sub.127.0.0.1"),
                    own + ".elsewhere.example",
                    "://")) {
                for (HttpRequest.Builder request : List.of(
                        plain(address, token),
                        report(token).post(address),
                        report(token).text("_csrf", "other").post(address))) {
                    assertThat(visitor.send(request.header("Origin", origin)).statusCode())
                            .as(origin)
                            .isEqualTo(403);
                }
            }
            for (String site : List.of("cross-site", "same-site", "nonsense")) {
                assertThat(visitor.send(report(token)
                                        .post(address)
                                        .header("Origin", own)
                                        .header("Sec-Fetch-Site", site))
                                .statusCode())
                        .isEqualTo(403);
                assertThat(visitor.send(plain(address, token)
                                        .header("Origin", own)
                                        .header("Sec-Fetch-Site", site))
                                .statusCode())
                        .isEqualTo(403);
            }
            for (String query : List.of("?_method=POST&_csrf=", "?_csrf=")) {
                String path = TASK + "/report" + query + UnitScopeTest.encoded(token) + "&text=1";
                assertThat(visitor.get(path).statusCode()).isIn(404, 405);
                assertThat(visitor.send(new Form().text("text", "1").post(room.at(path)))
                                .statusCode())
                        .isEqualTo(403);
            }
            assertThat(told(room)).isEqualTo(before);
            assertThat(visitor.send(report(token).post(address).header("Origin", own))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(visitor.send(plain(address, token)
                                    .header("Origin", "http://proxied.example")
                                    .header("Sec-Fetch-Site", "same-origin"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(told(room)).isEqualTo(before + 2);
        }
    }

    /// A name of another's that leads here makes a foreign page one of ours, to the browser.
    @Test
    void isNotAnsweredUnderAForeignName() {
        assertThat(head(alone, "elsewhere.example")).contains(" 421 ");
        assertThat(head(alone, "localhost.elsewhere.example")).contains(" 421 ");
        assertThat(head(alone, "127.0.0.1.elsewhere.example")).contains(" 421 ");
        assertThat(head(alone, "localhost")).contains(" 200 ");
        assertThat(head(alone, "[::1]")).contains(" 200 ");
        assertThat(head(shared, "ledger.example.cn")).contains(" 200 ");
    }

    private static String head(Started room, String host) {
        URI at = room.at("/login");
        String path = room.context().getEnvironment().getProperty("taizhang.accounts") == null ? "/" : "/login";
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            String request =
                    "GET " + path + " HTTP/1.1\r\nHost: " + host + ":" + at.getPort() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException("asking under another name", e);
        }
    }

    /// With a token in the header, as scripts send it, and in the form, as browsers without scripts do.
    @Test
    void isToldInWordsThatAFileIsTooLarge() {
        String own = "http://" + shared.at("/").getAuthority();
        URI address = shared.at(TASK + "/report");
        long before = told(shared);
        String token = token(person, TASK);
        for (String language : List.of("zh", "en")) {
            URI said = URI.create(address + "?lang=" + language);
            for (int size : new int[] {33, 60, 120}) {
                byte[] file = new byte[size * MIB];
                isTooLarge(
                        person.send(report(token)
                                .file("file", "现场.mp4", file)
                                .post(said)
                                .header("Origin", own)),
                        language);
                isTooLarge(
                        person.send(new Form()
                                .text("text", "主体完工")
                                .file("file", "现场.mp4", file)
                                .post(said)
                                .header("Origin", own)
                                .header("X-XSRF-TOKEN", token)),
                        language);
            }
            HttpResponse<String> endless = person.send(HttpRequest.newBuilder(said)
                    .header("Origin", own)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "_csrf=" + UnitScopeTest.encoded(token) + "&text=" + "x".repeat(3 * MIB))));
            isTooLarge(endless, language);
        }
        assertThat(stranger.send(report("none")
                                .file("file", "现场.mp4", new byte[60 * MIB])
                                .post(address)
                                .header("Origin", own))
                        .statusCode())
                .isIn(401, 403);
        assertThat(told(shared)).isEqualTo(before);
    }

    private static void isTooLarge(HttpResponse<String> answer, String language) {
        assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).text()).isEqualTo(413);
        assertThat(answer.body()).contains(language.equals("zh") ? "超过" : "larger");
    }
}

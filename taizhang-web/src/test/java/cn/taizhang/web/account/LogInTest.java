package cn.taizhang.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogInTest {

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final String OTHER = "每一项承诺都要有个下文";

    private Started room = Started.empty("taizhang.accounts=true", "taizhang.attempts=3");

    @BeforeAll
    void makesTheFirstAdministrator() {
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        try (Visitor visitor = new Visitor(room)) {
            assertThat(visitor.get("/").body()).contains("首位管理员");
            Map<String, String> wrong =
                    Map.of("token", "x" + token, "name", "王管理", "password", PASSWORD, "again", PASSWORD);
            assertThat(visitor.submit("/setup", "/setup", wrong).body()).contains("令牌不对");
            Map<String, String> weak =
                    Map.of("token", token, "name", "王管理", "password", "1111111111", "again", "1111111111");
            assertThat(visitor.submit("/setup", "/setup", weak).body()).contains("密码太弱");
            Map<String, String> right = Map.of("token", token, "name", "王管理", "password", PASSWORD, "again", PASSWORD);
            assertThat(visitor.submit("/setup", "/setup", right).uri().getPath())
                    .isEqualTo("/login");
            assertThat(room.context().getBean(FirstAdministrator.class).token()).isEmpty();
            assertThat(visitor.get("/setup").uri().getPath()).isEqualTo("/login");
        }
    }

    @AfterAll
    void closes() {
        room.close();
    }

    private Visitor in(String name, String password) {
        Visitor visitor = new Visitor(room);
        visitor.logIn(name, password);
        return visitor;
    }

    private void add(String name, String role, String scope) {
        try (Visitor administrator = in("王管理", PASSWORD)) {
            administrator.submit(
                    "/system/accounts",
                    "/system/accounts",
                    Map.of("name", name, "password", OTHER, "role", role, "scope", scope));
        }
    }

    @Test
    void bringsWhoLogsInToThePageThatWasAskedFor() {
        try (Visitor visitor = new Visitor(room)) {
            assertThat(visitor.get("/system/accounts").uri().getPath()).isEqualTo("/login");
            assertThat(visitor.submit(
                                    "/login?next=%2Fsystem%2Faccounts",
                                    "/login", Map.of("username", "王管理", "password", PASSWORD))
                            .uri()
                            .getPath())
                    .isEqualTo("/system/accounts");
            assertThat(visitor.submit("/", "/logout", Map.of()).uri().getPath()).isEqualTo("/login");
            assertThat(visitor.get("/system/accounts").uri().getPath()).isEqualTo("/login");
        }
    }

    @Test
    void leadsNowhereElse() {
        for (String next :
                new String[] {"//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere.example"}) {
            try (Visitor visitor = new Visitor(room)) {
                assertThat(visitor.submit(
                                        "/login",
                                        "/login",
                                        Map.of("username", "王管理", "password", PASSWORD, "next", next))
                                .uri())
                        .isEqualTo(room.at("/"));
            }
        }
    }

    @Test
    void locksAnAccountAfterWrongPasswordsAndTellsAllFailuresAlike() {
        add("张三", "reader", "");
        try (Visitor visitor = new Visitor(room)) {
            String unknown = visitor.logIn("无此人", OTHER).body();
            for (int i = 0; i < 3; i++) {
                assertThat(visitor.logIn("张三", "错的密码错的密码错的密码").body()).contains("账号或密码有误");
            }
            assertThat(visitor.logIn("张三", OTHER).body()).contains("账号或密码有误");
            assertThat(unknown).contains("账号或密码有误");
        }
        try (Visitor administrator = in("王管理", PASSWORD)) {
            assertThat(administrator.get("/system/accounts").body()).contains("已锁定");
            administrator.submit("/system/accounts", "/system/accounts/张三/unlock", Map.of());
        }
        try (Visitor visitor = in("张三", OTHER)) {
            assertThat(visitor.get("/").uri().getPath()).isEqualTo("/");
        }
    }

    @Test
    void endsWhatADisabledAccountMayDoAtOnce() {
        add("李四", "reviewer", "");
        try (Visitor visitor = in("李四", OTHER);
                Visitor administrator = in("王管理", PASSWORD)) {
            assertThat(visitor.get("/").body()).contains("总览");
            administrator.submit("/system/accounts", "/system/accounts/李四/disable", Map.of());
            assertThat(visitor.get("/").uri().getPath()).isEqualTo("/login");
        }
    }

    @Test
    void endsOtherLogInsWithThePassword() {
        add("赵六", "reader", "");
        try (Visitor here = in("赵六", OTHER);
                Visitor there = in("赵六", OTHER)) {
            here.submit("/account", "/account", Map.of("old", OTHER, "password", PASSWORD, "again", PASSWORD));
            assertThat(there.get("/").uri().getPath()).isEqualTo("/login");
        }
    }

    @Test
    void refusesAFormWithoutTheTokenOfThePage() {
        try (Visitor visitor = in("王管理", PASSWORD)) {
            assertThat(visitor.post(
                                    "/system/accounts",
                                    Map.of("name", "黑客", "password", OTHER, "role", "administrator"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(visitor.get("/system/accounts").body()).doesNotContain("黑客");
        }
    }

    @Test
    void takesNameAndPasswordOfAProgram() {
        HttpRequest.Builder right =
                HttpRequest.newBuilder(room.at("/api/v1/accounts")).header("Authorization", basic("王管理", PASSWORD));
        assertThat(room.send(right).body()).contains("王管理").doesNotContain("$2a$");
        HttpRequest.Builder wrong =
                HttpRequest.newBuilder(room.at("/api/v1/accounts")).header("Authorization", basic("无此人", PASSWORD));
        assertThat(room.send(wrong).statusCode()).isEqualTo(401);
        assertThat(room.send(wrong).headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(room.get("/api/v1/accounts").statusCode()).isEqualTo(401);
        assertThat(room.get("/api/v1/accounts")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("application/problem+json");
        assertThat(room.get("/health").statusCode()).isEqualTo(200);
        assertThat(room.get("/metrics", "Authorization", basic("王管理", PASSWORD)).body())
                .contains("jvm_memory");
        assertThat(room.get("/metrics").body()).doesNotContain("jvm_memory");
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesAnUploadBeforeItIsReceived() throws IOException {
        add("赵只读", "reader", "");
        assertThat(beginning("")).contains("401");
        assertThat(beginning("Origin: http://elsewhere.example\r\n")).contains("403");
        assertThat(beginning("Authorization: " + basic("赵只读", OTHER) + "\r\n")).contains("403");
    }

    /// What is answered to an upload of which only the first bytes were sent.
    private String beginning(String header) throws IOException {
        String head = "POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\n" + header
                + "Content-Type: multipart/form-data; boundary=B\r\nContent-Length: 30000000\r\n\r\n"
                + "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", room.at("/").getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    @Test
    void letsALockedAdministratorInAfterARestart() {
        Path ledger;
        try (Started first = Started.empty("taizhang.accounts=true", "taizhang.attempts=3");
                Visitor visitor = new Visitor(first)) {
            ledger = first.ledger();
            first.context().getBean(FirstAdministrator.class).make("孙管理", PASSWORD);
            for (int i = 0; i < 3; i++) {
                visitor.logIn("孙管理", OTHER);
            }
            assertThat(visitor.logIn("孙管理", PASSWORD).uri().getPath()).isEqualTo("/login");
        }
        try (Started again = Started.over(ledger, "taizhang.accounts=true", "taizhang.attempts=3");
                Visitor visitor = new Visitor(again)) {
            assertThat(visitor.logIn("孙管理", PASSWORD).uri().getPath()).isEqualTo("/");
        }
    }

    @Test
    void keepsOneAdministrator() {
        try (Visitor visitor = in("王管理", PASSWORD)) {
            assertThat(visitor.submit("/system/accounts", "/system/accounts/王管理/disable", Map.of())
                            .body())
                    .contains("至少要留一名");
        }
    }

    @Test
    void offersASecurityAdministratorNothingAboveThemselves() {
        add("安全员", "security", "");
        add("王五", "lead_unit", "places=*;levels=*;units=fgw");
        try (Visitor visitor = in("安全员", OTHER)) {
            Document page = Jsoup.parse(visitor.get("/").body());
            assertThat(page.select("form[action=/system/accounts] option").eachAttr("value"))
                    .contains("lead_unit", "auditor")
                    .doesNotContain("administrator", "security");
            assertThat(page.select("form[action=/system/accounts/王五]")).isNotEmpty();
            assertThat(page.select("form[action=/system/accounts/王管理], form[action=/system/accounts/安全员]"))
                    .isEmpty();
            assertThat(page.select("form[action=/system/accounts/王五] input[name=scope]")
                            .attr("value"))
                    .isEqualTo("places=*;levels=*;units=fgw");
            Map<String, String> higher = Map.of("role", "administrator");
            assertThat(visitor.submit("/system/accounts", "/system/accounts/王五", higher)
                            .body())
                    .contains("只能由管理员");
            Map<String, String> fresh = Map.of("old", OTHER, "password", PASSWORD, "again", PASSWORD);
            assertThat(visitor.submit("/account", "/account", fresh).uri().getPath())
                    .isEqualTo("/login");
        }
    }

    @Test
    void letsTheOnePersonOfAnOpenRoomDoEverything() {
        assertThat(Person.owner().permissions()).containsExactlyInAnyOrder(Permission.values());
        assertThat(Person.stranger().permissions()).isEmpty();
    }
}

package cn.taizhang.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.account.Role;
import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every route, asked for by a stranger and by each role: let in when the role may, and else not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteMatrixTest {

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final int LEAST_ROUTES = 20;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403);

    private Started room = Started.withSamples("taizhang.accounts=true");
    private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
    private final Map<Visitor, String> tokens = new HashMap<>();

    @BeforeAll
    void makesAnAccountForEachRole() {
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        try (Visitor visitor = new Visitor(room)) {
            visitor.submit(
                    "/setup",
                    "/setup",
                    Map.of("token", token, "name", "administrator", "password", PASSWORD, "again", PASSWORD));
        }
        for (Role role : Role.values()) {
            Visitor visitor = new Visitor(room);
            if (role != Role.ADMINISTRATOR) {
                Objects.requireNonNull(visitors.get(Role.ADMINISTRATOR))
                        .submit(
                                "/system/accounts",
                                "/system/accounts",
                                Map.of("name", role.code(), "password", PASSWORD, "role", role.code(), "scope", ""));
            }
            visitor.logIn(role.code(), PASSWORD);
            visitors.put(role, visitor);
        }
    }

    @AfterAll
    void closes() {
        visitors.values().forEach(Visitor::close);
        room.close();
    }

    @Test
    void letsEachRoleDoWhatItMayAndNothingElse() {
        List<Routes.Route> routes = room.context().getBean(Routes.class).all();
        List<String> faults = new ArrayList<>();
        for (Routes.Route route : routes) {
            for (Role role : Role.values()) {
                boolean may = may(role, route.needed());
                int status = status(Objects.requireNonNull(visitors.get(role)), route);
                if (may == TURNED_AWAY.contains(status) || status >= 500) {
                    faults.add(route + " as " + role + ": " + status);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(routes).hasSizeGreaterThan(LEAST_ROUTES);
    }

    private static boolean may(Role role, Routes.Needed needed) {
        return switch (needed) {
            case Routes.Needed.Nothing _, Routes.Needed.LogIn _ -> true;
            case Routes.Needed.Token _ -> false;
            case Routes.Needed.AnyOf any -> any.permissions().stream().anyMatch(role::may);
        };
    }

    @Test
    void asksAStrangerToLogInFirst() {
        List<String> faults = new ArrayList<>();
        for (Routes.Route route : room.context().getBean(Routes.class).all()) {
            try (Visitor stranger = new Visitor(room)) {
                var answer = stranger.send(request(route, token(stranger)));
                boolean asked = answer.uri().getPath().equals("/login") || TURNED_AWAY.contains(answer.statusCode());
                if (!(route.needed() instanceof Routes.Needed.Nothing) && !asked) {
                    faults.add(route + ": " + answer.statusCode() + " " + answer.uri());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void refusesEveryWriteThatAForeignPageSends() {
        Visitor administrator = Objects.requireNonNull(visitors.get(Role.ADMINISTRATOR));
        List<String> faults = new ArrayList<>();
        int writing = 0;
        for (Routes.Route route : room.context().getBean(Routes.class).all()) {
            if (!READING.contains(route.method())) {
                writing++;
                int status = administrator
                        .send(request(route, "")
                                .setHeader("Origin", "http://elsewhere.example")
                                .setHeader("Sec-Fetch-Site", "cross-site"))
                        .statusCode();
                if (status != 403) {
                    faults.add(route + ": " + status);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(writing).isPositive();
    }

    @Test
    void leadsEachRoleToAPageItMaySeeWithAMenuOfNothingElse() {
        List<String> faults = new ArrayList<>();
        visitors.forEach((role, visitor) -> {
            var landed = visitor.get("/");
            if (landed.statusCode() != 200) {
                faults.add(role + " lands nowhere: " + landed.statusCode());
            }
            for (Element item : Jsoup.parse(landed.body()).select("a.brand, a.person, form.quick, nav.menu a")) {
                String path = item.hasAttr("href") ? item.attr("href") : item.attr("action");
                int status = visitor.get(path).statusCode();
                if (status != 200) {
                    faults.add(role + " is shown " + path + ": " + status);
                }
            }
        });
        assertThat(faults).isEmpty();
        assertThat(landing(Role.READER)).isEqualTo("/");
        assertThat(landing(Role.SECURITY)).isEqualTo("/system/accounts");
    }

    private String landing(Role role) {
        return Objects.requireNonNull(visitors.get(role)).get("/").uri().getPath();
    }

    private int status(Visitor visitor, Routes.Route route) {
        return visitor.send(request(route, tokens.computeIfAbsent(visitor, RouteMatrixTest::token)))
                .statusCode();
    }

    /// The token of any page; that of the page of log-in for who is a stranger.
    private static String token(Visitor visitor) {
        var page = Jsoup.parse(visitor.get("/account").body());
        String meta = page.select("meta[name=csrf]").attr("content");
        return meta.isEmpty() ? page.select("input[name=_csrf]").val() : meta;
    }

    private HttpRequest.Builder request(Routes.Route route, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(room.at(path(route)))
                .header("Origin", room.at("/").toString())
                .header("X-XSRF-TOKEN", token);
        return switch (route.method()) {
            case "GET" -> request;
            case "DELETE" -> request.DELETE();
            default -> {
                Body body = Body.of(route.path());
                yield request.header("Content-Type", body.type())
                        .method(route.method(), HttpRequest.BodyPublishers.ofString(body.text()));
            }
        };
    }

    /// What a route takes.
    private record Body(String type, String text) {

        static Body of(String path) {
            if (path.equals("/api/v1/reports")) {
                return new Body("multipart/form-data; boundary=x", "--x--\r\n");
            }
            return path.startsWith("/api/")
                    ? new Body("application/json", "{}")
                    : new Body("application/x-www-form-urlencoded", "");
        }
    }

    /// A path with something in the place of each variable.
    private static String path(Routes.Route route) {
        return route.path()
                .replace("{document}", "1")
                .replace("/**", "")
                .replace("{id:[0-9a-f]+}", "0a")
                .replace("{form}", "json")
                .replaceAll("\\{[a-z]+:([a-z]+)\\|[^}]*\\}", "$1")
                .replaceAll("\\{[^}]*\\}", "none");
    }
}

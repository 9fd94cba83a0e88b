package cn.taizhang.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.door.Routes.Route;
import cn.taizhang.web.started.Exported;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import cn.taizhang.web.visit.Writing;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A person of one unit neither sees nor changes what is another unit's, by whatever route of the application.
///
/// - Whatever names what is another unit's is answered, word by word, as if there were no such thing.
/// - A route that is new fails here until [Asked] says what to put into it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitScopeTest {

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final String SCOPE = "places=*;levels=*;units=JYJ";
    private static final int LEAST_SHOWN = 25;
    private static final Set<Role> ROLES =
            Set.of(Role.LEADER, Role.SUPERVISOR, Role.LEAD_UNIT, Role.HELPING_UNIT, Role.DEPUTY, Role.READER);
    private static final Set<Permission> OFFICE =
            Set.of(Permission.TASKS, Permission.REPORT, Permission.SUPERVISE, Permission.DECIDE);

    private final Started room = Started.withSamples("taizhang.accounts=true", "taizhang.now=2025-09-18T01:00:00Z");
    private final Visitor officer = new Visitor(room);
    private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
    private final List<String> faults = new ArrayList<>();
    private Asked asked = Asked.NOTHING;

    @BeforeAll
    void begins() {
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        try (Visitor first = new Visitor(room)) {
            first.submit(
                    "/setup", "/setup", Map.of("token", token, "name", "王管理", "password", PASSWORD, "again", PASSWORD));
            first.logIn("王管理", PASSWORD);
            account(first, officer, "officer", Role.SUPERVISOR, "");
            for (Role role : ROLES) {
                Visitor visitor = new Visitor(room);
                visitors.put(role, visitor);
                account(first, visitor, role.code(), role, SCOPE);
            }
        }
        JsonNode promise = JsonMapper.shared()
                .readTree(officer.get("/api/v1/records?type=commitment&status=target&year=2025&limit=1")
                        .body())
                .at("/items/0");
        Neighbours neighbours = new Neighbours(room, promise.at("/id").asString());
        neighbours.moveIn();
        asked = new Asked(
                promise.at("/id").asString(),
                promise.at("/whose/document").asString(),
                neighbours.filed(),
                neighbours.notice());
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
        officer.close();
        visitors.values().forEach(Visitor::close);
        room.close();
    }

    private List<Route> routes() {
        return room.context().getBean(Routes.class).all();
    }

    private static boolean isOffice(Route route) {
        return route.needed() instanceof Routes.Needed.AnyOf any
                && any.permissions().stream().anyMatch(OFFICE::contains);
    }

    @Test
    void knowsWhatToAskOfEveryRoute() {
        for (Route route : routes()) {
            boolean known = route.method().equals("GET")
                    ? asked.paths(route.path()).stream().noneMatch(path -> path.contains("{"))
                    : !isOffice(route) || asked.isKnown(route.path());
            if (!known) {
                faults.add(
                        route.method() + " " + route.path() + " is new: say in cn.taizhang.web.door.Asked what of 市公安局 "
                                + (route.method().equals("GET")
                                        ? "stands in its path"
                                        : "its form names, or that it names nothing"));
            }
        }
        told();
    }

    /// What was found so far, and nothing more.
    private void told() {
        List<String> all = List.copyOf(faults);
        faults.clear();
        assertThat(all).isEmpty();
    }

    @Test
    void showsNothingOfAnotherUnit() {
        visitors.forEach((role, visitor) -> {
            for (Route route : routes()) {
                if (route.method().equals("GET") && concerns(role, route)) {
                    asked.paths(route.path()).forEach(path -> seesNothing(role, visitor, path));
                    asked.hidden(route.path()).forEach(path -> isAbsent(role, visitor, route, path));
                }
            }
        });
        told();
    }

    /// What is not of the office is the same for all who may read.
    private static boolean concerns(Role role, Route route) {
        return isOffice(route) || route.needed() instanceof Routes.Needed.LogIn || role == Role.LEAD_UNIT;
    }

    private void seesNothing(Role role, Visitor visitor, String path) {
        HttpResponse<byte[]> answer = visitor.ask(path);
        String words = Exported.words(answer.body());
        Stream.concat(Stream.of(Neighbours.MARK, "〔2025〕7771号"), Neighbours.GHOSTS.keySet().stream())
                .filter(secret -> secret.length() > 3 && words.contains(secret))
                .forEach(secret -> faults.add(role + " is shown " + secret + " by " + path));
        if (answer.statusCode() >= 500) {
            faults.add(role + " is answered " + answer.statusCode() + " by " + path);
        }
    }

    /// Not told apart from what never was.
    private void isAbsent(Role role, Visitor visitor, Route route, String path) {
        HttpResponse<byte[]> answer = visitor.ask(path);
        HttpResponse<byte[]> ghost = visitor.ask(Asked.ghostly(path));
        boolean names = !path.contains("?");
        boolean may = route.needed() instanceof Routes.Needed.AnyOf any
                && any.permissions().stream().anyMatch(role::may);
        if (names && may && answer.statusCode() != 404) {
            faults.add(role + " is answered " + answer.statusCode() + " by " + path);
        }
        same(role + " GET " + path, answer.statusCode(), text(answer), ghost.statusCode(), text(ghost));
    }

    private void same(String what, int status, String words, int ghostStatus, String ghostWords) {
        String one = Asked.faceless(words);
        String other = Asked.faceless(ghostWords);
        if (status != ghostStatus || !one.equals(other)) {
            faults.add(what + ": " + status + ", of what never was " + ghostStatus + difference(one, other));
        }
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return " …" + one.substring(at, Math.min(one.length(), at + 60)) + "… …"
                + other.substring(at, Math.min(other.length(), at + 60)) + "…";
    }

    private static String text(HttpResponse<byte[]> answer) {
        String words = Exported.words(answer.body());
        return words.startsWith("<!") || words.stripLeading().startsWith("<!doctype")
                ? Jsoup.parse(words).text()
                : words;
    }

    @Test
    void changesNothingOfAnotherUnit() {
        visitors.forEach((role, visitor) -> {
            String token = Jsoup.parse(visitor.get("/account").body())
                    .select("meta[name=csrf]")
                    .attr("content");
            for (Route route : routes()) {
                if (!route.method().equals("GET")) {
                    asked.changes(route.path()).forEach(change -> cannot(role, visitor, token, route, change));
                }
            }
        });
        told();
    }

    private void cannot(Role role, Visitor visitor, String token, Route route, Asked.Change change) {
        String what = role + " " + route.method() + " " + change;
        long before = last();
        HttpResponse<byte[]> answer = visitor.ask(request(route, change, token));
        if (last() != before) {
            faults.add(what + " is written");
        }
        HttpResponse<byte[]> ghost = visitor.ask(request(route, change.ghostly(), token));
        if (answer.statusCode() < 400 || answer.statusCode() >= 500) {
            faults.add(what + " is answered " + answer.statusCode());
        }
        same(what, answer.statusCode(), text(answer), ghost.statusCode(), text(ghost));
    }

    private HttpRequest.Builder request(Route route, Asked.Change change, String token) {
        HttpRequest.Builder request = change.body(room.at(change.path()), route.method());
        return request.setHeader("Origin", room.at("/").toString().replaceAll("/$", ""))
                .setHeader("X-XSRF-TOKEN", token);
    }

    private long last() {
        return room.context()
                .getBean(Writing.class)
                .write(ledger -> ledger.events().last());
    }

    /// The test itself: who may see everything is shown the mark almost everywhere, so that it is looked for where it
    /// would be.
    @Test
    void showsItAllToWhoMaySeeIt() {
        Set<String> shown = new TreeSet<>();
        List<String> dark = new ArrayList<>();
        for (Route route : routes()) {
            if (route.method().equals("GET") && isOffice(route)) {
                Stream.concat(asked.paths(route.path()).stream(), asked.hidden(route.path()).stream())
                        .forEach(path -> {
                            HttpResponse<byte[]> answer = officer.ask(path);
                            if (Exported.words(answer.body()).contains(Neighbours.MARK)) {
                                shown.add(route.path());
                            } else if (answer.statusCode() >= 400 && !path.contains("?")) {
                                dark.add(path + " " + answer.statusCode());
                            }
                        });
            }
        }
        assertThat(shown).as("not shown: %s", dark).hasSizeGreaterThan(LEAST_SHOWN);
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

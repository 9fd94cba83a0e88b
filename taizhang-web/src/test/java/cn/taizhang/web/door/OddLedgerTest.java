package cn.taizhang.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.event.Happening;
import cn.taizhang.web.door.Routes.Route;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.started.Exported;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import cn.taizhang.web.visit.Writing;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What hostile and clumsy hands put into the office: no page breaks over what is in the ledger, and whatever is sent
/// is
/// taken or refused in words.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddLedgerTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private static final List<String> ODD = List.of(
            SCRIPT,
            "\"><img src=x onerror=alert(2)>",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "@SUM(A1)",
            "1e9999999",
            "99.999",
            "０．５",
            "+999999999-12-31",
            "0000-01-01",
            "2025-02-29",
            "一\n二\r三\u0001四\t五",
            "长".repeat(1500));

    private static final List<String> SENT = List.of(
            "",
            "1e9999999",
            "-1",
            "０．５",
            "0000-01-01",
            "9999-12-31",
            "2024-02-29",
            "2025-09-18",
            "一\n二",
            "\u0000",
            "\uD83D",
            "NONE",
            SCRIPT,
            "长".repeat(20_000));

    /// What names nothing of any unit.
    private static final Map<String, Asked.Change> SETTING_UP = Map.of(
            "/organisation/units", new Asked.Change("/organisation/units", "code", "NEW", "unit", "新局", "parent", "YT"),
            "/organisation/members",
                    new Asked.Change(
                            "/organisation/members",
                            "name",
                            "李明",
                            "code",
                            "JYJ",
                            "account",
                            "liming",
                            "mail",
                            "a@b.cn"),
            "/organisation/leave", new Asked.Change("/organisation/leave", "member", "liming"),
            "/supervision/ladder", new Asked.Change("/supervision/ladder", "warning.red", "20", "reminder.reply", "5"),
            "/lights", new Asked.Change("/lights", "yellowPoints", "5", "redPoints", "15", "graceDays", "3"),
            "/notices/settings", new Asked.Change("/notices/settings", "before", "30", "overdue", "1", "hour", "8"),
            "/gantt/baselines", new Asked.Change("/gantt/baselines", "name", "年末"),
            "/dispatch/meetings", new Asked.Change("/dispatch/meetings", "day", "2025-09-18", "attended", "王副市长"),
            "/records/views", new Asked.Change("/records/views", "name", "视图", "query", "type=fact"),
            "/check", new Asked.Change("/check", "text", "全年新建公路110公里"));

    private static final int LEAST_FORMS = 60;

    private static final int TRIED = 600;

    private static final List<String> FIELDS = List.of(
            "name",
            "title",
            "text",
            "reason",
            "owner",
            "doer",
            "due",
            "start",
            "to",
            "base",
            "target",
            "value",
            "percent",
            "stage",
            "tier",
            "rhythm",
            "proof",
            "year",
            "quote",
            "leader",
            "force",
            "measure",
            "goals",
            "origin",
            "found",
            "grounds",
            "demands",
            "issuer",
            "reply",
            "rung",
            "verdict",
            "place",
            "batch",
            "total",
            "plan",
            "done",
            "on",
            "planned-started",
            "date",
            "words",
            "attended",
            "day",
            "kind",
            "telephone",
            "mail",
            "post",
            "yellowPoints");

    private final Started room = Started.empty("taizhang.now=2025-09-18T01:00:00Z");
    private final Visitor owner = new Visitor(room);
    private final Random random = new Random(20_250_918);
    private final List<Happening> all = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private Asked asked = Asked.NOTHING;
    private String token = "";

    @BeforeAll
    void fills() {
        token = Jsoup.parse(owner.get("/").body()).select("meta[name=csrf]").attr("content");
        Neighbours neighbours = new Neighbours(room, "8e13:commitment:1-2:0");
        neighbours.moveIn();
        asked = new Asked("8e13:commitment:1-2:0", "1", neighbours.filed(), neighbours.notice());
        for (int i = 0; i < ODD.size(); i++) {
            odd(Integer.toString(1000 + i), ODD.get(i));
        }
        room.context().getBean(Writing.class).write(ledger -> {
            ledger.events().begin();
            ledger.events().append(room.context().getBean(RoomClock.class).instant(), SCRIPT, all);
            ledger.events().commit();
            return true;
        });
    }

    private void odd(String number, String value) {
        Map<String, String> fields = new TreeMap<>();
        FIELDS.forEach(name -> fields.put(name, value));
        fields.put("year", "2025");
        happens("unit.set", "unit:U" + number, fields);
        Map<String, String> of = new TreeMap<>(fields);
        of.put("unit", "U" + number);
        happens("member.set", "member:U" + number, of);
        of.put("lead", "U" + number);
        of.put("task", "T2025-" + number);
        List.of("propose", "file", "assign", "sign", "report", "ask-extension")
                .forEach(step -> happens("task." + step, "task:T2025-" + number, of));
        List.of("log", "recognise", "order", "rectified")
                .forEach(act -> happens("problem." + act, "problem:Q2025-" + number, of));
        List.of("issue", "answer", "judge").forEach(act -> happens("slip." + act, "slip:R2025-" + number, of));
        List.of("propose", "stage", "invest").forEach(act -> happens("project." + act, "project:P2025-" + number, of));
        happens("meeting.hold", "meeting:M2025-" + number, of);
        happens("meeting.decide", "meeting:M2025-" + number, of);
        happens("setting.lights", "setting:lights", of);
    }

    private void happens(String kind, String subject, Map<String, String> fields) {
        all.add(Happening.of(kind, subject, fields));
    }

    @AfterAll
    void closes() {
        owner.close();
        room.close();
    }

    private void told() {
        List<String> found = List.copyOf(faults);
        faults.clear();
        assertThat(found).isEmpty();
    }

    @Test
    void breaksNoPageAndRunsNowhere() {
        for (Route route : room.context().getBean(Routes.class).all()) {
            if (route.method().equals("GET")) {
                asked.paths(route.path()).forEach(this::stands);
                asked.hidden(route.path()).stream()
                        .filter(path -> path.contains("2025-7771") && !path.contains("?"))
                        .forEach(path -> {
                            for (int i = 0; i < ODD.size(); i++) {
                                stands(path.replace("2025-7771", "2025-" + (1000 + i)));
                            }
                        });
            }
        }
        told();
    }

    private void stands(String path) {
        HttpResponse<byte[]> answer = owner.ask(path + (path.contains("?") ? "&" : "?") + "lang=en");
        HttpResponse<byte[]> page = answer.statusCode() == 400 ? owner.ask(path) : answer;
        String words = Exported.words(page.body());
        if (page.statusCode() >= 500) {
            faults.add(path + ": " + page.statusCode());
        }
        String type = page.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html") && (words.contains(SCRIPT) || words.contains("<img src=x"))) {
            faults.add(path + " runs what was typed");
        }
        if (words.contains("<f>")
                || type.startsWith("text/csv")
                        && Exported.csv(words).stream().flatMap(List::stream).anyMatch(OddLedgerTest::isFormula)) {
            faults.add(path + " holds a formula");
        }
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 && !cell.matches("-[0-9.]++");
    }

    /// Each form of the office with one of its values replaced by an odd one.
    @Test
    void takesOrRefusesWhateverIsSent() {
        List<Asked.Change> changes = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        for (Route route : room.context().getBean(Routes.class).all()) {
            if (!route.method().equals("GET")) {
                asked.changes(route.path()).forEach(change -> {
                    changes.add(change);
                    routes.add(route);
                });
            }
        }
        for (Route route : room.context().getBean(Routes.class).all()) {
            if (route.method().equals("POST") && SETTING_UP.containsKey(route.path())) {
                changes.add(Objects.requireNonNull(SETTING_UP.get(route.path())));
                routes.add(route);
            }
        }
        assertThat(changes).hasSizeGreaterThan(LEAST_FORMS);
        for (int i = 0; i < TRIED; i++) {
            int one = random.nextInt(changes.size());
            sends(routes.get(one), changes.get(one));
        }
        told();
        assertThat(owner.get("/tasks").statusCode()).isEqualTo(200);
    }

    private void sends(Route route, Asked.Change change) {
        Map<String, String> fields = new TreeMap<>(change.fields());
        List<String> names = new ArrayList<>(fields.keySet());
        names.addAll(FIELDS);
        String name = names.get(random.nextInt(names.size()));
        fields.put(name, SENT.get(random.nextInt(SENT.size())));
        Asked.Change odd = new Asked.Change(change.path(), fields, change.sheet());
        HttpRequest.Builder request = odd.body(room.at(odd.path()), route.method())
                .setHeader("Origin", "http://" + room.at("/").getAuthority())
                .setHeader("X-XSRF-TOKEN", token);
        int status = owner.ask(request).statusCode();
        if (status >= 500) {
            faults.add(status + " " + odd.path() + " " + name + "="
                    + Jsoup.parse(fields.getOrDefault(name, "")).text());
        }
    }
}

package cn.taizhang.web.door;

import cn.taizhang.delivery.problem.Act;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.web.started.Form;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is put into each route to get at what is another unit's, see [Neighbours].
///
/// 例: `/tasks/{id}` is asked as `/tasks/T2025-7771`, `POST /slips` with `unit=GAJ`.
///
/// - `promise` is a record that a task of the other unit answers, of `document`; `filed` are the events with its files,
///   `notice` is one of its reminders.
record Asked(String promise, String document, List<Long> filed, String notice) {

    static final Asked NOTHING = new Asked("", "", List.of(), "");

    private static final List<String> FORMATS = List.of("csv", "xlsx", "jsonl");
    private static final String DAY = "2025-12-30";
    private static final String MEETING = "/dispatch/meetings/M2025-001";

    /// What stands in paths that name nothing of any unit.
    private static final Map<String, String> PLAIN = Map.of(
            "{id}",
            "none",
            "{name}",
            "none",
            "{view}",
            "facts",
            "{form}",
            "json",
            "{unit}",
            "JYJ",
            "{kind}",
            "bulletin");

    private static final String RACE = "/races/L1-2025-08";

    /// Paths that name what a unit has.
    private static final Map<String, String> THEIRS = Map.of(
            "/tasks/{id}", "T2025-7771",
            "/problems/{id}", "Q2025-7771",
            "/slips/{id}", "R2025-7771",
            "/projects/{id}", "P2025-7771",
            "/api/v1/projects/{id}", "P2025-7771",
            "/congress/votes/{id}", "V2025-71",
            "/motions/{id}", "Y2025-7771",
            "/disclosure/{id}", "T2025-7771");

    /// What the person has of the same kind: part of a whole, with the help of others, or about what is theirs no more.
    private static final Map<String, List<String>> OWN = Map.of(
            "T2025-7771", List.of("T2025-0001", "T2025-0002"),
            "Q2025-7771", List.of("Q2025-0001"),
            "R2025-7771", List.of("R2025-0001"),
            "P2025-7771", List.of("P2025-0001"),
            "Y2025-7771", List.of("Y2025-0001"));

    /// What writes and names nothing of any unit: what it makes is for all, or for the person.
    private static final Set<String> OF_NONE = Set.of(
            "/dispatch/meetings",
            "/gantt/baselines",
            "/lights",
            "/account",
            "/records/views",
            "/records/views/remove",
            "/leagues/{id}/races",
            "/races/{id}/publish",
            "/races/{id}/appeals/{number}",
            "/assessments/{id}/lock",
            "/assessments/{id}/open",
            "/congress/candidates",
            "/congress/candidates/{id}",
            "/congress/candidates/{id}/screen",
            "/congress/candidates/{id}/task",
            "/congress/votes",
            "/motions",
            "/drafts/{kind}/file",
            "/feeds/posts/{id}");

    /// One request that would change something.
    record Change(String path, Map<String, String> fields, List<List<String>> sheet) {

        Change(String path, String... fields) {
            this(path, pairs(fields), List.of());
        }

        private static Map<String, String> pairs(String... words) {
            Map<String, String> fields = new TreeMap<>();
            for (int i = 0; i < words.length; i += 2) {
                fields.put(words[i], words[i + 1]);
            }
            return fields;
        }

        Change ghostly() {
            Map<String, String> others = new TreeMap<>();
            fields.forEach((name, value) -> others.put(Asked.ghostly(name), Asked.ghostly(value)));
            return new Change(
                    Asked.ghostly(path),
                    others,
                    sheet.stream()
                            .map(row -> row.stream().map(Asked::ghostly).toList())
                            .toList());
        }

        HttpRequest.Builder body(URI address, String method) {
            if (!sheet.isEmpty()) {
                return new Form().file("file", "表.xlsx", Sheet.of(sheet)).post(address);
            }
            String form = fields.entrySet().stream()
                    .map(one -> UnitScopeTest.encoded(one.getKey()) + "=" + UnitScopeTest.encoded(one.getValue()))
                    .collect(Collectors.joining("&"));
            return HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, HttpRequest.BodyPublishers.ofString(form));
        }

        @Override
        public String toString() {
            return path + " " + fields + (sheet.isEmpty() ? "" : sheet);
        }
    }

    /// The same of what never was.
    static String ghostly(String words) {
        String other = words;
        for (Map.Entry<String, String> one : Neighbours.GHOSTS.entrySet()) {
            other = other.replace(one.getKey(), one.getValue());
        }
        return other.replaceAll("/evidence/\\d+/", "/evidence/999999/")
                .replaceAll("/files/\\d+/", "/files/999999/")
                .replace("resolutions/1", "resolutions/99");
    }

    /// Words without the names by which something was asked for.
    static String faceless(String words) {
        String other = ghostly(words);
        for (String ghost : Neighbours.GHOSTS.values()) {
            other = other.replace(ghost, "—");
        }
        return other.replaceAll("\\d+/1|M2025-001/\\d+", "—");
    }

    /// The paths of a route that everybody may ask for who may call it: what a unit has is not named.
    List<String> paths(String route) {
        if (THEIRS.keySet().stream().anyMatch(path -> route.equals(path) || route.startsWith(path + "/"))) {
            return hidden(route).stream().flatMap(Asked::own).toList();
        }
        if (route.startsWith("/evidence/")) {
            return List.of();
        }
        return formats(filled(route)).toList();
    }

    private static Stream<String> own(String path) {
        return OWN.entrySet().stream()
                .filter(one -> path.contains(one.getKey()))
                .flatMap(one -> one.getValue().stream().map(id -> path.replace(one.getKey(), id)));
    }

    private String filled(String route) {
        String path = route.replace("/dispatch/meetings/{id}", MEETING)
                .replace("/races/{id}", RACE)
                .replace("/assessments/{id}", "/assessments/2025H1")
                .replace("/records/{id}", "/records/" + promise)
                .replace("{document}", document)
                .replace("/**", "");
        for (Map.Entry<String, String> one : PLAIN.entrySet()) {
            path = path.replace(one.getKey(), one.getValue());
        }
        return path.replaceAll("\\{id:[^}]*\\}", "0a");
    }

    private static Stream<String> formats(String path) {
        return path.contains("{format}")
                ? FORMATS.stream().map(format -> path.replace("{format}", format))
                : Stream.of(path);
    }

    /// The addresses of a route that name what is another unit's.
    List<String> hidden(String route) {
        List<String> all = new ArrayList<>();
        if (route.equals("/evidence/{event}/{number}")) {
            filed.forEach(event -> all.add("/evidence/" + event + "/1"));
        } else if (route.equals("/projects/{id}/files/{event}/{number}")) {
            filed.forEach(event -> all.add("/projects/P2025-7771/files/" + event + "/1"));
        } else if (route.endsWith("/units/{unit}")) {
            all.add(filled(route).replace("JYJ", "GAJ"));
        } else {
            THEIRS.forEach((path, id) -> {
                if (route.equals(path) || route.startsWith(path + "/")) {
                    formats(route.replace("{id}", id)).forEach(all::add);
                }
            });
        }
        boolean lists = !route.contains("{") || route.startsWith("/dispatch/meetings/{id}");
        if (all.isEmpty() && (lists || route.endsWith(".{format}")) && isOfTheOffice(route)) {
            String path = formats(filled(route)).toList().getFirst();
            Stream.of("unit=BH", "task=T2025-7771", "matter=T2025-7771", "matter=Q2025-7771", "q=T2025-7771")
                    .forEach(query -> all.add(path + "?" + query));
        }
        return all;
    }

    private static boolean isOfTheOffice(String route) {
        String path = route.replace("/api/v1", "");
        return Stream.of(
                        "/tasks",
                        "/feedback",
                        "/problems",
                        "/slips",
                        "/projects",
                        "/dispatch",
                        "/meetings",
                        "/gantt",
                        "/notices",
                        "/lights",
                        "/motions")
                .anyMatch(path::startsWith);
    }

    boolean isKnown(String route) {
        return OF_NONE.contains(route) || !changes(route).isEmpty();
    }

    /// What would change something of another unit, or give something to it.
    List<Change> changes(String route) {
        return Stream.of(ofTasks(route), ofMatters(route), ofPapers(route), ofCongress(route))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Change> ofTasks(String route) {
        return switch (route) {
            case "/tasks/{id}" ->
                List.of(new Change("/tasks/T2025-7771", "title", "改名"), new Change("/tasks/T2025-0002", "lead", "GAJ"));
            case "/tasks/{id}/{step}" -> steps();
            case "/tasks/steps" ->
                Arrays.stream(Step.values())
                        .map(step -> new Change(
                                "/tasks/steps", "step", step.code(), "task", "T2025-7771", "reason", "无", "doer", "李明"))
                        .toList();
            case "/tasks" ->
                List.of(
                        new Change(route, "title", "塞给别人", "lead", "GAJ", "year", "2025"),
                        new Change(route, "title", "塞给别人", "lead", "JYJ", "year", "2025", "each", "BH"));
            case "/tasks/{id}/miss" -> List.of(new Change("/tasks/T2025-7771/miss", "cause", "LAND", "words", "无"));
            case "/tasks/{id}/miss/ruling" ->
                List.of(new Change("/tasks/T2025-7771/miss/ruling", "outcome", "EXCUSED", "reason", "无"));
            case "/races/{id}/appeals" ->
                List.of(new Change(RACE + "/appeals", "unit", "GAJ", "item", "task:T2025-7771", "reason", "无"));
            case "/feedback" ->
                List.of(new Change(route, "task", "T2025-7771", "percent:T2025-7771", "99", "doer", "李明"));
            default -> List.of();
        };
    }

    private static List<Change> ofMatters(String route) {
        return switch (route) {
            case "/problems" ->
                List.of(
                        new Change(route, "title", "塞给别人", "origin", "AUDIT", "unit", "GAJ", "found", "2025-09-01"),
                        new Change(route, "title", "塞给别人", "origin", "AUDIT", "unit", "JYJ", "task", "T2025-7771"));
            case "/problems/{id}/{act}" ->
                Arrays.stream(Act.values())
                        .map(act -> new Change(
                                "/problems/Q2025-7771/" + act.code(),
                                "text",
                                "无",
                                "reason",
                                "无",
                                "due",
                                DAY,
                                "owner",
                                "李明",
                                "doer",
                                "李明"))
                        .toList();
            case "/slips" -> slips();
            case "/slips/{id}/answer" -> List.of(new Change("/slips/R2025-7771/answer", "text", "已办", "doer", "李明"));
            case "/slips/{id}/judge" -> List.of(new Change("/slips/R2025-7771/judge", "verdict", "satisfied"));
            case "/projects" ->
                List.of(
                        new Change(route, "name", "塞给别人", "unit", "GAJ"),
                        new Change(route, "name", "挂靠", "unit", "JYJ", "task", "T2025-7771"));
            case "/projects/{id}" -> List.of(new Change("/projects/P2025-7771", "name", "改名", "reason", "无"));
            case "/projects/{id}/stage" ->
                List.of(new Change("/projects/P2025-7771/stage", "stage", "started", "date", "2025-05-01"));
            case "/projects/{id}/invest" ->
                List.of(new Change("/projects/P2025-7771/invest", "on", "2025-08-01", "done", "20000"));
            case "/projects/{id}/end" ->
                List.of(new Change("/projects/P2025-7771/end", "reason", "无", "on", "2025-08-01"));
            case "/projects/import" ->
                List.of(
                        sheet(route, List.of("项目编号", "项目名称", "建设地点"), List.of("P2025-7771", "改名", "北河县")),
                        sheet(route, List.of("项目名称", "责任单位"), List.of("塞给别人", "GAJ")));
            default -> List.of();
        };
    }

    private List<Change> ofPapers(String route) {
        String record = promise;
        return switch (route) {
            case "/dispatch/meetings/{id}/resolutions" ->
                List.of(new Change(MEETING + "/resolutions", "task", "T2025-7771", "words", "办", "due", DAY));
            case "/dispatch/meetings/{id}/resolutions/{item}" ->
                List.of(new Change(MEETING + "/resolutions/1", "words", "已办"));
            case "/notices/read" -> List.of(new Change(route, "key", notice));
            case "/breakdown/{document}" ->
                List.of(
                        new Change("/breakdown/" + document, "action", "each", "record", record, "lead", "GAJ"),
                        new Change("/breakdown/" + document, "action", "into", "record", record, "task", "T2025-7771"));
            case "/breakdown/{document}/sheet" ->
                List.of(sheet(
                        "/breakdown/" + document + "/sheet",
                        List.of("条目编号", "处理", "任务编号", "任务名称"),
                        List.of(record, "立项", "T2025-7771", "改名")));
            case "/motions/sheet" ->
                List.of(sheet(route, List.of("登记编号", "种类", "标题", "提出人"), List.of("Y2025-7771", "议案", "改名", "王代表")));
            case "/breakdown/{document}/passage" ->
                List.of(new Change("/breakdown/" + document + "/passage", "passage", "推进", "lead", "GAJ"));
            default -> List.of();
        };
    }

    private static List<Change> ofCongress(String route) {
        String path = route.replace("/congress/votes/{id}", "/congress/votes/V2025-71")
                .replace("/motions/{id}", "/motions/Y2025-7771")
                .replace("/disclosure/{id}", "/disclosure/T2025-7771")
                .replace("/disclosure/corrections/{id}", "/disclosure/corrections/K2025-7771");
        return path.equals(route) && !route.equals("/disclosure/release")
                ? List.of()
                : List.of(
                        new Change(path, "item", "T2025-0001", "grade0", "3", "reason", "无", "text", "已办"),
                        new Change(path, "reply", "A", "text", "已办", "doer", "李明", "lead", "JYJ", "due", DAY),
                        new Change(path, "opinion", "SATISFIED", "doer", "王代表", "task", "T2025-7771", "show", "yes"),
                        new Change(path, "kind", "SUGGESTION", "title", "改名", "deputies", "王代表"));
    }

    private static Change sheet(String path, List<String> heading, List<String> row) {
        return new Change(path, Map.of(), List.of(heading, row));
    }

    private static List<Change> steps() {
        List<Change> all = new ArrayList<>();
        String[] fields = {"reason", "无", "text", "无", "percent", "99", "to", DAY, "doer", "李明", "into", "T2025-0001"};
        for (Step step : Step.values()) {
            all.add(new Change("/tasks/T2025-7771/" + step.code(), fields));
        }
        all.add(new Change("/tasks/T2025-0001/merge", "reason", "无", "into", "T2025-7771"));
        return all;
    }

    private static List<Change> slips() {
        List<Change> all = new ArrayList<>();
        for (List<String> matter : List.of(
                List.of("GAJ", "tasks", "T2025-0001"),
                List.of("JYJ", "tasks", "T2025-7771"),
                List.of("JYJ", "problem", "Q2025-7771"))) {
            for (String kind : List.of("reminder", "interview")) {
                all.add(new Change(
                        "/slips",
                        "kind",
                        kind,
                        "unit",
                        matter.get(0),
                        matter.get(1),
                        matter.get(2),
                        "reason",
                        "无",
                        "demands",
                        "办",
                        "reply",
                        DAY,
                        "jump",
                        "急"));
            }
        }
        return all;
    }
}

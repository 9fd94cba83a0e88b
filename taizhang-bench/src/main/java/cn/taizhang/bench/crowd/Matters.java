package cn.taizhang.bench.crowd;

import cn.taizhang.bench.city.City;
import cn.taizhang.bench.city.City.Person;
import cn.taizhang.delivery.ballot.Satisfaction.Grade;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.account.Role;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.function.Predicate;

/// What there is to see and to do for each person, as the ledger stood when the crowd came.
///
/// - What can be done once, such as signing, is dealt out: no two people are given the same; a deputy has one ballot of
///   each vote. Reporting has no end.
final class Matters {

    private final Map<String, Sight> sights = new HashMap<>();
    private final Map<String, Queue<String>> unsigned = new HashMap<>();
    private final Queue<String> handedIn = new ArrayDeque<>();
    private final Queue<String> asked = new ArrayDeque<>();
    private final Map<String, Queue<Vote>> ballots = new HashMap<>();
    private final Marks marks;

    /// Something that is sent: to which address, with which fields, a file or none.
    record Deed(String name, String path, Map<String, String> fields, String file, String mark) {}

    Matters(LedgerAddress address, City city, Marks marks) {
        this.marks = marks;
        Bureau bureau = new Bureau();
        try (Ledger ledger = Ledger.reading(address)) {
            ledger.events().each(0, bureau::apply);
        }
        Map<String, Sight> known = new HashMap<>();
        for (Person person : city.people()) {
            String reach = person.actor().everywhere() ? "" : person.unit();
            sights.put(person.account(), known.computeIfAbsent(reach, _ -> Sight.of(bureau, person.actor())));
        }
        handedIn.addAll(ids(bureau, task -> task.state() == State.UNDER_REVIEW));
        asked.addAll(ids(
                bureau, task -> task.state() == State.UNDERWAY && task.term().isAsked()));
        for (Vote vote : bureau.congress().votes()) {
            vote.roll().stream()
                    .filter(name -> vote.isOpen() && !vote.cast().contains(name))
                    .forEach(name -> ballots.computeIfAbsent(name, _ -> new ArrayDeque<>())
                            .add(vote));
        }
        for (Task task : bureau.tasks().all()) {
            if (task.state() == State.ASSIGNED) {
                unsigned.computeIfAbsent(task.charge().lead(), _ -> new ArrayDeque<>())
                        .add(task.id());
            }
        }
    }

    private static List<String> ids(Bureau bureau, Predicate<Task> which) {
        return bureau.tasks().all().stream().filter(which).map(Task::id).toList();
    }

    Sight of(Person person) {
        return sights.getOrDefault(person.account(), Sight.NOTHING);
    }

    /// Something for a person to do, if there is anything for their role.
    synchronized Optional<Deed> any(Random random, Person person) {
        if (person.role() == Role.SUPERVISOR) {
            return Optional.of(supervise(random));
        }
        if (person.role() == Role.LEADER) {
            return Optional.ofNullable(asked.poll()).map(id -> step("extend", id, "grant-extension"));
        }
        if (person.role() == Role.DEPUTY) {
            return Optional.ofNullable(ballots.get(person.account()))
                    .map(Queue::poll)
                    .map(vote -> cast(random, person, vote));
        }
        Sight sight = of(person);
        return person.role().may(Permission.REPORT) && !sight.own().isEmpty()
                ? Optional.of(report(random, person, sight))
                : Optional.empty();
    }

    private static Deed cast(Random random, Person person, Vote vote) {
        Map<String, String> grades = new HashMap<>();
        for (int i = 0; i < vote.matter().items().size(); i++) {
            grades.put("grade" + i, Integer.toString(random.nextInt(Grade.values().length)));
        }
        return new Deed(
                "cast a ballot",
                "/congress/votes/" + vote.id() + "/cast",
                grades,
                "",
                Marks.ballot(vote.id(), person.account()));
    }

    private Deed supervise(Random random) {
        String id = random.nextBoolean() ? handedIn.poll() : null;
        if (id != null) {
            return random.nextInt(4) == 0 ? step("send back", id, "return") : step("agree", id, "complete");
        }
        String mark = marks.next();
        if (random.nextInt(4) == 0) {
            return new Deed(
                    "register a motion",
                    "/motions",
                    Map.of("kind", "SUGGESTION", "title", "关于增设公交站点的建议" + mark, "deputies", "王代表"),
                    "",
                    mark);
        }
        return new Deed(
                "log a problem",
                "/problems",
                Map.of("title", "现场问题", "text", "围挡缺失" + mark, "unit", "YT-J" + (1 + random.nextInt(28))),
                "",
                mark);
    }

    private Deed report(Random random, Person person, Sight sight) {
        String waiting = Optional.ofNullable(unsigned.get(person.unit()))
                .map(Queue::poll)
                .orElse("");
        if (!waiting.isEmpty()) {
            return step("sign", waiting, "sign");
        }
        String mark = marks.next();
        if (!sight.missed().isEmpty() && random.nextInt(8) == 0) {
            return new Deed(
                    "explain a miss",
                    "/tasks/" + sight.missed().get(random.nextInt(sight.missed().size())) + "/miss",
                    Map.of("cause", "LAND", "words", "用地指标未下达" + mark),
                    "",
                    mark);
        }
        String id = sight.own().get(random.nextInt(sight.own().size()));
        String percent = Integer.toString(random.nextInt(90));
        return switch (random.nextInt(10)) {
            case 0 ->
                new Deed(
                        "report with a file",
                        "/tasks/" + id + "/report",
                        Map.of("percent", percent, "text", "进展见附件" + mark),
                        "现场记录 " + mark + "\n".repeat(2_000),
                        mark);
            case 1, 2 -> many(id, percent, mark);
            default ->
                new Deed(
                        "report",
                        "/tasks/" + id + "/report",
                        Map.of("percent", percent, "text", "按计划推进" + mark),
                        "",
                        mark);
        };
    }

    /// By the page on which a unit reports on all at once.
    private static Deed many(String id, String percent, String mark) {
        return new Deed(
                "report on the page of all",
                "/feedback",
                Map.of("task", id, "percent:" + id, percent, "text:" + id, "按计划推进" + mark),
                "",
                mark);
    }

    private Deed step(String name, String id, String step) {
        String mark = marks.next();
        return new Deed(name, "/tasks/" + id + "/" + step, Map.of("reason", "现场核验属实" + mark), "", mark);
    }
}

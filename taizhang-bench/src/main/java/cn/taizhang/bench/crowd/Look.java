package cn.taizhang.bench.crowd;

import cn.taizhang.bench.city.City.Person;
import cn.taizhang.ledger.account.Permission;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/// A page that someone opens, under which name its wait is kept, and words that must stand on it.
///
/// - Who may see no tasks, the auditors, look at their own account.
record Look(String name, String path, String must) {

    private static final List<String> FILTERS =
            List.of("light=red", "state=underway", "late=true", "turn=unit", "light=yellow&page=2", "q=" + word("托育"));
    private static final List<String> WORDS = List.of("粮食", "就业", "新建", "乡村振兴");

    static Look any(Random random, Person person, Sight sight) {
        if (!person.role().may(Permission.TASKS)) {
            return of("/account", person.account());
        }
        int draw = random.nextInt(100);
        if (draw < 28) {
            return one(random, "/tasks/", sight.tasks(), "</html>");
        }
        if (draw < 46) {
            return draw < 34
                    ? of("/tasks", "data-part=\"tasks\"")
                    : new Look("/tasks?…", "/tasks?" + pick(random, FILTERS), "data-part=\"tasks\"");
        }
        return draw < 66 ? mine(random, person, sight) : others(random, person, sight);
    }

    /// What everybody comes back to.
    private static Look mine(Random random, Person person, Sight sight) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> of("/", "data-part=\"home\"");
            case 2 -> of("/notices", "data-part=\"notices\"");
            case 3 ->
                person.role().may(Permission.REPORT)
                        ? of("/feedback", "data-part=\"feedback\"")
                        : of("/notices", "data-part=\"notices\"");
            default -> one(random, "/problems/", sight.problems(), "</html>");
        };
    }

    private static Look others(Random random, Person person, Sight sight) {
        return switch (random.nextInt(22)) {
            case 0, 1 -> of("/dispatch", "data-part=\"dispatch\"");
            case 2, 3 -> of("/gantt", "data-part=\"gantt\"");
            case 4, 5 -> of("/problems", "data-part=\"problems\"");
            case 6, 7 -> of("/slips", "data-part=\"slips\"");
            case 8 -> one(random, "/slips/", sight.slips(), "</html>");
            case 9, 10 -> of("/projects", "data-part=\"projects\"");
            case 11 -> one(random, "/projects/", sight.projects(), "</html>");
            case 12 -> new Look("/search", "/search?q=" + word(pick(random, WORDS)), "data-part=\"search\"");
            case 13 -> of("/reports", "data-part=\"library\"");
            case 14 ->
                switch (person.role()) {
                    case SUPERVISOR -> of("/lights", "data-part=\"lights\"");
                    case LEADER -> of("/drafts/bulletin", "data-part=\"drafts\"");
                    default -> of("/tasks?sort", "/tasks?year=2026", "data-part=\"tasks\"");
                };
            case 15 -> of("/cockpit", "data-part=\"cockpit\"");
            case 16 -> of("/leagues", "data-part=\"leagues\"");
            case 17 -> one(random, "/races/", sight.races(), "data-part=\"leagues\"");
            case 18 -> assessment(person);
            case 19 -> of("/motions", "data-part=\"motions\"");
            case 20 -> of("/congress", "data-part=\"congress\"");
            default -> of("/gantt?…", "/gantt?open=true&order=light", "data-part=\"gantt\"");
        };
    }

    /// The term of this year: a unit looks at its own card as well.
    private static Look assessment(Person person) {
        String term =
                "/assessments/" + LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        return person.role().may(Permission.REPORT) && !person.unit().isEmpty()
                ? of("/assessments/{id}/units/{unit}", term + "/units/" + person.unit(), "data-part=\"leagues\"")
                : of("/assessments/{id}", term, "data-part=\"leagues\"");
    }

    private static Look one(Random random, String folder, List<String> ids, String must) {
        return ids.isEmpty()
                ? of("/tasks", "data-part=\"tasks\"")
                : new Look(folder + "{id}", folder + pick(random, ids), must);
    }

    private static Look of(String path, String must) {
        return new Look(path, path, must);
    }

    private static Look of(String name, String path, String must) {
        return new Look(name, path, must);
    }

    private static String pick(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String word(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

package cn.taizhang.delivery.project;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Event;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All projects as their events left them.
///
/// 例: `P2025-0001` to `P2025-0100`.
///
/// - Used under the lock of the office.
public final class Projects {

    private final Map<String, Project> projects = new LinkedHashMap<>();

    public void apply(Event event) {
        String id = event.subject().substring(Project.SUBJECT.length());
        Project known = projects.get(id);
        if (event.kind().equals(Project.PROPOSED)) {
            projects.put(id, Project.proposed(id, new Fields(event.fields())).after(event));
        } else if (known != null) {
            projects.put(id, known.after(event));
        }
    }

    public Optional<Project> find(String id) {
        return Optional.ofNullable(projects.get(id));
    }

    public Collection<Project> all() {
        return Collections.unmodifiableCollection(projects.values());
    }

    /// The projects that were made from a record of the ledger.
    public List<Project> madeFrom(String record) {
        return projects.values().stream()
                .filter(project ->
                        !record.isEmpty() && project.profile().record().equals(record))
                .toList();
    }

    /// The next free id of a year. 例: `P2025-0101`.
    public String next(int year) {
        String start = "P" + year + "-";
        int last = projects.keySet().stream()
                .filter(id -> id.startsWith(start))
                .mapToInt(id -> Integer.parseInt(id.substring(start.length())))
                .max()
                .orElse(0);
        return id(year, last + 1);
    }

    /// The id after another of the same year.
    public static String after(String id) {
        int dash = id.indexOf('-');
        return id(Integer.parseInt(id.substring(1, dash)), Integer.parseInt(id.substring(dash + 1)) + 1);
    }

    private static String id(int year, int number) {
        return "P" + year + "-"
                + "0".repeat(Math.max(0, 4 - Integer.toString(number).length())) + number;
    }
}

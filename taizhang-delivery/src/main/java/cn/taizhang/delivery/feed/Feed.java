package cn.taizhang.delivery.feed;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A program elsewhere that may post evidence and progress to some tasks, until a day.
///
/// 例: `F001` 12345热线, for tasks of 市住房城乡建设局 and all below it, until 2026-03-31, awaiting confirmation.
///
/// - Known by the SHA-256 of its token; the token itself is kept nowhere.
/// - Limited to units with all below them, to single tasks, or both; to nothing it may post nothing.
public record Feed(String id, String name, String hash, Reach reach, boolean counts, LocalDate expires, Made made) {

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "feed:";

    public static final String ISSUED = "feed.issue";
    public static final String REVOKED = "feed.revoke";

    /// To what it may post: codes of units, ids of tasks.
    public record Reach(List<String> units, List<String> tasks) {
        public Reach {
            units = List.copyOf(units);
            tasks = List.copyOf(tasks);
        }
    }

    /// When and by whom it was issued, and by whom revoked; empty while it was not.
    public record Made(LocalDate on, String by, String revokedBy) {}

    static Feed issued(String id, Fields fields, LocalDate on, String by) {
        return new Feed(
                id,
                fields.text("name"),
                fields.text("hash"),
                new Reach(fields.list("units"), fields.list("tasks")),
                fields.text("counts").equals("true"),
                fields.date("expires"),
                new Made(on, by, ""));
    }

    Feed revoked(String by) {
        return new Feed(id, name, hash, reach, counts, expires, new Made(made.on(), made.by(), by));
    }

    public boolean isRevoked() {
        return !made.revokedBy().isEmpty();
    }

    /// Whether its token opens anything on a day.
    public boolean isOpen(LocalDate today) {
        return !isRevoked() && !expires.equals(Fields.NO_DATE) && !today.isAfter(expires);
    }

    /// Whether it may post to a task: one that was named, or one whose lead unit is among its units.
    public boolean reaches(Task task, Organisation organisation) {
        return reach.tasks().contains(task.id())
                || organisation
                        .under(Set.copyOf(reach.units()))
                        .contains(task.charge().lead());
    }

    /// As whom it acts. 例: `接口:12345热线`.
    public String actor() {
        return "接口:" + name;
    }
}

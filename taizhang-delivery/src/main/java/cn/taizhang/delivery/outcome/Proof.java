package cn.taizhang.delivery.outcome;

import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What shows that something is so: a file that was handed in, or a record of the ledger.
///
/// 例: FILE 验收材料.pdf of `T2025-0031`, handed in on 2025-11-20 by 李明.
public record Proof(Kind kind, String task, LocalDate day, String by, String what) {

    /// What kind of thing shows it.
    public enum Kind {
        FILE,
        RECORD
    }

    /// All that was shown for a task, in the order in which it was.
    public static List<Proof> of(Task task) {
        return of(task, task.feedback());
    }

    static List<Proof> of(Task task, List<Feedback> told) {
        List<Proof> all = new ArrayList<>();
        for (Feedback one : told) {
            LocalDate day = Progress.day(one.at());
            one.files().forEach(file -> all.add(new Proof(Kind.FILE, task.id(), day, one.doer(), file.name())));
            if (!one.record().isEmpty()) {
                all.add(new Proof(Kind.RECORD, task.id(), day, one.doer(), one.record()));
            }
        }
        return all;
    }
}

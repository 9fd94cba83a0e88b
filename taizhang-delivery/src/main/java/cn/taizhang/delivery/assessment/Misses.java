package cn.taizhang.delivery.assessment;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.field.Stamp;
import cn.taizhang.delivery.field.Word;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The reasons for missed tasks as their events left them, the last of each task.
///
/// 例: three explained, one of them excused.
public final class Misses {

    private final Map<String, Miss> misses = new LinkedHashMap<>();

    public void apply(Event event) {
        String task = event.about();
        Fields fields = new Fields(event.fields());
        Miss known = misses.get(task);
        Stamp deed = new Stamp(event.actor(), event.at());
        if (event.kind().equals(Miss.EXPLAINED)) {
            misses.put(
                    task,
                    new Miss(
                            task,
                            event.seq(),
                            fields.date("due"),
                            fields.choice(Miss.Cause.class, "cause", Miss.Cause.EFFORT),
                            fields.text("words"),
                            Attached.of(event.fields()),
                            Word.of(fields, deed),
                            Miss.Ruling.NONE));
        } else if (event.kind().equals(Miss.RULED) && known != null) {
            Miss.Outcome outcome = fields.choice(Miss.Outcome.class, "outcome", Miss.Outcome.REFUSED);
            misses.put(task, known.ruled(new Miss.Ruling(outcome, fields.text("reason"), deed)));
        }
    }

    public Optional<Miss> of(String task) {
        return Optional.ofNullable(misses.get(task));
    }

    public Collection<Miss> all() {
        return Collections.unmodifiableCollection(misses.values());
    }

    /// Whether what became of a task is held against nobody.
    public boolean isExcused(Task task) {
        Miss miss = misses.get(task.id());
        return miss != null && miss.isExcused() && miss.due().equals(task.term().due());
    }
}

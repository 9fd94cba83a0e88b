package cn.taizhang.delivery.feeding;

import cn.taizhang.delivery.feed.Feed;
import cn.taizhang.delivery.feed.Post;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Posts evidence or progress of a feed to a task that it reaches and that is being worked on.
///
/// 例: `F001` tells of `T2025-0031` 5家 with a photograph, key `wo-77`; the same key again writes nothing.
///
/// - It is a feedback and nothing else: no feed hands in, closes or changes anything.
/// - What the feed does not reach is answered as if it were not there.
/// - Whose post counts at once is written with the feedback; any other waits for the unit.
public record PostToTask(String feed, String task, Post.Sent sent) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Feed> open = bureau.feeds().find(feed).filter(one -> one.isOpen(today));
        if (open.isEmpty()) {
            return Decision.refused("feed.closed");
        }
        Optional<Post> before = bureau.feeds().post(feed, sent.key());
        if (before.isPresent()) {
            boolean same = before.get().task().equals(task)
                    && before.get().sent().digest().equals(sent.digest());
            return same ? new Decision.Events(task, List.of()) : Decision.refused("feed.other_key", sent.key());
        }
        return bureau.tasks()
                .find(task)
                .filter(one -> open.get().reaches(one, bureau.organisation()))
                .map(one -> post(bureau, open.get(), one, today))
                .orElseGet(() -> new Decision.Absent("task", task));
    }

    private Decision post(Bureau bureau, Feed from, Task to, LocalDate today) {
        Fields said = Post.told(sent.fields());
        Map<String, String> fields = new TreeMap<>(said.values());
        if (fields.isEmpty()) {
            return Decision.refused("feed.nothing");
        }
        Optional<Decision> odd = Values.check(said);
        if (odd.isPresent()) {
            return odd.get();
        }
        fields.put("feed", feed);
        fields.put("key", sent.key());
        fields.put("digest", sent.digest());
        fields.put("standing", from.counts() ? "counted" : "waiting");
        Happening posted = Happening.of(Post.POSTED, Task.SUBJECT + task, fields);
        Decision told =
                new TakeStep(task, Step.REPORT, Post.feedback(said, from.name())).decide(bureau, as(from, to), today);
        if (!(told instanceof Decision.Events events)) {
            return told;
        }
        List<Happening> all = new ArrayList<>(List.of(posted));
        if (from.counts()) {
            all.addAll(events.happenings());
        }
        return new Decision.Events(task, all);
    }

    /// The feed as one who reports for the lead unit of this one task, and may do nothing else.
    private static Actor as(Feed from, Task to) {
        return new Actor(
                from.actor(),
                Set.of(Permission.TASKS, Permission.REPORT),
                false,
                Set.of(to.charge().lead()),
                EnumSet.allOf(Tier.class));
    }
}

package cn.taizhang.delivery.feeding;

import cn.taizhang.delivery.feed.Feed;
import cn.taizhang.delivery.feed.Post;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Confirms what a feed posted, which makes it the unit's own feedback, or dismisses it for a reason.
///
/// 例: 李明 of 市住房城乡建设局 confirms post 3117; it is his word from then on, so that he cannot verify it.
///
/// - Only the lead unit of the task; once.
/// - A figure that is older than what was told since is not confirmed: it would set the task back.
public record SettlePost(long post, boolean confirm, String reason) implements Command {

    private static final int LONGEST = 1_000;

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Post> known = bureau.feeds().post(post);
        Optional<Task> about = known.flatMap(one -> bureau.task(actor, one.task()));
        if (known.isEmpty() || about.isEmpty()) {
            return new Decision.Absent("post", Long.toString(post));
        }
        Post found = known.get();
        Task task = about.get();
        if (!actor.may(Permission.REPORT) || !bureau.leads(actor, task)) {
            return Decision.refused("feed.not_yours");
        }
        if (!found.isWaiting()) {
            return Decision.refused("feed.settled", Long.toString(post));
        }
        if (!confirm) {
            return dismissed(found);
        }
        if (!reason.isBlank()) {
            return Decision.refused("feed.reasoned");
        }
        return later(found, task)
                .map(told -> Decision.refused(
                        "feed.overtaken", Progress.day(told.at()).toString(), told.value() + told.percent()))
                .orElseGet(() -> confirmed(bureau, actor, found, today));
    }

    /// The figure that was told after one was posted.
    private static Optional<Feedback> later(Post post, Task task) {
        return task.feedback().reversed().stream()
                .filter(told -> told.at().isAfter(post.at()))
                .filter(_ -> post.sent().fields().has("value")
                        || post.sent().fields().has("percent"))
                .filter(told -> !told.value().isEmpty() || !told.percent().isEmpty())
                .findFirst();
    }

    private Decision dismissed(Post found) {
        return reason.isBlank() || reason.length() > LONGEST
                ? Decision.refused("feed.reason", Integer.toString(LONGEST))
                : Decision.of(
                        Post.DISMISSED,
                        Task.SUBJECT + found.task(),
                        Map.of("post", Long.toString(post), "feed", found.feed(), "reason", reason.strip()));
    }

    private Decision confirmed(Bureau bureau, Actor actor, Post found, LocalDate today) {
        String name = bureau.feeds().find(found.feed()).map(Feed::name).orElse(found.feed());
        Decision told = new TakeStep(
                        found.task(), Step.REPORT, Post.feedback(found.sent().fields(), name))
                .decide(bureau, actor, today);
        if (!(told instanceof Decision.Events events)) {
            return told;
        }
        List<Happening> all = new ArrayList<>();
        all.add(Happening.of(
                Post.CONFIRMED,
                Task.SUBJECT + found.task(),
                Map.of("post", Long.toString(post), "feed", found.feed())));
        all.addAll(events.happenings());
        return new Decision.Events(found.task(), all);
    }
}

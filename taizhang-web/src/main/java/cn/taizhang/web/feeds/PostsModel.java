package cn.taizhang.web.feeds;

import cn.taizhang.delivery.feed.Feed;
import cn.taizhang.delivery.feed.Post;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Attached;
import java.util.List;

/// What feeds posted to the tasks a person may see, the newest first.
public record PostsModel(List<Line> lines) {

    private static final int MOST = 200;

    public PostsModel {
        lines = List.copyOf(lines);
    }

    /// One post; `mine` says whether the person settles it.
    public record Line(Post post, String feed, String title, List<Attached> files, boolean mine) {
        public Line {
            files = List.copyOf(files);
        }
    }

    static PostsModel of(Bureau bureau, Actor actor) {
        boolean office = actor.may(Permission.SUPERVISE) || actor.may(Permission.DECIDE);
        return new PostsModel(bureau.feeds().posts().stream()
                .flatMap(post -> bureau.task(actor, post.task()).stream()
                        .filter(task -> !post.isWaiting()
                                || office
                                || actor.may(Permission.REPORT) && bureau.leads(actor, task))
                        .map(task -> line(bureau, actor, post, task)))
                .limit(MOST)
                .toList());
    }

    private static Line line(Bureau bureau, Actor actor, Post post, Task task) {
        return new Line(
                post,
                bureau.feeds().find(post.feed()).map(Feed::name).orElse(post.feed()),
                task.brief().title(),
                Attached.of(post.sent().fields().values()),
                post.isWaiting() && actor.may(Permission.REPORT) && bureau.leads(actor, task));
    }
}

package cn.taizhang.web.feeds;

import cn.taizhang.delivery.feed.Feed;
import cn.taizhang.delivery.feed.Post;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The page of the feeds: each with its reach and last calls, and the form that issues another.
///
/// - `token` is that of the feed that was just issued, empty otherwise; it is shown this once.
public record FeedsModel(List<Line> lines, List<Organisation.Placed> units, LocalDate today, String token) {

    private static final int SHOWN = 10;

    public FeedsModel {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
    }

    /// One feed with the names of its units and how its calls ended.
    public record Line(Feed feed, String reach, boolean open, long posts, long waiting, List<Call> calls) {
        public Line {
            calls = List.copyOf(calls);
        }
    }

    static FeedsModel of(Bureau bureau, LocalDate today, Calls calls, String token) {
        Map<String, List<Post>> posts = bureau.feeds().posts().stream().collect(Collectors.groupingBy(Post::feed));
        List<Line> lines = bureau.feeds().all().stream()
                .sorted(Comparator.comparing(Feed::id).reversed())
                .map(feed -> line(
                        bureau,
                        feed,
                        feed.isOpen(today),
                        posts.getOrDefault(feed.id(), List.of()),
                        calls.of(feed.id())))
                .toList();
        return new FeedsModel(lines, bureau.organisation().tree(), today, token);
    }

    private static Line line(Bureau bureau, Feed feed, boolean open, List<Post> posts, List<Call> calls) {
        String units =
                feed.reach().units().stream().map(bureau.organisation()::name).collect(Collectors.joining("、"));
        String tasks = String.join("、", feed.reach().tasks());
        return new Line(
                feed,
                units.isEmpty() || tasks.isEmpty() ? units + tasks : units + "、" + tasks,
                open,
                posts.size(),
                posts.stream().filter(Post::isWaiting).count(),
                calls.subList(0, Math.min(SHOWN, calls.size())));
    }
}

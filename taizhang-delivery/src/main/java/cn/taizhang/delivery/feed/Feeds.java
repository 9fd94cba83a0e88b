package cn.taizhang.delivery.feed;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All feeds and what they posted, as their events left them.
///
/// 例: `F001` 12345热线 with 31 posts, two of them waiting.
///
/// - A key counts once a feed: the first post of it stays, a later one is passed over.
/// - Used under the lock of the office.
public final class Feeds {

    private final Map<String, Feed> feeds = new LinkedHashMap<>();
    private final Map<String, String> byHash = new HashMap<>();
    private final Map<Long, Post> posts = new LinkedHashMap<>();
    private final Map<Keyed, Long> byKey = new HashMap<>();

    private record Keyed(String feed, String key) {}

    public void apply(Event event) {
        String id = event.about();
        switch (event.kind()) {
            case Feed.ISSUED -> issue(id, event);
            case Feed.REVOKED -> feeds.computeIfPresent(id, (_, feed) -> feed.revoked(event.actor()));
            case Post.POSTED -> post(event, id);
            case Post.CONFIRMED -> settle(event, Post.Standing.CONFIRMED);
            case Post.DISMISSED -> settle(event, Post.Standing.DISMISSED);
            default -> {
                // of a later version
            }
        }
    }

    /// A feed is issued once, and no hash stands for two.
    private void issue(String id, Event event) {
        Feed fresh = Feed.issued(id, new Fields(event.fields()), Progress.day(event.at()), event.actor());
        boolean own = event.subject().startsWith(Feed.SUBJECT);
        if (own && !feeds.containsKey(id) && !fresh.hash().isEmpty() && !byHash.containsKey(fresh.hash())) {
            feeds.put(id, fresh);
            byHash.put(fresh.hash(), id);
        }
    }

    private void post(Event event, String task) {
        Keyed keyed = new Keyed(event.field("feed"), event.field("key"));
        if (event.subject().startsWith(Task.SUBJECT)
                && feeds.containsKey(keyed.feed())
                && byKey.putIfAbsent(keyed, event.seq()) == null) {
            posts.put(event.seq(), Post.of(event, task));
        }
    }

    private void settle(Event event, Post.Standing become) {
        long seq = new Fields(event.fields()).seq("post");
        Post known = posts.get(seq);
        if (known != null && known.isWaiting()) {
            posts.put(seq, known.settled(become, event.actor()));
        }
    }

    public Collection<Feed> all() {
        return Collections.unmodifiableCollection(feeds.values());
    }

    public Optional<Feed> find(String id) {
        return Optional.ofNullable(feeds.get(id));
    }

    /// The feed whose token has this SHA-256.
    public Optional<Feed> withHash(String hash) {
        return Optional.ofNullable(byHash.get(hash)).map(feeds::get);
    }

    public Optional<Post> post(long seq) {
        return Optional.ofNullable(posts.get(seq));
    }

    /// The post that a feed sent under a key.
    public Optional<Post> post(String feed, String key) {
        return Optional.ofNullable(byKey.get(new Keyed(feed, key))).map(posts::get);
    }

    /// All posts, the newest first.
    public List<Post> posts() {
        return new ArrayList<>(posts.values()).reversed();
    }

    /// The next free id. 例: `F004`.
    public String next() {
        int number = feeds.size() + 1;
        while (feeds.containsKey(id(number))) {
            number++;
        }
        return id(number);
    }

    private static String id(int number) {
        return "F" + "0".repeat(Math.max(0, 3 - Integer.toString(number).length())) + number;
    }
}

package cn.taizhang.delivery.feed;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a feed posted once.
///
/// 例: event 3117: `F001` told of `T2025-0031` 5家 with a photograph, key `wo-20250918-77`, WAITING.
///
/// - `digest` is the SHA-256 of the request, by which the same key with other words is known.
/// - `fields` are those of a feedback: value, percent, stage, text, files.
public record Post(long seq, Instant at, String feed, String task, Sent sent, Standing standing, String by) {

    public static final String POSTED = "feed.post";
    public static final String CONFIRMED = "feed.confirm";
    public static final String DISMISSED = "feed.dismiss";

    private static final Set<String> TOLD = Set.of("value", "percent", "stage", "text", Attached.FIELD);

    /// What was sent: the key of the sender, the digest, and what it says.
    public record Sent(String key, String digest, Fields fields) {}

    /// What became of it.
    public enum Standing {
        WAITING,
        COUNTED,
        CONFIRMED,
        DISMISSED
    }

    static Post of(Event event, String task) {
        return new Post(
                event.seq(),
                event.at(),
                event.field("feed"),
                task,
                new Sent(event.field("key"), event.field("digest"), told(new Fields(event.fields()))),
                event.field("standing").equals("counted") ? Standing.COUNTED : Standing.WAITING,
                "");
    }

    /// What of some fields can be told, and is not blank: nothing else ever becomes part of a feedback.
    public static Fields told(Fields fields) {
        SortedMap<String, String> told = new TreeMap<>(fields.values());
        told.keySet().retainAll(TOLD);
        told.values().removeIf(String::isBlank);
        return new Fields(told);
    }

    Post settled(Standing become, String who) {
        return new Post(seq, at, feed, task, sent, become, who);
    }

    public boolean isWaiting() {
        return standing == Standing.WAITING;
    }

    /// The fields of the feedback that comes of what a feed told, in which it says where it is from.
    public static Fields feedback(Fields told, String name) {
        Map<String, String> all = new TreeMap<>(told.values());
        all.put("text", "〔接口 " + name + "〕" + told.text("text"));
        return Fields.of(all);
    }
}

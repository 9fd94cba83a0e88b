package cn.taizhang.web.reader;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.web.entry.Doubts;
import cn.taizhang.web.entry.Kind;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// How well a document was read: what was read of each kind, which numbers were not, and what persons looked at.
///
/// 例: 155 figures, 106 numbers excluded with a reason, none unread; 3 figures doubtful, 12 records reviewed.
public record Quality(
        int characters,
        SequencedMap<String, Integer> kinds,
        int figures,
        int excluded,
        int unread,
        int doubtful,
        int reviewed,
        int lost) {

    static Quality of(Leaf leaf) {
        SequencedMap<String, Integer> kinds = new TreeMap<>();
        List<Posted> all = leaf.records().stream().map(Leaf.Placed::entry).toList();
        all.stream()
                .filter(entry -> entry.act().standing())
                .forEach(entry -> kinds.merge(Kind.of(entry).code(), 1, Integer::sum));
        return new Quality(
                leaf.document().length(),
                kinds,
                count(kinds, Kind.TARGET) + count(kinds, Kind.EXPECTED) + count(kinds, Kind.DONE),
                count(kinds, Kind.EXCLUDED),
                count(kinds, Kind.UNREAD),
                (int) all.stream()
                        .filter(entry -> Doubts.of(entry).contains(Doubt.LOW_CONFIDENCE))
                        .count(),
                (int) all.stream().filter(entry -> entry.act().personal()).count(),
                leaf.lost().size());
    }

    private static int count(SequencedMap<String, Integer> kinds, Kind kind) {
        return kinds.getOrDefault(kind.code(), 0);
    }

    /// How many numbers there are: read, excluded and unread.
    public int numbers() {
        return figures + excluded + unread;
    }
}

package cn.taizhang.web.review;

import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.ledger.review.Waiting;
import cn.taizhang.web.visit.Visit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One page of the queue: what is on it, how many wait of each doubt, and where the next page begins.
///
/// - `counts` are of all doubts, whichever were asked for.
record Part(List<Waiting.Item> items, Map<Doubt, Long> counts, long total, int start, String next) {

    Part {
        items = List.copyOf(items);
        counts = Map.copyOf(counts);
    }

    static Part of(Visit visit, Queues queues, ReviewRequest request) {
        List<Waiting.Item> all = queues.of(visit, request.below()).stream()
                .filter(item -> request.holds(visit.holding(item.document())))
                .sorted(ReviewRequest::order)
                .toList();
        Map<Doubt, Long> counts = new EnumMap<>(Doubt.class);
        all.forEach(item -> counts.merge(item.doubt(), 1L, Long::sum));
        List<Waiting.Item> wanted = request.doubts().isEmpty()
                ? all
                : all.stream()
                        .filter(item -> request.doubts().contains(item.doubt()))
                        .toList();
        int start = request.start(wanted);
        int end = Math.min(wanted.size(), start + request.limit());
        return new Part(
                wanted.subList(start, end),
                counts,
                wanted.size(),
                start,
                end < wanted.size() ? ReviewRequest.cursor(wanted.get(end - 1)) : "");
    }
}

package cn.taizhang.web.review;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.ledger.review.Doubtful;
import cn.taizhang.ledger.review.ReviewQueue;
import cn.taizhang.ledger.review.Waiting;
import cn.taizhang.web.visit.Visit;
import cn.taizhang.web.visit.Warmed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What waits for review, known by numbers and kept up with the ledger, one for all requests.
///
/// 例: after a correction only the new entry is looked at.
@Component
@Order(3)
final class Queues implements Warmed {

    private final AtomicReference<@Nullable Waiting> waiting = new AtomicReference<>();

    /// What waits and this person may see, in the order of the ledger; figures count as doubtful below a confidence.
    List<Waiting.Item> of(Visit visit, double below) {
        List<Waiting.Item> items = new ArrayList<>();
        for (Waiting.Item item : upTo(visit.ledger()).items()) {
            boolean isUnsure = item.doubt() != Doubt.LOW_CONFIDENCE || item.confidence() < below;
            if (isUnsure
                    && visit.knows(item.document())
                    && ReviewQueue.isShown(visit.holding(item.document()), item.doubt())) {
                items.add(item);
            }
        }
        for (Doubtful one : conflicts(visit)) {
            items.add(new Waiting.Item(one.entry().seq(), one.holding().document(), Doubt.CONFLICT, -1));
        }
        return items;
    }

    /// The rows of some of them.
    List<Doubtful> rows(Visit visit, List<Waiting.Item> items) {
        List<Doubtful> rows = new ArrayList<>();
        for (Waiting.Item item : items) {
            if (item.doubt() == Doubt.CONFLICT) {
                conflicts(visit).stream()
                        .filter(one -> one.entry().seq() == item.seq())
                        .forEach(rows::add);
            } else {
                rows.addAll(ReviewQueue.rows(visit.ledger(), List.of(item), visit::holding));
            }
        }
        return rows;
    }

    /// Two reports of one place and year, both of which the person may see.
    private static List<Doubtful> conflicts(Visit visit) {
        Conflicts all = visit.once(
                Conflicts.class,
                "review.conflicts",
                () -> new Conflicts(ReviewQueue.conflicts(
                        visit.ledger(), visit.ledger().holdings().counted())));
        if (all.found().isEmpty()) {
            return List.of();
        }
        List<Holding> counted = visit.counted();
        return ReviewQueue.conflicts(visit.ledger(), counted);
    }

    /// All conflicts of a ledger, whoever asks.
    private record Conflicts(List<Doubtful> found) {}

    private Waiting upTo(Ledger ledger) {
        Waiting known = waiting.get();
        Waiting now = known == null ? Waiting.of(ledger) : known.upTo(ledger);
        if (now != known) {
            waiting.set(now);
        }
        return now;
    }

    @Override
    public void warm(Visit visit) {
        upTo(visit.ledger());
    }
}

package cn.taizhang.web.promise;

import cn.taizhang.compare.follow.Timeline;
import cn.taizhang.compare.follow.lineage.Lineage;
import cn.taizhang.compare.follow.lineage.Step;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.web.known.Known;
import cn.taizhang.web.touched.Touched;
import cn.taizhang.web.visit.Visit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How promises go on from one report to the next.
///
/// 例: 「城镇新增就业60万人」 of 2023 goes on as 「城镇新增就业62万人」 of 2024, raised.
///
/// - Of a pair of reports only what goes on is kept, as long as nothing was said of either.
@Component
public final class Lineages {

    private static final int MOST = 128;

    private final Known known;
    private final Follower follower;
    private final Map<Pair, Steps> kept = new LinkedHashMap<>(MOST, 0.75f, true);
    private long seq;

    Lineages(Known known, Follower follower) {
        this.known = known;
        this.follower = follower;
    }

    /// How one promise goes on in the next report.
    public record On(String promise, Step step) {}

    /// The promises of a report that go on, and those of the next that come from them.
    public record Steps(Map<String, On> onwards, Map<String, On> back) {
        public Steps {
            onwards = Map.copyOf(onwards);
            back = Map.copyOf(back);
        }
    }

    /// What goes on from the earlier report of a pair to the later one.
    public Steps of(Visit visit, Pair pair) {
        synchronized (kept) {
            long last = visit.ledger().records().last();
            if (last > seq && !kept.isEmpty()) {
                Touched touched = Touched.since(visit.ledger(), seq);
                kept.keySet()
                        .removeIf(one -> touched.documents().contains(one.document())
                                || touched.documents().contains(one.later().document()));
            }
            seq = last;
            if (kept.get(pair) instanceof Steps found) {
                return found;
            }
        }
        Steps steps = laid(visit.ledger(), pair);
        synchronized (kept) {
            kept.put(pair, steps);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return steps;
    }

    private Steps laid(Ledger ledger, Pair pair) {
        Timeline.Pair accounts =
                new Timeline.Pair(follower.account(ledger, pair.earlier()), follower.account(ledger, pair.later()));
        Lineage lineage = Lineage.of(List.of(accounts), known.all().lookup());
        Map<String, On> onwards = new HashMap<>();
        Map<String, On> back = new HashMap<>();
        accounts.earlier()
                .promises()
                .forEach(promise -> lineage.next(promise).forEach(next -> {
                    String from = promise.entry().id().value();
                    String to = next.entry().id().value();
                    Step step = lineage.of(next).step();
                    onwards.put(from, new On(to, step));
                    back.put(to, new On(from, step));
                }));
        return new Steps(onwards, back);
    }
}

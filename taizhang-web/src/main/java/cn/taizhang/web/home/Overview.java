package cn.taizhang.web.home;

import cn.taizhang.ledger.store.Database;
import cn.taizhang.web.catalog.Gaps;
import cn.taizhang.web.catalog.Item;
import cn.taizhang.web.catalog.State;
import cn.taizhang.web.tally.Tally;
import cn.taizhang.web.visit.Visit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/// What is in the ledger, what waits for a person, and what was written last, as the first page tells it.
///
/// 例: 583 reports of 31 places, 1998–2025; 89 unread numbers, 26 years missing; the last added is 云汀市 2025.
///
/// - `from` and `to` are 0 for an empty ledger; `odd` numbers the documents of each state a person should look at.
public record Overview(
        Held held, Tally.Waiting waiting, SequencedMap<State, Long> odd, List<Item> last, List<Posting> postings) {

    private static final int SHOWN = 8;
    private static final int POSTINGS = 10;
    private static final List<State> ODD =
            List.of(State.MISFILED, State.DISPUTED, State.UNPLACED, State.VARIANT, State.APART);

    public Overview {
        last = List.copyOf(last);
        postings = List.copyOf(postings);
    }

    /// How much there is.
    public record Held(long reports, long places, int from, int to, long records) {}

    /// One act of writing: `file` is empty where it concerns none.
    public record Posting(long seq, String kind, String author, String at, String file) {}

    static Overview of(Visit visit, List<Item> items) {
        List<Item> counted =
                items.stream().filter(item -> item.holding().counts()).toList();
        var years =
                counted.stream().mapToInt(Item::year).filter(year -> year > 0).summaryStatistics();
        Held held = new Held(
                counted.size(),
                counted.stream()
                        .map(item -> item.holding().head().series())
                        .filter(series -> !series.isEmpty())
                        .distinct()
                        .count(),
                years.getCount() == 0 ? 0 : years.getMin(),
                years.getCount() == 0 ? 0 : years.getMax(),
                counted.stream().mapToLong(item -> item.tally().records()).sum());
        return new Overview(
                held,
                counted.stream().map(item -> item.tally().waiting()).reduce(Tally.NONE.waiting(), Tally.Waiting::plus),
                odd(items),
                items.stream()
                        .sorted(Comparator.comparing(Item::document).reversed())
                        .limit(SHOWN)
                        .toList(),
                postings(visit));
    }

    private static SequencedMap<State, Long> odd(List<Item> items) {
        SequencedMap<State, Long> odd = new LinkedHashMap<>();
        odd.put(State.GAP, (long) Gaps.count(items));
        ODD.forEach(state -> odd.put(state, items.stream().filter(state::holds).count()));
        odd.values().removeIf(count -> count == 0);
        return odd;
    }

    /// The last postings, without those on files the person may not see.
    private static List<Posting> postings(Visit visit) {
        Database database = visit.ledger().database();
        List<Long> seen =
                visit.holdings().stream().map(one -> one.file().source()).toList();
        record Line(Posting posting, long source) {}
        return database
                .list(
                        "SELECT p.seq, p.kind, p.author, p.posted_at, s.name, p.source FROM posting p"
                                + " LEFT JOIN source s ON s.seq = p.source ORDER BY p.seq DESC LIMIT 100",
                        row -> new Line(
                                new Posting(
                                        row.whole(1),
                                        row.text(2),
                                        row.text(3),
                                        row.text(4),
                                        Objects.requireNonNullElse(row.text(5), "")),
                                row.whole(6)))
                .stream()
                .filter(line -> line.source() == 0 || seen.contains(line.source()))
                .map(Line::posting)
                .limit(POSTINGS)
                .toList();
    }

    public boolean isEmpty() {
        return last.isEmpty();
    }

    /// Whether anything waits for a person.
    public boolean waits() {
        return waiting.all() > 0 || !odd.isEmpty();
    }
}

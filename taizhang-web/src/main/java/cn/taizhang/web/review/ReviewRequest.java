package cn.taizhang.web.review;

import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.ledger.review.Waiting;
import cn.taizhang.web.narrowing.Asks;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which part of the queue a request asks for.
///
/// 例: `doubt=low-confidence&below=0.75&place=云汀市&year=2024`.
record ReviewRequest(Set<Doubt> doubts, double below, Set<String> places, Set<String> years, String cursor, int limit) {

    static final Set<String> NAMES = Set.of("doubt", "below", "place", "year", Address.CURSOR, "limit");
    static final String USUAL = "0.75";

    ReviewRequest {
        doubts = Set.copyOf(doubts);
        places = Set.copyOf(places);
        years = Set.copyOf(years);
    }

    static ReviewRequest of(Visit visit, Parameters parameters) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        parameters.list("doubt").forEach(word -> doubts.add(doubt(word)));
        return new ReviewRequest(
                doubts,
                below(parameters),
                Asks.places(visit, parameters),
                Asks.years(visit, parameters),
                parameters.text(Address.CURSOR),
                parameters.whole("limit", Asks.ROWS, 1, Asks.MOST));
    }

    private static Doubt doubt(String word) {
        return Stream.of(Doubt.values())
                .filter(doubt -> doubt.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Parameters.wrong(
                        "doubt",
                        word,
                        String.join(
                                ", ", Stream.of(Doubt.values()).map(Doubt::word).toList())));
    }

    private static double below(Parameters parameters) {
        String value = parameters.text("below");
        if (value.isEmpty()) {
            return Double.parseDouble(USUAL);
        }
        try {
            double below = Double.parseDouble(value);
            if (below >= 0 && below <= 1) {
                return below;
            }
        } catch (NumberFormatException e) {
            throw Parameters.wrong("below", value, "0–1");
        }
        throw Parameters.wrong("below", value, "0–1");
    }

    /// Whether a report is among those asked for.
    boolean holds(Holding one) {
        return (places.isEmpty() || places.contains(one.head().place()))
                && (years.isEmpty()
                        || years.contains(Integer.toString(one.head().year())));
    }

    /// Where in a list the page begins: behind the item the cursor names, wherever that is now.
    int start(List<Waiting.Item> items) {
        if (cursor.isEmpty()) {
            return 0;
        }
        String[] cells = cursor.split("-", 2);
        try {
            long seq = Long.parseLong(cells[0]);
            Doubt doubt = Doubt.values()[Integer.parseInt(cells[1])];
            int at = 0;
            while (at < items.size() && isBefore(items.get(at), seq, doubt)) {
                at++;
            }
            return at;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw Parameters.wrong(Address.CURSOR, cursor, "next");
        }
    }

    /// The queue is sorted by [#order(Waiting.Item, Waiting.Item)].
    private static boolean isBefore(Waiting.Item item, long seq, Doubt doubt) {
        return item.seq() < seq || item.seq() == seq && item.doubt().compareTo(doubt) <= 0;
    }

    static int order(Waiting.Item one, Waiting.Item other) {
        int bySeq = Long.compare(one.seq(), other.seq());
        return bySeq != 0 ? bySeq : one.doubt().compareTo(other.doubt());
    }

    /// The cursor of the page behind an item.
    static String cursor(Waiting.Item item) {
        return item.seq() + "-" + item.doubt().ordinal();
    }
}

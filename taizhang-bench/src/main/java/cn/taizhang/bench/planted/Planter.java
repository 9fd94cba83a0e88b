package cn.taizhang.bench.planted;

import cn.taizhang.bench.planted.text.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Plants errors by chance with a seed.
///
/// 例: seed 20261122, 24 a family.
///
/// - The wordings of a family take turns until it has its number or none finds a place any more.
/// - The same seed, reports and wordings give the same plantings; leaving a family out changes no other.
public final class Planter {

    /// How many pairs a wording may try, and how often the same one, each time with other draws.
    private static final int TRIES = 1_200;

    private static final int TRIES_A_PAIR = 60;

    private final List<Pair> pairs;
    private final long seed;

    public Planter(List<Pair> pairs, long seed) {
        this.pairs = List.copyOf(pairs);
        this.seed = seed;
    }

    /// The plantings of the wordings of one family.
    public List<Planting> plant(List<Wording> wordings, int number) {
        List<Row> rows = wordings.stream().map(Row::new).toList();
        List<List<Planting>> planted = new ArrayList<>();
        rows.forEach(row -> planted.add(new ArrayList<>()));
        int sum = 0;
        for (boolean grows = true; grows && sum < number; ) {
            grows = false;
            for (int i = 0; i < rows.size() && sum < number; i++) {
                Optional<Planting> next = rows.get(i).next();
                if (next.isPresent()) {
                    planted.get(i).add(next.get());
                    sum++;
                    grows = true;
                }
            }
        }
        return planted.stream().flatMap(List::stream).toList();
    }

    /// The plantings of one wording, one after the other.
    private final class Row {

        private final Wording wording;
        private final Draw draw;
        private final List<Pair> order = new ArrayList<>();
        private final Set<Plant> known = new HashSet<>();
        private int at;

        Row(Wording wording) {
            this.wording = wording;
            this.draw = new Draw(seed * 31 + (wording.family() + wording.name()).hashCode());
            while (order.size() < Math.min(TRIES, TRIES_A_PAIR * pairs.size())) {
                order.addAll(draw.shuffled(pairs));
            }
        }

        Optional<Planting> next() {
            while (at < order.size()) {
                Pair pair = order.get(at++);
                Optional<Plant> plant = wording.sowing().sow(pair, draw);
                if (plant.isPresent() && known.add(plant.get())) {
                    return Optional.of(new Planting(wording, pair, plant.get()));
                }
            }
            return Optional.empty();
        }
    }
}

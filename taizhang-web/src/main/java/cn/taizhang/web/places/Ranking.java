package cn.taizhang.web.places;

import cn.taizhang.core.indicator.Indicator.Direction;
import cn.taizhang.web.panel.Bounds;
import cn.taizhang.web.panel.Cells;
import cn.taizhang.web.panel.Gap;
import cn.taizhang.web.panel.Line;
import cn.taizhang.web.panel.Scaling;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts places of one level in order by target or result.
///
/// 例: by result, higher is better: 1st 西藏自治区 8.1%, 2nd …; two with the same have the same rank.
record Ranking(String by, Direction direction, Scaling scaling, Bounds bounds) {

    private static final int LAST = Integer.MAX_VALUE;

    /// The places of a year; `before` are those of the year before, for how far each moved.
    List<Compared> of(List<Line> lines, List<Line> before, Chain chain) {
        Map<String, Integer> ranks = ranks(lines);
        Map<String, Integer> old = ranks(before);
        return lines.stream()
                .map(line -> compared(line, ranks, old, chain))
                .sorted(Comparator.comparingInt((Compared one) -> one.rank() == 0 ? LAST : one.rank())
                        .thenComparing(one -> one.cells().code()))
                .toList();
    }

    private Compared compared(Line line, Map<String, Integer> ranks, Map<String, Integer> old, Chain chain) {
        String key = line.place().key();
        Cells cells = Cells.of(line, scaling, bounds);
        int rank = ranks.getOrDefault(key, 0);
        int was = old.getOrDefault(key, 0);
        return new Compared(
                rank,
                rank > 0 && was > 0 ? List.of(was - rank) : List.of(),
                line,
                cells,
                Gap.of(cells, "target", "result", scaling),
                chain.above(line).stream().map(above -> above(cells, above)).toList());
    }

    private Compared.Above above(Cells own, Line above) {
        Cells cells = Cells.of(above, scaling, bounds);
        boolean both = own.has("target") && cells.has("target");
        return new Compared.Above(
                above, cells, both ? Gap.between(cells.of("target"), own.of("target"), scaling) : List.of());
    }

    private Map<String, Integer> ranks(List<Line> lines) {
        record Sized(String key, BigDecimal size) {}
        List<Sized> sized = lines.stream()
                .filter(line -> !size(line).isEmpty())
                .map(line -> new Sized(line.place().key(), size(line).getFirst()))
                .sorted(Comparator.comparing(
                        Sized::size,
                        direction == Direction.LOWER ? Comparator.naturalOrder() : Comparator.reverseOrder()))
                .toList();
        Map<String, Integer> ranks = new HashMap<>();
        int rank = 0;
        for (int i = 0; i < sized.size(); i++) {
            boolean tied =
                    i > 0 && sized.get(i).size().compareTo(sized.get(i - 1).size()) == 0;
            rank = tied ? rank : i + 1;
            ranks.put(sized.get(i).key(), rank);
        }
        return ranks;
    }

    private List<BigDecimal> size(Line line) {
        Cells cells = Cells.of(line, scaling, bounds);
        return cells.has(by) ? cells.of(by).drawn() : List.of();
    }
}

package cn.taizhang.web.panel;

import cn.taizhang.core.record.Report.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What lies in the middle of the targets and of the results of all places of one level in a year.
///
/// 例: 2024, 21 provinces: target 6, result 5.5.
///
/// - `target` and `result` are empty where fewer than three places tell one.
public record Median(int year, List<BigDecimal> target, List<BigDecimal> result, int places) {

    private static final int FEWEST = 3;
    private static final BigDecimal TWO = new BigDecimal(2);

    /// By year, of the places of this level.
    public static List<Median> of(List<Line> lines, Level level, Scaling scaling, Bounds bounds) {
        TreeMap<Integer, List<Cells>> byYear = new TreeMap<>();
        lines.stream()
                .filter(line -> line.place().level() == level && line.tells())
                .forEach(line -> byYear.computeIfAbsent(line.year(), year -> new ArrayList<>())
                        .add(Cells.of(line, scaling, bounds)));
        return byYear.entrySet().stream()
                .map(entry -> new Median(
                        entry.getKey(),
                        middle(entry.getValue(), "target"),
                        middle(entry.getValue(), "result"),
                        entry.getValue().size()))
                .filter(median -> !median.target().isEmpty() || !median.result().isEmpty())
                .toList();
    }

    private static List<BigDecimal> middle(List<Cells> cells, String name) {
        List<BigDecimal> sizes = cells.stream()
                .filter(one -> one.has(name) && !one.of(name).drawn().isEmpty())
                .map(one -> one.of(name).drawn().getFirst())
                .sorted()
                .toList();
        if (sizes.size() < FEWEST) {
            return List.of();
        }
        int half = sizes.size() / 2;
        return List.of(
                sizes.size() % 2 == 1
                        ? sizes.get(half)
                        : sizes.get(half - 1).add(sizes.get(half)).divide(TWO));
    }
}

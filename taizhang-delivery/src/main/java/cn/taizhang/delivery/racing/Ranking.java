package cn.taizhang.delivery.racing;

import cn.taizhang.delivery.racing.Standing.InLane;
import cn.taizhang.delivery.racing.Standing.Mark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Computes the standings of a league from results, by the published formula.
///
/// 例: of three counties with 12, 8 and 8 points of increment the first has 100 on that axis, the others 60.
///
/// - On each axis of a lane the lowest of the ranked peers has 60 and the highest 100, the others in proportion
///   (功效系数法); all have 100 where all are equal. A lane is the weighted sum of its axes, the league the weighted mean
///   of the lanes in which a unit is ranked; with less than half of all weights it is not ranked.
/// - Equal scores have equal ranks, and the next rank is left out.
/// - Only units of the same peer group are compared: nothing outside of it, and no order of input, changes a standing.
public final class Ranking {

    private static final BigDecimal LOWEST = new BigDecimal(60);
    private static final BigDecimal SPAN = new BigDecimal(40);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal NONE = new BigDecimal("0.00");

    private final League league;

    public Ranking(League league) {
        this.league = league;
    }

    /// The standings of all units of some peer groups, group by group, the first ranks first and the unranked last.
    ///
    /// - `groups` says for each unit which peer group it belongs to; results of other units are passed over.
    public List<Standing> of(Map<String, String> groups, List<Result> results) {
        Map<String, List<String>> members = new TreeMap<>();
        new TreeMap<>(groups)
                .forEach((unit, group) ->
                        members.computeIfAbsent(group, _ -> new ArrayList<>()).add(unit));
        Map<String, List<Result>> byUnit = results.stream().collect(Collectors.groupingBy(Result::unit));
        List<Standing> all = new ArrayList<>();
        members.forEach((group, units) -> all.addAll(group(group, units, byUnit)));
        return all;
    }

    private List<Standing> group(String group, List<String> units, Map<String, List<Result>> results) {
        Map<String, List<InLane>> lanes = new TreeMap<>();
        for (Lane lane : league.lanes()) {
            lane(lane, units, results)
                    .forEach((unit, one) ->
                            lanes.computeIfAbsent(unit, _ -> new ArrayList<>()).add(one));
        }
        Map<String, BigDecimal> scores = new TreeMap<>();
        lanes.forEach((unit, own) -> score(own).ifPresent(score -> scores.put(unit, score)));
        Map<String, Integer> ranks = ranks(scores);
        return units.stream()
                .map(unit -> new Standing(
                        unit,
                        group,
                        ranks.getOrDefault(unit, 0),
                        scores.getOrDefault(unit, NONE),
                        lanes.getOrDefault(unit, List.of())))
                .sorted(Comparator.comparing((Standing one) -> one.rank() == 0 ? Integer.MAX_VALUE : one.rank())
                        .thenComparing(Standing::unit))
                .toList();
    }

    /// The ranked peers are those with enough items; one alone has nobody to be compared with.
    private Map<String, InLane> lane(Lane lane, List<String> units, Map<String, List<Result>> results) {
        Map<String, List<Result>> held = new TreeMap<>();
        for (String unit : units) {
            held.put(
                    unit,
                    results.getOrDefault(unit, List.of()).stream()
                            .filter(lane::holds)
                            .toList());
        }
        List<String> able = units.stream()
                .filter(unit -> held.getOrDefault(unit, List.of()).size() >= league.least())
                .toList();
        List<String> ranked = able.size() < 2 ? List.of() : able;
        Map<String, List<Mark>> marks = marks(ranked, held);
        Map<String, BigDecimal> scores = new TreeMap<>();
        marks.forEach((unit, own) -> scores.put(unit, total(own)));
        Map<String, Integer> ranks = ranks(scores);
        Map<String, InLane> all = new TreeMap<>();
        held.forEach((unit, items) -> all.put(
                unit,
                new InLane(
                        lane,
                        items.size(),
                        ranks.getOrDefault(unit, 0),
                        scores.getOrDefault(unit, NONE),
                        marks.getOrDefault(unit, List.of()))));
        return all;
    }

    private Map<String, List<Mark>> marks(List<String> ranked, Map<String, List<Result>> held) {
        BigDecimal gained = ranked.stream()
                .map(unit -> sum(held.getOrDefault(unit, List.of()), Result::gained))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, List<Mark>> marks = new TreeMap<>();
        for (Axis axis : Axis.values()) {
            Map<String, BigDecimal> values = new TreeMap<>();
            ranked.forEach(unit -> values.put(unit, value(axis, held.getOrDefault(unit, List.of()), gained)));
            BigDecimal lowest =
                    values.values().stream().min(BigDecimal::compareTo).orElse(NONE);
            BigDecimal highest =
                    values.values().stream().max(BigDecimal::compareTo).orElse(NONE);
            values.forEach((unit, value) -> marks.computeIfAbsent(unit, _ -> new ArrayList<>())
                    .add(new Mark(axis, value, lowest, highest, score(value, lowest, highest))));
        }
        return marks;
    }

    private static BigDecimal value(Axis axis, List<Result> items, BigDecimal gained) {
        return switch (axis) {
            case PROGRESS -> mean(items, Result::lead);
            case INCREMENT -> mean(items, Result::rise);
            case CONTRIBUTION ->
                gained.signum() == 0
                        ? NONE
                        : sum(items, Result::gained).multiply(HUNDRED).divide(gained, 2, RoundingMode.HALF_UP);
        };
    }

    private static BigDecimal sum(List<Result> items, Function<Result, BigDecimal> of) {
        return items.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal mean(List<Result> items, Function<Result, BigDecimal> of) {
        return sum(items, of).divide(new BigDecimal(items.size()), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal score(BigDecimal value, BigDecimal lowest, BigDecimal highest) {
        return highest.compareTo(lowest) == 0
                ? HUNDRED.setScale(2)
                : LOWEST.add(SPAN.multiply(value.subtract(lowest))
                        .divide(highest.subtract(lowest), 2, RoundingMode.HALF_UP));
    }

    private BigDecimal total(List<Mark> marks) {
        return marks.stream()
                .map(mark -> mark.score().multiply(new BigDecimal(league.weight(mark.axis()))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private Optional<BigDecimal> score(List<InLane> lanes) {
        int all = lanes.stream().mapToInt(one -> one.lane().weight()).sum();
        List<InLane> ranked = lanes.stream().filter(InLane::isRanked).toList();
        int held = ranked.stream().mapToInt(one -> one.lane().weight()).sum();
        if (held == 0 || held * 2 < all) {
            return Optional.empty();
        }
        return Optional.of(ranked.stream()
                .map(one -> one.score().multiply(new BigDecimal(one.lane().weight())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(new BigDecimal(held), 2, RoundingMode.HALF_UP));
    }

    private static Map<String, Integer> ranks(Map<String, BigDecimal> scores) {
        Map<String, Integer> ranks = new TreeMap<>();
        scores.forEach((unit, score) -> ranks.put(
                unit,
                1
                        + (int) scores.values().stream()
                                .filter(other -> other.compareTo(score) > 0)
                                .count()));
        return ranks;
    }
}

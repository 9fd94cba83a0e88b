package cn.taizhang.delivery.racing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.field.Fields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every ranking, whatever the results are, and one by hand.
class RankingTest {

    private static final League LEAGUE = League.of(
            "L1",
            Fields.of(Map.of(
                    "name", "季赛指标",
                    "kind", "QUARTER",
                    "lanes", "工业|FIGURES|60|工业\n项目|PROJECTS|40|",
                    "least", "2")));

    @Test
    void givesTheHighestOfEachAxisAHundredAndTheLowestSixty() {
        Map<String, String> groups = Map.of("NP", "县区", "BH", "县区", "XS", "县区", "FGW", "部门");
        List<Result> results = List.of(
                item("NP", 20, 50, 40), item("NP", 20, 50, 40),
                item("BH", 20, 30, 40), item("BH", 10, 30, 40),
                item("XS", 0, 100, 40), item("FGW", 0, 90, 40));

        List<Standing> standings = new Ranking(LEAGUE).of(groups, results);

        assertThat(standings).extracting(Standing::unit).containsExactly("NP", "BH", "XS", "FGW");
        assertThat(standings).extracting(Standing::rank).containsExactly(1, 2, 0, 0);
        assertThat(standings.getFirst().score()).isEqualByComparingTo("100");
        assertThat(standings.get(1).score()).isEqualByComparingTo("60");
        Standing.InLane lane = standings.get(1).lanes().getFirst();
        assertThat(lane.sample()).isEqualTo(2);
        assertThat(lane.marks())
                .extracting(Standing.Mark::value)
                .containsExactly(new BigDecimal("-10.00"), new BigDecimal("15.00"), new BigDecimal("33.33"));
        assertThat(standings.get(2).lanes().getFirst().sample()).isEqualTo(1);
    }

    @Test
    void sharesARankAmongEqualsAndLeavesTheNextOut() {
        Map<String, String> groups = Map.of("A", "县区", "B", "县区", "C", "县区");
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            results.addAll(List.of(item("A", 0, 60, 40), item("B", 0, 60, 40), item("C", 0, 20, 40)));
        }

        assertThat(new Ranking(LEAGUE).of(groups, results))
                .extracting(Standing::rank)
                .containsExactly(1, 1, 3);
    }

    /// Neither the order in which results come nor what other groups did changes anything; scores lie between 60 and
    /// 100, ranks follow scores, and doing more never lowers a unit's own score.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void dependsOnThePeersAlone(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            Map<String, String> groups = new TreeMap<>();
            List<Result> results = new ArrayList<>();
            for (int unit = 0; unit < 9; unit++) {
                groups.put("U" + unit, unit < 5 ? "县区" : "部门");
                for (int i = random.nextInt(5); i > 0; i--) {
                    results.add(any(random, "U" + unit));
                }
            }
            List<Standing> known = counties(groups, results);
            List<Result> others = new ArrayList<>(results);
            others.removeIf(one -> !"县区".equals(groups.get(one.unit())));
            for (int i = random.nextInt(9); i > 0; i--) {
                others.add(any(random, "U" + (5 + random.nextInt(4))));
            }
            Collections.shuffle(others, random);

            assertThat(counties(groups, others)).isEqualTo(known);
            holdsTogether(known);
            climbs(random, groups, results, known);
        }
    }

    private static void holdsTogether(List<Standing> standings) {
        for (Standing one : standings) {
            if (one.isRanked()) {
                assertThat(one.score()).isBetween(new BigDecimal(60), new BigDecimal(100));
                long better = standings.stream()
                        .filter(other -> other.isRanked() && other.score().compareTo(one.score()) > 0)
                        .count();
                assertThat(one.rank()).isEqualTo(1 + (int) better);
            }
        }
    }

    private static void climbs(Random random, Map<String, String> groups, List<Result> results, List<Standing> known) {
        List<Standing> ranked = known.stream().filter(Standing::isRanked).toList();
        if (ranked.isEmpty()) {
            return;
        }
        Standing some = ranked.get(random.nextInt(ranked.size()));
        List<Result> more = results.stream()
                .map(one -> one.unit().equals(some.unit())
                        ? one.corrected(
                                one.before(), one.after().max(one.before()).add(BigDecimal.TEN))
                        : one)
                .toList();
        counties(groups, more).stream()
                .filter(one -> one.unit().equals(some.unit()))
                .forEach(one -> assertThat(one.score()).isGreaterThanOrEqualTo(some.score()));
    }

    private static List<Standing> counties(Map<String, String> groups, List<Result> results) {
        return new Ranking(LEAGUE)
                .of(groups, results).stream()
                        .filter(one -> one.group().equals("县区"))
                        .toList();
    }

    private static Result any(Random random, String unit) {
        Source source = random.nextBoolean() ? Source.FIGURES : Source.PROJECTS;
        int before = random.nextInt(90);
        int after = Math.min(100, before + random.nextInt(40));
        return new Result(
                unit,
                source,
                "task:" + random.nextInt(),
                "工业技改",
                "工业技改",
                new BigDecimal(before),
                new BigDecimal(after),
                new BigDecimal(random.nextInt(100)),
                new BigDecimal(100),
                new BigDecimal(after - before).setScale(2, RoundingMode.HALF_UP));
    }

    private static Result item(String unit, int before, int after, int line) {
        return new Result(
                unit,
                Source.FIGURES,
                "task:T2025-0001",
                "规模以上工业增加值",
                "规模以上工业增加值",
                new BigDecimal(before),
                new BigDecimal(after),
                new BigDecimal(line),
                new BigDecimal(100),
                new BigDecimal(after - before));
    }
}

package cn.taizhang.bench.planted;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.bench.planted.family.Wordings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The sentences told: the clean ones agree with themselves and the wrong ones do not, counted anew from their words.
class TwinsTest {

    private static final int DRAWS = 150;
    private static final int YEAR = 2024;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final String NUMERALS = "一二三四五六七八九十";

    @Test
    void addPartsToTheirWhole() {
        check(Family.SUM, "of-which", (clean, wrong) -> {
            assertThat(surplus(clean)).isZero();
            assertThat(numbers(wrong).getFirst()).isLessThan(numbers(clean).getFirst());
        });
        check(
                Family.SUM,
                "made-of",
                (clean, wrong) -> assertThat(surplus(clean)).isZero().isNotEqualTo(surplus(wrong)));
        check(Family.SUM, "part-over-whole", (clean, wrong) -> {
            assertThat(numbers(clean).getFirst()).isGreaterThan(numbers(clean).getLast());
            assertThat(numbers(wrong).getFirst()).isLessThan(numbers(wrong).getLast());
        });
    }

    @Test
    void addSharesToAHundredAndWrongOnesBeyond() {
        for (String wording : List.of("ratio", "listed", "rest")) {
            check(Family.SHARE, wording, (clean, wrong) -> {
                int parts = wording.equals("rest") ? 2 : 3;
                assertThat(lastOf(clean, parts)).isBetween(99.9, 100.1);
                assertThat(lastOf(wrong, parts)).isGreaterThan(101.5);
            });
        }
        check(Family.SHARE, "alone", (clean, wrong) -> {
            assertThat(lastOf(clean, 1)).isLessThan(100);
            assertThat(lastOf(wrong, 1)).isGreaterThan(105);
        });
    }

    @Test
    void growFromOneLevelToTheOther() {
        for (String wording : List.of("in-one-sentence", "last-report")) {
            check(Family.GROWTH, wording, (clean, wrong) -> {
                assertThat(off(clean)).isLessThan(0.06);
                assertThat(off(wrong)).isGreaterThan(5);
            });
        }
    }

    @Test
    void tellTheSameTwice() {
        for (String wording : List.of("digits", "growth")) {
            check(Family.TWICE, wording, (clean, wrong) -> {
                assertThat(numbers(clean).getFirst()).isEqualTo(numbers(clean).getLast());
                assertThat(numbers(wrong).getFirst())
                        .isNotEqualTo(numbers(wrong).getLast());
            });
        }
        check(Family.TWICE, "bound", (clean, wrong) -> {
            List<Double> right = numbers(clean.replace("5G", ""));
            List<Double> below = numbers(wrong.replace("5G", ""));
            assertThat(right.getLast()).isGreaterThan(right.getFirst());
            assertThat(below.getLast()).isLessThan(below.getFirst());
        });
    }

    @Test
    void listAsManyAsAnnounced() {
        for (String wording : List.of("names-first", "brackets")) {
            check(Family.COUNT, wording, (clean, wrong) -> {
                assertThat(clean.split("、").length).isEqualTo(announced(clean));
                assertThat(wrong.split("、").length).isEqualTo(announced(wrong) - 1);
            });
        }
    }

    @Test
    void haveTheShareOfSomeCount() {
        for (String wording : List.of("of-all", "among")) {
            check(Family.SMALL_SHARE, wording, (clean, wrong) -> {
                assertThat(nearest(clean)).isLessThanOrEqualTo(0.5);
                assertThat(nearest(wrong)).isGreaterThanOrEqualTo(0.5);
            });
        }
    }

    @Test
    void repeatLastYearsFigure() {
        check(Family.RESTATED, "from", (clean, wrong) -> {
            assertThat(numbers(clean).get(1)).isEqualTo(numbers(clean).getFirst());
            assertThat(numbers(wrong).get(1)).isNotEqualTo(numbers(wrong).getFirst());
        });
    }

    private static void check(Family family, String name, BiConsumer<String, String> cleanAndWrong) {
        Wording wording = Wordings.of(family).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Draw draw = new Draw(7);
        for (int i = 0; i < DRAWS; i++) {
            List<Told> told = ((Insertion) wording.sowing()).telling().tell(draw, YEAR);
            cleanAndWrong.accept(
                    told.stream().map(Told::clean).collect(Collectors.joining()),
                    told.stream().map(Told::wrong).collect(Collectors.joining()));
        }
    }

    private static List<Double> numbers(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(number -> Double.valueOf(number.group()))
                .toList();
    }

    /// The parts less the whole, which is told first.
    private static double surplus(String words) {
        List<Double> numbers = numbers(words);
        double parts = numbers.stream().skip(1).mapToDouble(number -> number).sum();
        return Math.round((parts - numbers.getFirst()) * 10) / 10.0;
    }

    private static double lastOf(String words, int parts) {
        List<Double> numbers = numbers(words);
        return numbers.stream()
                .skip(numbers.size() - parts)
                .mapToDouble(number -> number)
                .sum();
    }

    /// By how much the growth told, the last number, misses that of the levels before it.
    private static double off(String words) {
        List<Double> numbers = new ArrayList<>(numbers(words));
        double growth = (numbers.get(1) / numbers.getFirst() - 1) * 100;
        return Math.abs(growth - numbers.getLast());
    }

    private static int announced(String words) {
        return Arrays.stream(words.split(""))
                        .mapToInt(NUMERALS::indexOf)
                        .filter(index -> index >= 0)
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    private static double nearest(String words) {
        List<Double> numbers = numbers(words);
        double least = 100;
        for (int count = 0; count <= numbers.getFirst(); count++) {
            least = Math.min(least, Math.abs(numbers.getLast() - 100 * count / numbers.getFirst()));
        }
        return least;
    }
}

package cn.taizhang.rules.figure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.rules.load.Faults;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The sentences under `figure/examples`, one file for each construction, and those the program is known to misread.
final class FigureExamplesTest {

    private static final List<String> CONSTRUCTIONS = List.of(
            "aligned",
            "attribute",
            "base",
            "bounds",
            "chinese",
            "counts",
            "cumulative",
            "elliptic",
            "expected",
            "head-first",
            "hedges",
            "investment",
            "movement",
            "number-first",
            "points",
            "prices",
            "range",
            "rank",
            "ratio",
            "shared",
            "time",
            "times",
            "words",
            "years");
    private static final int LEAST_EXAMPLES = 250;
    private static final int LEAST_FACTS = 300;

    static Stream<FigureExample> examples() {
        Faults faults = new Faults();
        List<FigureExample> examples = CONSTRUCTIONS.stream()
                .flatMap(name -> FigureExample.load("figure/examples/" + name + ".yaml", "examples", faults).stream())
                .toList();
        faults.check();
        return examples.stream();
    }

    static Stream<FigureExample> gaps() {
        Faults faults = new Faults();
        List<FigureExample> gaps = FigureExample.load("figure/known-gaps.yaml", "gaps", faults);
        faults.check();
        return gaps.stream();
    }

    @Test
    void findsEnoughExamplesAndNoneTwice() {
        Set<String> seen = new HashSet<>();
        assertThat(Stream.concat(examples(), gaps())).allMatch(example -> seen.add(example.part() + example.text()));
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(LEAST_EXAMPLES);
        assertThat(examples().mapToInt(example -> example.facts().size()).sum()).isGreaterThanOrEqualTo(LEAST_FACTS);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsJustTheFactsOfTheSentence(FigureExample example) {
        assertThat(example.read()).as(example.text()).isEqualTo(example.facts());
    }

    /// A gap that closes is to be moved to the examples.
    @ParameterizedTest
    @MethodSource("gaps")
    void stillMisreadsTheKnownGaps(FigureExample gap) {
        assertThat(gap.read())
                .as(gap.text() + " is read aright now: move it to figure/examples")
                .isNotEqualTo(gap.facts());
    }
}

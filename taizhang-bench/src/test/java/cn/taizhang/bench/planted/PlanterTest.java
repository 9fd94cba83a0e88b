package cn.taizhang.bench.planted;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.bench.planted.family.Wordings;
import cn.taizhang.bench.planted.text.Edited;
import cn.taizhang.bench.planted.text.Pair;
import cn.taizhang.bench.planted.text.Shelf;
import cn.taizhang.bench.planted.text.Span;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanterTest {

    private static final int EACH = 20;
    private static final List<Pair> PAIRS = Shelf.pairs(Path.of("../samples"));

    @Test
    void findsTheSamplesWithThoseOfTheYearBefore() {
        assertThat(PAIRS).extracting(pair -> pair.draft().year()).containsExactly(2023, 2024);
        assertThat(PAIRS).allSatisfy(pair -> assertThat(pair.draft().text()).contains("工作回顾", "各位代表"));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void plantsTwentyOfEachFamilyInThreeWordingsOrMore(Family family) {
        List<Planting> plantings = planted(family, 1);
        assertThat(plantings).hasSize(EACH);
        assertThat(plantings.stream().map(Planting::wording).distinct()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(plantings.stream().map(planting -> planting.wrong().text()).distinct())
                .hasSize(EACH);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void plantsTheSameForTheSameSeedAndOtherForAnother(Family family) {
        List<String> first = planted(family, 1).stream()
                .map(planting -> planting.wrong().text())
                .toList();
        assertThat(planted(family, 1).stream().map(planting -> planting.wrong().text()))
                .isEqualTo(first);
        assertThat(planted(family, 2).stream().map(planting -> planting.wrong().text()))
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void changesAReportNowhereButInThePlantedStretches(Family family) {
        for (Planting planting : planted(family, 1)) {
            String rest =
                    without(planting.pair().draft().text(), planting.plant().marks());
            for (Edited edited : List.of(planting.wrong(), planting.clean())) {
                assertThat(without(edited.text(), planting.places(edited))).isEqualTo(rest);
            }
            assertThat(planting.quotes(planting.wrong())).isNotEqualTo(planting.quotes(planting.clean()));
        }
    }

    @Test
    void leavesTheDraftOfATwinAsItWasWhereARealPassageIsAltered() {
        Stream.of(Family.values())
                .flatMap(family -> planted(family, 1).stream())
                .filter(planting -> planting.plant().clean().isEmpty())
                .forEach(planting -> assertThat(planting.clean().text())
                        .isEqualTo(planting.pair().draft().text()));
    }

    private static List<Planting> planted(Family family, long seed) {
        return new Planter(PAIRS, seed).plant(Wordings.of(family), EACH);
    }

    private static String without(String text, List<Span> stretches) {
        StringBuilder rest = new StringBuilder(text);
        stretches.stream()
                .sorted(Comparator.comparingInt(Span::start).reversed())
                .forEach(stretch -> rest.delete(stretch.start(), stretch.end()));
        return rest.toString();
    }
}

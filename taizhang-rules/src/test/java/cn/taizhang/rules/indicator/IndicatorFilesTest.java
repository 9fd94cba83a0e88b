package cn.taizhang.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.taizhang.core.indicator.Alias;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.indicator.IndicatorTable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

class IndicatorFilesTest {

    private static final IndicatorTable TABLE = IndicatorFiles.load();
    private static final int FEWEST_INDICATORS = 230;
    private static final int FEWEST_EXAMPLES = 100;

    @Test
    void knowsWellOverNinetyIndicators() {
        assertThat(TABLE.all()).hasSizeGreaterThanOrEqualTo(FEWEST_INDICATORS);
    }

    @Test
    void readsEveryFileOfTheFolder() throws IOException, URISyntaxException {
        List<String> listed = new ArrayList<>(IndicatorFiles.INDICATORS);
        listed.add(IndicatorFiles.WORDINGS);
        Path folder = Path.of(Objects.requireNonNull(IndicatorFiles.class.getResource(IndicatorFiles.WORDINGS))
                        .toURI())
                .resolveSibling("");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void findsEachIndicatorByEachOfItsNames() {
        for (Indicator indicator : TABLE.all()) {
            for (Alias alias : indicator.names().aliases()) {
                boolean growth = alias.use() == Alias.Use.GROWTH;
                assertThat(TABLE.resolve(alias.wording(), growth))
                        .as(alias.wording())
                        .isEqualTo(indicator.id());
            }
        }
    }

    @Test
    void neverTakesAConfusionForTheIndicator() {
        for (Indicator indicator : TABLE.all()) {
            assertThat(indicator.confusions()).as(indicator.id()).isNotEmpty();
            for (String confusion : indicator.confusions()) {
                assertThat(TABLE.resolve(confusion, true)).as(confusion).isNotEqualTo(indicator.id());
                assertThat(TABLE.resolve(confusion, false)).as(confusion).isNotEqualTo(indicator.id());
            }
        }
    }

    @Test
    void linksTheOldRuralIncomeToTheNew() {
        assertThat(TABLE.get("rural_income_per_capita").notes().follows()).isEqualTo("rural_net_income_per_capita");
        assertThat(TABLE.contains("rural_net_income_per_capita")).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> resolvesTheExamples() {
        List<String[]> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(FEWEST_EXAMPLES);
        return examples.stream()
                .map(example -> dynamicTest(example[1] + " beside " + example[0], () -> {
                    String expected = example[2].equals("-") ? "" : example[2];
                    assertThat(TABLE.resolve(example[1], example[0].equals("growth")))
                            .isEqualTo(expected);
                }));
    }

    @Test
    @Timeout(5)
    void staysFastOnEndlessWordings() {
        for (String piece : List.of("全年", "增长", "城镇化水平", "滨海新区", "占比", "生产总值")) {
            String endless = piece.repeat(200_000);
            assertThatCode(() -> TABLE.resolve(endless, true)).doesNotThrowAnyException();
        }
    }

    private static List<String[]> examples() {
        try (InputStream in = Objects.requireNonNull(IndicatorFilesTest.class.getResourceAsStream("examples.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("reading the examples", e);
        }
    }
}

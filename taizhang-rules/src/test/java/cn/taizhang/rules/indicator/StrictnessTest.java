package cn.taizhang.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StrictnessTest {

    private static final String WORDINGS = """
            folds: [{to: 生产总值, from: [GDP]}]
            before: [预计]
            after: [总量]
            growth: [增长]
            areas: {endings: [区], blockers: [人均]}
            """;
    private static final String SOUND = """
            - id: gdp
              name: 生产总值
              english: gross domestic product
              scale: {dimension: money, unit: 亿元, direction: higher, growth: real, usual: growth}
              aliases: [GDP]
            """;

    @Test
    void takesSoundFiles() {
        assertThat(IndicatorFiles.read(WORDINGS, Map.of("a.yaml", SOUND)).resolve("预计GDP总量", false))
                .isEqualTo("gdp");
    }

    @Test
    void tellsAnUnknownKey() {
        assertThat(faults(SOUND + "  alias: [x]\n")).containsExactly("a.yaml:6:3: unknown key alias");
    }

    @Test
    void tellsARepeatedKey() {
        assertThat(faults(SOUND + "  aliases: [国民生产]\n")).containsExactly("a.yaml:6:3: repeated key aliases");
    }

    @Test
    void tellsMissingFields() {
        assertThat(faults("- id: gdp\n"))
                .containsExactlyInAnyOrder(
                        "a.yaml:1:3: missing name",
                        "a.yaml:1:3: missing aliases",
                        "a.yaml:1:3: missing english",
                        "a.yaml:1:3: missing scale");
    }

    @Test
    void tellsARepeatedId() {
        assertThat(faults(SOUND + SOUND.replace("生产总值", "总产值").replace("GDP", "产值")))
                .containsExactly("a.yaml:6:7: repeated id gdp");
    }

    @Test
    void tellsAnAliasRepeatedInOneIndicator() {
        assertThat(faults(SOUND.replace("[GDP]", "[GDP, GDP]"))).containsExactly("a.yaml:5:18: repeated word GDP");
        assertThat(faults(SOUND.replace("[GDP]", "[生产总值]"))).containsExactly("a.yaml:5:13: repeated alias 生产总值");
    }

    @Test
    void tellsAnAliasOfTwoIndicatorsThoughSpeltInTwoWays() {
        String other = SOUND.replace("id: gdp", "id: gnp").replace("name: 生产总值", "name: 国民总收入");
        assertThat(faults(SOUND + other)).containsExactly("a.yaml:10:13: alias GDP also names gdp");
        assertThat(faults(SOUND + other.replace("[GDP]", "[生产总值]")))
                .containsExactly("a.yaml:10:13: alias 生产总值 also names gdp");
    }

    @Test
    void letsGrowthAndLevelShareAWording() {
        String growth = SOUND + "  growth_aliases: [经济]\n";
        String level = SOUND.replace("id: gdp", "id: size")
                        .replace("name: 生产总值", "name: 规模")
                        .replace("[GDP]", "[体量]")
                + "  level_aliases: [经济]\n";
        var table = IndicatorFiles.read(WORDINGS, Map.of("a.yaml", growth + level));
        assertThat(table.resolve("经济", true)).isEqualTo("gdp");
        assertThat(table.resolve("经济", false)).isEqualTo("size");
    }

    @Test
    void tellsValuesOfTheWrongKind() {
        assertThat(faults(SOUND.replace("money", "gold").replace("gdp", "GDP-1")
                        + "  tolerance: {points: half, percent: 5}\n"))
                .containsExactly(
                        "a.yaml:1:7: not snake case: GDP-1",
                        "a.yaml:4:22: no such dimension: gold",
                        "a.yaml:6:23: not a number: half");
    }

    @Test
    void tellsAnUnknownPredecessor() {
        assertThat(faults(SOUND + "  follows: gnp\n")).containsExactly("a.yaml:6:12: no indicator gnp");
    }

    @Test
    void tellsBrokenYamlAndEmptyFiles() {
        assertThat(faults("- id: [\n")).hasSize(1).allMatch(fault -> fault.startsWith("a.yaml:2:1: "));
        assertThat(faults("")).containsExactly("a.yaml:1:1: empty file");
        assertThat(faults("id: gdp\n")).containsExactly("a.yaml:1:1: expected a list");
    }

    @Test
    void tellsFaultsOfTheWordings() {
        String broken = WORDINGS.replace("growth:", "grown:").replace("[GDP]", "[GDP, GDP]");
        BrokenIndicatorFiles thrown = catchThrowableOfType(
                BrokenIndicatorFiles.class, () -> IndicatorFiles.read(broken, Map.of("a.yaml", SOUND)));
        assertThat(thrown.faults().stream().map(Fault::toString))
                .contains("wordings.yaml:4:1: unknown key grown", "wordings.yaml:1:1: missing growth");
    }

    @Test
    void tellsAllFaultsOfAllFilesAtOnceInOrder() {
        Map<String, String> files = new TreeMap<>();
        files.put("a.yaml", SOUND + "  alias: [x]\n");
        files.put(
                "b.yaml",
                SOUND.replace("name: 生产总值", "name: 总产值")
                        .replace("[GDP]", "[产值]")
                        .replace("real", "true"));
        assertThatThrownBy(() -> IndicatorFiles.read(WORDINGS, files))
                .isInstanceOf(BrokenIndicatorFiles.class)
                .hasMessage("""
                        3 faults in the indicator files:
                          a.yaml:6:3: unknown key alias
                          b.yaml:1:7: repeated id gdp
                          b.yaml:4:66: no such growth: true""");
    }

    private static List<String> faults(String content) {
        BrokenIndicatorFiles thrown = catchThrowableOfType(
                BrokenIndicatorFiles.class, () -> IndicatorFiles.read(WORDINGS, Map.of("a.yaml", content)));
        return thrown.faults().stream().map(Fault::toString).toList();
    }
}

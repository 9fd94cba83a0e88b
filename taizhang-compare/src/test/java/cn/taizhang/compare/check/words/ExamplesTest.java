package cn.taizhang.compare.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.compare.check.Finding;
import cn.taizhang.rules.words.WordRules;
import cn.taizhang.rules.words.WordRules.Example;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    private static final String QUIET = "NONE";

    static List<Example> examples() {
        return WordRules.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheExampleSaysAndNothingElse(Example example) {
        List<String> expected = example.severity().equals(QUIET)
                ? List.of()
                : List.of(example.family() + " " + example.severity() + " " + example.arithmetic());

        assertThat(Drafts.findings(example.text())).map(ExamplesTest::told).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheSameInTheMiddleOfOtherSentences(Example example) {
        String before = "全市上下团结奋进。\n";
        String after = "\n各位代表,成绩来之不易。\n";

        assertThat(Drafts.findings(before + example.text() + after))
                .map(ExamplesTest::told)
                .isEqualTo(Drafts.findings(example.text()).stream()
                        .map(ExamplesTest::told)
                        .toList());
    }

    @Test
    void coversEveryFamilyWithFindingsAndWithSilence() {
        assertThat(examples()).hasSizeGreaterThan(30);
        for (String family : List.of("COUNT", "SMALL_SHARE", "DAMAGED")) {
            assertThat(examples())
                    .anyMatch(example -> example.family().equals(family)
                            && example.severity().equals("ERROR"))
                    .anyMatch(example -> example.family().equals(family)
                            && example.severity().equals(QUIET));
        }
    }

    private static String told(Finding finding) {
        return finding.family() + " " + finding.severity() + " " + finding.arithmetic();
    }
}

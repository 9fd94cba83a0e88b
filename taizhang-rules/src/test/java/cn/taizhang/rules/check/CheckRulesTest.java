package cn.taizhang.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.rules.RuleFiles;
import org.junit.jupiter.api.Test;

class CheckRulesTest {

    @Test
    void knowsTheWordsOfTheLint() {
        CueBook<CheckCue> words = CheckRules.words();

        int total = words.longest("合计110公里", 0, 7);
        assertThat(words.has(total, CheckCue.TOTAL)).isTrue();
        assertThat(words.has(words.longest("共青团", 0, 3), CheckCue.TOTAL)).isFalse();
    }

    @Test
    void givesSizesOfKnownIndicatorsOnly() {
        assertThat(SizeTable.load().rows().values())
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> assertThat(RuleFiles.load().indicators().contains(row.indicator()))
                        .as(row.indicator())
                        .isTrue());
    }

    @Test
    void tellsAllFaultsOfATableAtOnce() {
        assertThatThrownBy(() -> SizeTable.parse("indicator\tunit\tlow\thigh\tof\ngdp\t元\t9\t3\tplace\ngdp\t元\t1\n"))
                .hasMessageContaining("sizes.tsv:2: low is not below high")
                .hasMessageContaining("sizes.tsv:3: needs");
    }
}

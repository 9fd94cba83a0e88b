package cn.taizhang.rules.figure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.rules.load.Faults;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WordTableTest {

    private static final int LEAST_WORDS = 2500;

    @Test
    void findsNoWordTwiceAndNoUnknownValueInTheTableOfTheProduct() {
        Faults faults = new Faults();
        List<Lexicon.Row> rows = new WordTable("figure/words.tsv", faults).rows();
        assertThat(faults.messages()).isEmpty();
        assertThat(rows).hasSizeGreaterThan(LEAST_WORDS);
        assertThat(rows.stream().map(row -> row.word() + row.sense())).doesNotHaveDuplicates();
        assertThat(rows).allMatch(row -> row.word().equals(row.word().strip()));
    }

    @ParameterizedTest
    @EnumSource(Sense.class)
    void knowsWordsInEverySense(Sense sense) {
        Faults faults = new Faults();
        Lexicon lexicon = new FigureKnowledge(faults).lexicon();
        boolean inWordTargets = sense == Sense.WORDS;
        assertThat(lexicon.words(sense).isEmpty()).isEqualTo(inWordTargets);
    }

    @Test
    void tellsEveryFaultOfATableWithItsLine() {
        Faults faults = new Faults();
        List<Lexicon.Row> rows = new WordTable("broken/words.tsv", faults).rows();
        assertThat(faults.messages())
                .containsExactly(
                        "broken/words.tsv:4: 增长 stands twice as CHANGE",
                        "broken/words.tsv:5: 下降 has an unknown value for CHANGE: \"down\"",
                        "broken/words.tsv:6: 突破 has an unknown value for BOUND_BEFORE: \"above\"",
                        "broken/words.tsv:8: 力争 has an unknown value for HEDGE: \"maybe\"",
                        "broken/words.tsv:9: unknown sense LINKS",
                        "broken/words.tsv:10: 达到 has an unknown value for LINK: \"eq\"",
                        "broken/words.tsv:12: 同比 has an unknown value for ADVERB: \"only\"");
        assertThat(rows).extracting(Lexicon.Row::word).containsExactly("增长", "增长", "以上", "分别");
    }

    @Test
    void tellsAnUnknownKindOfATargetInWords() {
        Faults faults = new Faults();
        assertThat(new FigureKnowledge(faults).wordTargets("broken/word_targets.tsv"))
                .hasSize(1);
        assertThat(faults.messages()).containsExactly("broken/word_targets.tsv:3: kind is growth or level, not levels");
    }
}

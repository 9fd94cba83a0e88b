package cn.taizhang.ledger.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static List<String> units(String text) {
        Units units = Units.of(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            words.add(units.words(i, i + 1));
        }
        return words;
    }

    private static List<String> terms(Terms terms, String text) {
        List<String> found = new ArrayList<>();
        terms.of(text).reset();
        while (terms.incrementToken()) {
            assertThat(terms.getAttribute(PositionIncrementAttribute.class).getPositionIncrement())
                    .isEqualTo(1);
            found.add(terms.getAttribute(CharTermAttribute.class).toString());
        }
        return found;
    }

    @Test
    void keepsNumbersAndWordsWhole() {
        assertThat(units("增长5.3%,AI和PM2.5降到12345。"))
                .containsExactly("增", "长", "5.3", "%", ",", "ai", "和", "pm2.5", "降", "到", "12345", "。");
        assertThat(units("12.")).containsExactly("12", ".");
        assertThat(units(".5")).containsExactly(".", "5");
    }

    @Test
    void foldsFullWidthAndCapitalsAndMovesNoOffset() {
        assertThat(units("增长５．３％，ＡＩ　好")).containsExactly("增", "长", "5.3", "%", ",", "ai", " ", "好");
        assertThat(Units.of("ＡＩ好").start(1)).isEqualTo(2);
        assertThat(Units.of("\tA").start(1)).isEqualTo(1);
    }

    @Test
    void takesRareCharactersForChineseOnes() {
        assertThat(units("𠮷二〇人々")).containsExactly("𠮷", "二", "〇", "人", "々");
        assertThat(Units.of("𠮷好").isHan(0)).isTrue();
        assertThat(Units.of("𠮷好").start(1)).isEqualTo(2);
        assertThat(units("\uD840")).hasSize(1);
    }

    @Test
    void cutsAWordWithoutEnd() {
        assertThat(units("a".repeat(1_000))).hasSize(5);
    }

    @Test
    void makesOneTermOfEachUnitAndUsesItselfAgain() {
        Terms terms = new Terms();

        assertThat(terms(terms, "粮食增长5.3%")).containsExactly("粮食", "食增", "增长", "长", "5.3", "%");
        assertThat(terms(terms, "")).isEmpty();
        assertThat(terms(terms, "𠮷林")).containsExactly("𠮷林", "林");
    }

    @Test
    void holdsOtherUnitsWhereTheyStandWhole() {
        Units text = Units.of("增长15.3%、5.3%");

        assertThat(text.holdAt(2, Units.of("15.3%"))).isTrue();
        assertThat(text.holdAt(2, Units.of("15"))).isFalse();
        assertThat(text.holdAt(5, Units.of("5.3"))).isTrue();
        assertThat(text.holdAt(5, Units.of("5.3%、"))).isFalse();
        assertThat(text).isEqualTo(Units.of("增长１５．３％、5.3%")).hasSameHashCodeAs(Units.of("增长15.3%、5.3%"));
    }
}

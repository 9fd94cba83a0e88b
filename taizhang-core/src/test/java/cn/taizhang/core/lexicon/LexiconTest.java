package cn.taizhang.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class LexiconTest {

    private static final int SEEDS = 300;
    private static final int CHANGE = Lexicon.of(Sense.CHANGE);

    private static Lexicon lexicon() {
        return new Lexicon(List.of(
                new Lexicon.Row("增", Sense.CHANGE, "+"),
                new Lexicon.Row("增长", Sense.CHANGE, "+"),
                new Lexicon.Row("增长", Sense.MEASURE, ""),
                new Lexicon.Row("同比增长", Sense.ADVERB, ""),
                new Lexicon.Row("下降", Sense.CHANGE, "-")));
    }

    @Test
    void findsTheLongestWordOfTheSenseWhereItEnds() {
        Word word = lexicon().endingAt("产值同比增长5%", 6, 0, CHANGE);
        assertThat(word.text()).isEqualTo("增长");
        assertThat(word.value(Sense.CHANGE)).isEqualTo("+");
        assertThat(word.has(Sense.MEASURE)).isTrue();
        assertThat(word.value(Sense.ADVERB)).isEmpty();
    }

    @Test
    void findsTheLongestWordOfTheSenseWhereItStarts() {
        assertThat(lexicon().startingAt("增长5%", 0, 4, CHANGE).text()).isEqualTo("增长");
        assertThat(lexicon().startingAt("增收5%", 0, 4, CHANGE).text()).isEqualTo("增");
        assertThat(lexicon().startingAt("减收5%", 0, 4, CHANGE).isNone()).isTrue();
    }

    @Test
    void runsNeverPastTheLimit() {
        assertThat(lexicon().endingAt("同比增长", 4, 3, CHANGE).isNone()).isTrue();
        assertThat(lexicon().startingAt("增长", 0, 1, CHANGE).text()).isEqualTo("增");
        assertThat(lexicon().startingAt("增长", 0, 0, CHANGE).isNone()).isTrue();
    }

    @Test
    void listsWordsAndSenses() {
        assertThat(lexicon().words(Sense.CHANGE)).containsExactlyInAnyOrder("增", "增长", "下降");
        assertThat(lexicon().senses("增长")).containsExactly(Sense.CHANGE, Sense.MEASURE);
        assertThat(lexicon().senses("没有")).isEmpty();
    }

    @Test
    void findsNothingInAnEmptyLexicon() {
        assertThat(new Lexicon(List.of()).startingAt("增长", 0, 2, CHANGE).isNone())
                .isTrue();
    }

    @Test
    void findsWhatTryingEveryWordWouldFind() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<String> words = new ArrayList<>();
            int count = random.nextInt(1, 20);
            for (int i = 0; i < count; i++) {
                words.add(letters(random, 1, 4));
            }
            Lexicon lexicon = new Lexicon(words.stream()
                    .map(word -> new Lexicon.Row(word, Sense.CHANGE, "+"))
                    .toList());
            String text = letters(random, 8, 9);
            int at = random.nextInt(text.length());
            assertThat(lexicon.startingAt(text, at, text.length(), CHANGE).text())
                    .isEqualTo(longest(words, word -> text.startsWith(word, at)));
            assertThat(lexicon.endingAt(text, at, 0, CHANGE).text())
                    .isEqualTo(longest(words, text.substring(0, at)::endsWith));
        }
    }

    private static String longest(List<String> words, Predicate<String> stands) {
        return words.stream().filter(stands).reduce("", (best, word) -> word.length() > best.length() ? word : best);
    }

    private static String letters(Random random, int least, int bound) {
        StringBuilder letters = new StringBuilder();
        int length = random.nextInt(least, bound);
        for (int i = 0; i < length; i++) {
            letters.append("增长下降".charAt(random.nextInt(4)));
        }
        return letters.toString();
    }
}

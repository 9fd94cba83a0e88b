package cn.taizhang.ledger.search.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.ledger.search.question.Clause.Either;
import cn.taizhang.ledger.search.question.Clause.Pairs;
import cn.taizhang.ledger.search.question.Clause.Phrase;
import cn.taizhang.ledger.search.question.Clause.Run;
import cn.taizhang.ledger.search.words.Dictionary;
import cn.taizhang.ledger.search.words.KnownWords;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuestionReaderTest {

    private static final Dictionary WORDS =
            new Dictionary(List.of(List.of("规上", "规模以上"), List.of("粮食")), List.of("粮食产量", "云汀市", "增长"));

    private static Question read(String query) {
        return QuestionReader.read(query, WORDS);
    }

    private static Question asking(Clause... required) {
        return new Question(List.of(required), List.of());
    }

    private static Clause phrase(String words) {
        return Phrase.of(words);
    }

    private static Run run(String whole, Clause... parts) {
        return new Run(List.of(parts), Phrase.of(whole));
    }

    @Test
    void requiresAllWords() {
        assertThat(read("粮食 增长")).isEqualTo(asking(phrase("粮食"), phrase("增长")));
        assertThat(read("　粮食　增长\n")).isEqualTo(asking(phrase("粮食"), phrase("增长")));
    }

    @Test
    void takesWhatStandsInQuotationMarksAsItStands() {
        Question question = asking(phrase("秋粮的 收购"));

        assertThat(read("\"秋粮的 收购\"")).isEqualTo(question);
        assertThat(read("“秋粮的 收购”")).isEqualTo(question);
        assertThat(read("「秋粮的 收购」")).isEqualTo(question);
        assertThat(read("“秋粮的 收购")).isEqualTo(question);
    }

    @Test
    void cutsWordsByTheLongestOfTheDictionary() {
        assertThat(read("云汀市粮食产量增长5.3%"))
                .isEqualTo(asking(run("云汀市粮食产量增长5.3%", phrase("云汀市"), phrase("粮食产量"), phrase("增长"), phrase("5.3%"))));
    }

    @Test
    void takesWhatNoDictionaryKnowsInPairs() {
        Pairs pairs = new Pairs(((Phrase) phrase("秋粮收购")).units());

        assertThat(read("秋粮收购")).isEqualTo(asking(run("秋粮收购", pairs)));
        assertThat(read("秋粮")).isEqualTo(asking(phrase("秋粮")));
        assertThat(read("增长秋粮收购")).isEqualTo(asking(run("增长秋粮收购", phrase("增长"), pairs)));
        assertThat(read("增长率")).isEqualTo(asking(run("增长率", phrase("增长"), phrase("率"))));
    }

    @Test
    void knowsWordsThatCountAsTheSame() {
        assertThat(read("规上")).isEqualTo(asking(new Either(List.of(phrase("规上"), phrase("规模以上")))));
        assertThat(read("\"规上\"")).isEqualTo(asking(phrase("规上")));
    }

    @Test
    void excludesWhatFollowsAMinus() {
        assertThat(read("增长 -粮食产量 -\"秋粮 收购\" －云汀市"))
                .isEqualTo(
                        new Question(List.of(phrase("增长")), List.of(phrase("粮食产量"), phrase("秋粮 收购"), phrase("云汀市"))));
        assertThat(read("2019-2024")).isEqualTo(asking(phrase("2019"), phrase("2024")));
    }

    @Test
    void joinsTheWordsAroundAnOr() {
        assertThat(read("增长 粮食 OR 油料 OR \"棉 花\" 云汀市"))
                .isEqualTo(asking(
                        phrase("增长"), new Either(List.of(phrase("粮食"), phrase("油料"), phrase("棉 花"))), phrase("云汀市")));
        assertThat(read("OR 粮食 OR")).isEqualTo(asking(phrase("粮食")));
        assertThat(read("OR")).isEqualTo(Question.ALL);
        assertThat(read("or")).isEqualTo(asking(phrase("or")));
    }

    @Test
    void asksForEverythingWhereNothingIsTyped() {
        for (String nothing : List.of("", "  ", "\"\"", "“”", "-", "。,、", "()[]{}*?~^:\\/+!&|")) {
            assertThat(read(nothing)).as(nothing).isEqualTo(Question.ALL);
        }
    }

    @Test
    void takesNoCharacterForASignOfLucene() {
        assertThat(read("text:粮食*")).isEqualTo(asking(phrase("text"), phrase("粮食")));
        assertThat(read("(增长 AND 粮食)^2~")).isEqualTo(asking(phrase("增长"), phrase("and"), phrase("粮食"), phrase("2")));
        assertThat(read("[* TO *]")).isEqualTo(asking(phrase("to")));
    }

    @Test
    void understandsWhateverIsTyped() {
        Random random = new Random(3);
        String alphabet = "粮食增长规上云汀市 \"“”「」-OR()*:\\5.3%aZ\uD83D\uDE00\uD840\uDC00\u0000\t";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                query.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(read(query.toString())).isNotNull();
        }
    }

    @Test
    void refusesATextAsAQuestion() {
        assertThat(read("粮".repeat(QuestionReader.LONGEST)).required()).hasSize(1);
        assertThatThrownBy(() -> read("粮".repeat(10_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("500");
    }

    @Test
    void knowsIndicatorsAndPlacesByItself() {
        Dictionary known = new Dictionary(List.of(), KnownWords.load());

        assertThat(QuestionReader.read("湖南省规模以上工业增加值", known).required())
                .containsExactly(run("湖南省规模以上工业增加值", phrase("湖南省"), phrase("规模以上工业增加值")));
    }
}

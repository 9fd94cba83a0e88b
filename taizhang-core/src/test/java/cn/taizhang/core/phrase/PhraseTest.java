package cn.taizhang.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void findsTheLongestWordThatStartsAtAPlace() {
        WordTrie trie = new WordTrie(List.of("建成", "建成投用", "投用"));

        assertThat(trie.longest("建成投用医院", 0, 6)).isEqualTo(1);
        assertThat(trie.longest("建成投用医院", 0, 3)).isZero();
        assertThat(trie.longest("建成投用医院", 2, 6)).isEqualTo(2);
        assertThat(trie.longest("建成投用医院", 1, 6)).isEqualTo(WordTrie.NONE);
    }

    @Test
    void keepsManyWordsApart() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            words.add("" + (char) ('一' + i % 53) + (char) ('一' + i / 53) + (char) ('一' + i));
        }
        WordTrie trie = new WordTrie(words);

        for (int i = 0; i < words.size(); i++) {
            assertThat(trie.longest(words.get(i), 0, 3)).isEqualTo(i);
        }
        assertThat(trie.longest("没有此词", 0, 4)).isEqualTo(WordTrie.NONE);
    }

    @Test
    void refusesAnEmptyWord() {
        assertThatThrownBy(() -> new WordTrie(List.of(""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cutsSentencesAndClausesButNothingInsideQuotesAndBrackets() {
        assertThat(clauses("6月底前,建成医院(总投资2亿元,一期);新建“一河两岸,三园”公园。完"))
                .containsExactly("6月底前", "建成医院(总投资2亿元,一期)", "/", "新建“一河两岸,三园”公园", "/", "完", "/");
    }

    @Test
    void endsASentenceWithItsParagraphThoughABracketStaysOpen() {
        assertThat(clauses("建成医院(一期,\n新建学校")).containsExactly("建成医院(一期,", "/", "新建学校", "/");
    }

    @Test
    void knowsTheFirstAndTheLastSentenceOfAParagraph() {
        Clauses clauses = new Clauses("甲。乙。\n丙。", 0, 7);
        List<String> places = new ArrayList<>();
        while (clauses.next()) {
            places.add((clauses.opensParagraph() ? "first" : "") + (clauses.closesParagraph() ? "last" : ""));
        }

        assertThat(places).containsExactly("first", "last", "firstlast");
    }

    @Test
    void stepsOverTheMarkOfAnItem() {
        assertThat(Enumerators.skip("一是建成", 0, 4)).isEqualTo(2);
        assertThat(Enumerators.skip("(二)建成", 0, 5)).isEqualTo(3);
        assertThat(Enumerators.skip("③建成", 0, 3)).isEqualTo(1);
        assertThat(Enumerators.skip("4.建成", 0, 4)).isEqualTo(2);
        assertThat(Enumerators.skip("3.5亿元", 0, 5)).isZero();
        assertThat(Enumerators.skip("一批项目", 0, 4)).isZero();
    }

    @Test
    void findsADateAtEitherEnd() {
        assertThat(Letters.dateEnd("8月31日前投用", 0, 8)).isEqualTo(6);
        assertThat(Letters.dateEnd("80公里", 0, 4)).isZero();
        assertThat(Letters.dateStart("云河公园5月1日", 0, 8)).isEqualTo(4);
        assertThat(Letters.dateStart("云河公园", 0, 4)).isEqualTo(4);
    }

    private static List<String> clauses(String text) {
        List<String> found = new ArrayList<>();
        Clauses clauses = new Clauses(text, 0, text.length());
        while (clauses.next()) {
            for (int i = 0; i < clauses.count(); i++) {
                found.add(text.substring(clauses.start(i), clauses.end(i)));
            }
            found.add("/");
        }
        return found;
    }
}

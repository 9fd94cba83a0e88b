package cn.taizhang.rules.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.WordTrie;
import cn.taizhang.core.promise.Cue;
import org.junit.jupiter.api.Test;

class CueTablesTest {

    private enum Use {
        VERB,
        NOUN
    }

    @Test
    void namesEveryFaultWithItsFileAndLine() {
        String table = "use\tvalue\twords\nVERB\t\t建成 建成\nVERB\tX\t开工\nADJECTIVE\t\t新\nVERB\t建成\n";

        assertThatThrownBy(() -> tables().add("bad.tsv", table).book())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bad.tsv:2: 建成 is there twice as VERB")
                .hasMessageContaining("bad.tsv:3: value X does not fit VERB")
                .hasMessageContaining("bad.tsv:4: unknown use ADJECTIVE")
                .hasMessageContaining("bad.tsv:5: three columns wanted, found 2")
                .hasMessageContaining("uses without a word: [NOUN]");
    }

    @Test
    void refusesAnotherHeader() {
        assertThatThrownBy(() -> tables().add("bad.tsv", "word\nVERB\t\t建成").book())
                .hasMessageContaining("bad.tsv:1: the header must be use, value, words");
    }

    @Test
    void refusesAMissingTable() {
        assertThatThrownBy(() -> tables().add(getClass(), "none.tsv").book())
                .hasMessageContaining("none.tsv: no such table");
    }

    @Test
    void keepsAllUsesOfAWord() {
        CueBook<Use> book = tables().add("good.tsv", "use\tvalue\twords\n# 例\nVERB\t\t建设 开工\nNOUN\t\t建设\n")
                .book();
        int word = book.longest("建设", 0, 2);

        assertThat(word).isNotEqualTo(WordTrie.NONE);
        assertThat(book.has(word, Use.VERB)).isTrue();
        assertThat(book.has(word, Use.NOUN)).isTrue();
    }

    @Test
    void knowsTheStageOfEveryTailThatCanEndAPromise() {
        CueBook<Cue> book = PromiseRules.commitments();

        assertThat(book.words().stream().filter(word -> book.has(book.longest(word, 0, word.length()), Cue.TAIL)))
                .allMatch(word -> book.has(book.longest(word, 0, word.length()), Cue.VERB));
    }

    private static CueTables<Use> tables() {
        return new CueTables<>(Use.class, (use, value) -> value.isEmpty());
    }
}

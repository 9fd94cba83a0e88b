package cn.taizhang.ledger.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.ledger.search.text.Units;
import cn.taizhang.ledger.search.words.BrokenWords.Fault;
import cn.taizhang.ledger.search.words.BrokenWords.What;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsFileTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("台账.db.words.txt"), text);
    }

    @Test
    void readsOneWordALineOrSeveralThatAreTheSame() throws IOException {
        Path file = file("\uFEFF# 我的词\n专精特新\n\n规上 规模以上 # 工业\n双碳=碳达峰碳中和\r\n　数字经济　\n");

        assertThat(WordsFile.read(file))
                .containsExactly(List.of("专精特新"), List.of("规上", "规模以上"), List.of("双碳", "碳达峰碳中和"), List.of("数字经济"));
    }

    @Test
    void tellsAllFaultsAtOnceWithTheirLines() throws IOException {
        Path file = file("专精特新\n规上 专精特新\n数字-经济\n" + "长".repeat(41) + "\n");

        assertThatThrownBy(() -> WordsFile.read(file))
                .isInstanceOfSatisfying(
                        BrokenWords.class,
                        broken -> assertThat(broken.faults())
                                .containsExactly(
                                        new Fault(2, What.TWICE, "专精特新"),
                                        new Fault(3, What.MARK, "数字-经济"),
                                        new Fault(4, What.TOO_LONG, "长".repeat(40))));
    }

    @Test
    void tellsAFileThatIsNotUtf8OrNotThere() throws IOException {
        Path file = Files.write(folder.resolve("gb.txt"), "规上".getBytes(Charset.forName("GB18030")));

        assertThatThrownBy(() -> WordsFile.read(file)).isInstanceOf(BrokenWords.class);
        assertThatThrownBy(() -> WordsFile.read(folder.resolve("none.txt")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.txt");
    }

    @Test
    void joinsGroupsThatShareAWord() {
        Dictionary dictionary = new Dictionary(
                List.of(List.of("规上", "规模以上"), List.of("规上", "限上"), List.of("ＧＤＰ", "生产总值")), List.of("规上"));

        assertThat(dictionary.same(Units.of("规模以上"))).containsExactlyInAnyOrder("规上", "规模以上", "限上");
        assertThat(dictionary.same(Units.of("gdp"))).containsExactlyInAnyOrder("gdp", "生产总值");
        assertThat(dictionary.same(Units.of("数字"))).containsExactly("数字");
    }
}

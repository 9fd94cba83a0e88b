package cn.taizhang.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.export.Csv;
import cn.taizhang.app.export.JsonLines;
import cn.taizhang.app.export.Rows;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damaged, spliced and hostile files end in a reading by the laws or in a refusal, in time.
class MutatedReadingTest {

    private static final int ROUNDS = 60;
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final Logger PARSER = Logger.getLogger("org.apache");
    private static final String OPENING = "2024年政府工作报告\n各位代表:\n现在,我代表市人民政府向大会报告工作,请予审议。\n一、2023年工作回顾\n";

    private static final FileReader READER = FileReader.withRules();

    @TempDir
    Path folder;

    @BeforeAll
    static void silenceTheParser() {
        PARSER.setLevel(Level.OFF);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsTheLawsOfReading(long shard) throws IOException {
        Path file = folder.resolve("变.txt");
        int read = 0;
        for (long seed = shard * ROUNDS; seed < (shard + 1) * ROUNDS; seed++) {
            Files.write(file, new Mutations(seed).next());
            read += read(file, "seed " + seed) instanceof ReadFile.Parts ? 1 : 0;
        }
        assertThat(read).isGreaterThan(ROUNDS / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "9.",
                "1,",
                "111,",
                "1-",
                "1:",
                "亿",
                "一",
                "(",
                "“",
                "(一)",
                "增长",
                "增长5%",
                "由5%",
                "、道路",
                "百分之",
                "第一",
                "项目",
                "荣获全国",
                "建设",
                "和",
                "<",
                "  ",
                "1\n",
                "一、\n",
                "1.“两癌”:指两癌。\n",
                "😀"
            })
    void readsTwoHundredThousandOfAKind(String shard) throws IOException {
        Path file = folder.resolve("长.txt");
        Files.writeString(file, OPENING + shard.repeat(200_000 / shard.length()) + "。\n");

        read(file, shard);
    }

    @Test
    void readsAFileThatBeginsWithAnEnumeratorAlone() throws IOException {
        Path file = folder.resolve("一.txt");
        Files.writeString(file, "一\n政府工作报告");

        read(file, "一");
    }

    private static ReadFile read(Path file, String what) {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        ReadFile read = READER.read(file);
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
        assertThat(Duration.ofNanos(took)).as(what).isLessThan(MOST);
        ReadingLaws.check(read);
        if (read instanceof ReadFile.Parts parts) {
            Rows rows = new Rows(false);
            assertThat(new JsonLines(rows).render(parts)).as(what).isNotEmpty();
            assertThat(new Csv(rows, List.of("fact"), false).render(parts))
                    .as(what)
                    .isNotEmpty();
        }
        return read;
    }
}

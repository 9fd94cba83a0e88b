package cn.taizhang.core.outline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Span;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutlineLawsTest {

    private static final int SHUFFLES = 300;

    /// The lines of a small report in a random order, some cut or doubled.
    private static String shuffled(long seed) {
        Random random = new Random(seed);
        String[] lines = Texts.YEARLY.split("\n");
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(1, 60);
        for (int i = 0; i < count; i++) {
            String line = lines[random.nextInt(lines.length)];
            text.append(line, 0, random.nextInt(3) == 0 ? random.nextInt(line.length() + 1) : line.length());
            text.append(random.nextInt(6) == 0 ? "" : "\n");
        }
        return text.toString();
    }

    private static void obeys(Document document, Outline outline) {
        tiles(document, outline);
        nests(outline.sections());
        Set<String> paths = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Section section : outline.sections()) {
            assertThat(paths.add(section.path())).as(section.path()).isTrue();
            assertThat(ids.add(section.id().value())).as(section.id().value()).isTrue();
            assertThat(section.body().contains(section.evidence().span())
                            || section.body().isEmpty())
                    .isTrue();
        }
    }

    private static void tiles(Document document, Outline outline) {
        int at = 0;
        for (int run = 0; run < outline.runs(); run++) {
            Span span = outline.run(run);
            assertThat(span.start()).isEqualTo(at);
            assertThat(span.isEmpty()).isFalse();
            assertThat(outline.section(run).body().contains(span)).isTrue();
            assertThat(outline.at(span.start())).isSameAs(outline.section(run));
            assertThat(outline.at(span.end() - 1)).isSameAs(outline.section(run));
            at = span.end();
        }
        assertThat(at).isEqualTo(document.length());
    }

    private static void nests(List<Section> sections) {
        for (int i = 1; i < sections.size(); i++) {
            Section before = sections.get(i - 1);
            Section section = sections.get(i);
            assertThat(section.body().start())
                    .isGreaterThanOrEqualTo(before.body().start());
            boolean inside = before.body().contains(section.body());
            assertThat(inside || section.body().start() >= before.body().end()).isTrue();
            assertThat(inside
                            && !section.body().isEmpty()
                            && before.body().end() > section.body().start())
                    .isEqualTo(section.level() > before.level());
        }
    }

    @Test
    void holdsOnAWholeReport() {
        Document document = Texts.document(Texts.YEARLY);
        obeys(document, Texts.outliner().outline(document, 2031));
    }

    @Test
    void holdsOnShuffledReports() {
        for (int seed = 0; seed < SHUFFLES; seed++) {
            Document document = Texts.document(shuffled(seed));
            obeys(document, Texts.outliner().outline(document, 2031));
        }
    }

    @Test
    void givesTheSameOutlineTwice() {
        Document document = Texts.document(Texts.YEARLY);
        Outliner outliner = Texts.outliner();
        assertThat(outliner.outline(document, 2031).sections())
                .isEqualTo(outliner.outline(document, 2031).sections());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、",
                "(一)",
                "一、\n",
                "(一)\n",
                "①",
                "。一是",
                "各位代表!\n",
                "预期目标是",
                "清醒问题",
                "办好十件实事:①",
                "\n",
                "——",
                "第一,。",
                "今年",
                "1.",
                "五"
            })
    void staysLinearOnAMillionCharacters(String piece) {
        String text = "现在报告工作,请予审议。\n" + piece.repeat(1_000_000 / piece.length());
        Outline outline = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Texts.outliner().outline(Texts.document(text), 2031));
        assertThat(outline.run(outline.runs() - 1).end()).isEqualTo(text.length());
    }
}

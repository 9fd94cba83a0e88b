package cn.taizhang.rules.figure;

import static cn.taizhang.rules.figure.Readers.READERS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.figure.Figure;
import cn.taizhang.core.figure.Setting;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Document;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sentences no office would write; reading them takes time in proportion to their length.
final class FigurePathologyTest {

    private static final int SENTENCE = 100_000;
    private static final int DENSE_SENTENCE = 10_000;
    private static final int LINE = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long SLACK = Duration.ofMillis(500).toNanos();
    private static final int MOST_TIMES = 3;
    private static final Setting TARGETS = new Setting(Role.TARGETS, 2024, 2024, "", 2024);

    /// A text of about a given length.
    record Shape(String name, Function<Integer, String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Shape repeated(String piece) {
        return new Shape(piece, length -> piece.repeat(Math.max(1, length / piece.length())));
    }

    private static Shape nested(String open, String inside, String close) {
        return new Shape(open + inside + close, length -> open.repeat(length / 2) + inside + close.repeat(length / 2));
    }

    /// Sentences with no number, with numbers that are no figures, with one number, and a list without end.
    static Stream<Shape> sentences() {
        return Stream.of(
                repeated("7"),
                repeated("、"),
                repeated("(“"),
                repeated("”)"),
                repeated("千亿"),
                repeated("居全省第"),
                repeated("2023年"),
                repeated("力争"),
                repeated("新建、改造"),
                repeated("占比"),
                repeated("使"),
                repeated("比较年"),
                repeated("增长5%、"),
                nested("(", "增长5%", ")"),
                nested("“", "增长5%", "”"),
                nested("《(", "增长5%", ")》"));
    }

    /// Sentences with a figure every few characters.
    static Stream<Shape> denseSentences() {
        return Stream.of(
                repeated("按可比价格计算增长5%,"),
                repeated("可比价"),
                repeated("5亿元(现价),"),
                repeated("由5%到"),
                repeated("由5到6"),
                repeated("5:"),
                repeated("5—"),
                repeated("5亿元"),
                repeated("五"),
                repeated("三分之"),
                repeated("分别增长4%和"),
                repeated("总投资5亿元的"),
                repeated("1,000"),
                repeated("与经济增长"));
    }

    static Stream<Shape> lines() {
        return Stream.of(
                repeated("全市上下团结一心、"), repeated("地铁10号线开通。"), repeated("地区生产总值增长5%,"), repeated("新建学校3所、医院2家;"));
    }

    private static long nanos(String text) {
        Document document = Canonical.of(text);
        long start = System.nanoTime();
        List<Figure> figures = READERS.read(document, TARGETS);
        READERS.words(document, TARGETS, figures);
        return System.nanoTime() - start;
    }

    /// Doubles a text up to the length.
    private static void staysLinear(Shape shape, int length) {
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            nanos(shape.text().apply(length / 8));
            long half = nanos(shape.text().apply(length / 2));
            long whole = nanos(shape.text().apply(length));
            assertThat(whole).isLessThanOrEqualTo(MOST_TIMES * half + SLACK);
        });
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsALongSentenceInLinearTime(Shape shape) {
        staysLinear(shape, SENTENCE);
    }

    @ParameterizedTest
    @MethodSource("denseSentences")
    void readsASentenceFullOfFiguresInLinearTime(Shape shape) {
        staysLinear(shape, DENSE_SENTENCE);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsALineOfAMillionCharactersInLinearTime(Shape shape) {
        staysLinear(shape, LINE);
    }
}

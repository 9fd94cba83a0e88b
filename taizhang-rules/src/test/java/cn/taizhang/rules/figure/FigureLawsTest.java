package cn.taizhang.rules.figure;

import static cn.taizhang.rules.figure.Readers.READERS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.figure.Figure;
import cn.taizhang.core.rule.Rule.Outcome;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every text, shown on sentences cut up and spliced anew.
final class FigureLawsTest {

    private static final int TEXTS = 1500;
    private static final String MARKS = "、,;。:!?\n“”《》()—-至到由从和及分别均第前约近超%.+×0123456789一三十百千万亿半两年月日个家元成倍番位";
    private static final String ENDS = "。!?\n";
    private static final List<String> SENTENCES = Stream.concat(
                    Stream.concat(FigureExamplesTest.examples(), FigureExamplesTest.gaps())
                            .map(FigureExample::text),
                    READERS.written().stream()
                            .flatMap(written -> written.examples().stream().map(Example::sentence)))
            .toList();

    /// Sentences as they are, halves of them, and loose marks, in a random order.
    private static String spliced(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(1, 12);
        for (int i = 0; i < pieces; i++) {
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            switch (random.nextInt(4)) {
                case 0 -> text.append(sentence);
                case 1 -> text.append(sentence, 0, random.nextInt(sentence.length() + 1));
                case 2 -> text.append(sentence, random.nextInt(sentence.length() + 1), sentence.length());
                default ->
                    random.ints(random.nextInt(1, 8), 0, MARKS.length()).forEach(at -> text.append(MARKS.charAt(at)));
            }
        }
        return text.toString();
    }

    private static Stream<String> texts() {
        return IntStream.range(0, TEXTS).mapToObj(FigureLawsTest::spliced);
    }

    private static List<Figure> read(String text) {
        return READERS.read(Canonical.of(text), Readers.REVIEW);
    }

    private static int sentenceStart(String text, int at) {
        int start = at;
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int sentenceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Math.min(end + 1, text.length());
    }

    @Test
    void keepsNumbersInTheirClausesAndClausesInTheirSentences() {
        texts().forEach(text -> {
            for (Figure figure : read(text)) {
                Span number = figure.number();
                assertThat(number.isEmpty()).isFalse();
                Span sentence = new Span(sentenceStart(text, number.start()), sentenceEnd(text, number.start()));
                assertThat(sentence.contains(number)).as(text).isTrue();
                if (figure instanceof Figure.Read read) {
                    assertThat(read.clause().contains(number)).as(text).isTrue();
                    assertThat(sentence.contains(read.clause())).as(text).isTrue();
                }
            }
        });
    }

    @Test
    void quotesWhatTheSourceSays() {
        texts().forEach(text -> {
            String source = Canonical.wide(text);
            Document document = Canonical.of(source);
            assertThat(document.text()).isEqualTo(text);
            for (Figure figure : READERS.read(document, Readers.REVIEW)) {
                var evidence = document.quote(figure.number());
                assertThat(evidence.text())
                        .isEqualTo(text.substring(
                                figure.number().start(), figure.number().end()));
                assertThat(evidence.quote()).isEqualTo(source.substring(evidence.start(), evidence.end()));
                assertThat(evidence.quote()).isEqualTo(Canonical.wide(evidence.text()));
            }
        });
    }

    @Test
    void keepsTheOrderOfTheText() {
        texts().forEach(text -> assertThat(
                        read(text).stream().map(figure -> figure.number().start()))
                .as(text)
                .isSorted()
                .doesNotHaveDuplicates());
    }

    @Test
    void putsEveryRunOfDigitsIntoExactlyOneFigureOrExclusion() {
        texts().forEach(text -> {
            List<Figure> figures = read(text);
            for (Span run : runs(text)) {
                List<Figure> holders = figures.stream()
                        .filter(figure -> figure.number().contains(run))
                        .filter(figure -> !isEndOfRange(figure, figures))
                        .toList();
                assertThat(holders)
                        .as(text.substring(run.start(), run.end()) + " in " + text)
                        .hasSize(1);
            }
        });
    }

    /// The upper end of 6%—6.5% is a part, and the range holds it.
    private static boolean isEndOfRange(Figure figure, List<Figure> figures) {
        return figure instanceof Figure.Excluded excluded
                && excluded.outcome() == Outcome.PART
                && figures.stream()
                        .anyMatch(other ->
                                other instanceof Figure.Read && other.number().contains(figure.number()));
    }

    private static List<Span> runs(String text) {
        List<Span> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end > at) {
                runs.add(new Span(at, end));
            }
            at = end + 1;
        }
        return runs;
    }

    @Test
    void readsTheSameTwiceAndInParallel() {
        List<List<Figure>> serial = texts().map(FigureLawsTest::read).toList();
        assertThat(texts().map(FigureLawsTest::read).toList()).isEqualTo(serial);
        assertThat(texts().parallel().map(FigureLawsTest::read).toList()).isEqualTo(serial);
    }

    @Test
    void readsASentenceWithoutRegardToTheSentenceBefore() {
        String before = "力争到2027年一般公共预算收入达到500亿元,粮食产量居全省第2位。";
        int first = read(before).size();
        texts().forEach(text -> {
            List<Figure> alone = read(text);
            List<Figure> after = read(before + text).subList(first, first + alone.size());
            assertThat(after).hasSameSizeAs(alone);
            for (int i = 0; i < alone.size(); i++) {
                assertThat(withoutPlace(after.get(i))).as(text).isEqualTo(withoutPlace(alone.get(i)));
                assertThat(after.get(i).number().start())
                        .isEqualTo(alone.get(i).number().start() + before.length());
            }
        });
    }

    private static Figure withoutPlace(Figure figure) {
        Span nowhere = new Span(0, 0);
        return switch (figure) {
            case Figure.Excluded excluded -> new Figure.Excluded(nowhere, excluded.outcome(), excluded.rule());
            case Figure.Read read ->
                new Figure.Read(
                        nowhere,
                        nowhere,
                        read.wording(),
                        read.amount(),
                        read.status(),
                        read.period(),
                        read.hedge(),
                        read.scope(),
                        read.priceBasis(),
                        read.how());
        };
    }
}

package cn.taizhang.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.search.answer.Answer;
import cn.taizhang.ledger.search.answer.Finder;
import cn.taizhang.ledger.search.narrow.Filters;
import cn.taizhang.ledger.search.narrow.Filters.Within;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that stands in a report is missed, nothing is found that does not stand there.
@TestInstance(Lifecycle.PER_CLASS)
class RecallTest {

    private static final int CASES = 2_000;
    private static final Filters REPORTS = Filters.NONE.in(Within.REPORTS);

    private final List<Document> documents = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private Ledger ledger;
    private Finder finder;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        LedgerAddress address = Shelves.ofSamples(folder);
        ledger = Ledger.reading(address);
        finder = Finder.open(ledger);
        for (Holding holding : ledger.holdings().counted()) {
            numbers.add(holding.document());
            documents.add(ledger.shelf().document(holding.document()));
        }
        assertThat(documents).hasSize(4);
    }

    @AfterAll
    void close() {
        finder.close();
        ledger.close();
    }

    @Test
    void findsEveryChineseSubstringExactlyWhereItStands() {
        Random random = new Random(20261122);
        for (int i = 0; i < CASES; i++) {
            String words = chinese(random, 2 + random.nextInt(7));

            assertThat(found(Shelves.all(finder, '"' + words + '"', REPORTS)))
                    .as(words)
                    .isEqualTo(standing(words));
        }
    }

    @Test
    void findsEveryCharacterThatIsAskedForAlone() {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            String character = chinese(random, 1);

            assertThat(found(Shelves.all(finder, character, REPORTS)))
                    .as(character)
                    .isEqualTo(standing(character));
        }
    }

    @Test
    void findsWhateverIsTypedWithoutQuotationMarksAtLeastWhereItStandsWhole() {
        Random random = new Random(11);
        for (int i = 0; i < CASES / 4; i++) {
            String words = chinese(random, 2 + random.nextInt(7));
            Answer answer = Shelves.all(finder, words, REPORTS);

            assertThat(answer.total()).as(words).isPositive();
            assertThat(found(answer)).as(words).containsAll(standing(words));
        }
    }

    @Test
    void findsPhrasesOfNumbersWordsAndMarks() {
        Random random = new Random(13);
        int cases = 0;
        while (cases < CASES / 4) {
            String words = stretch(random, 2 + random.nextInt(12));
            if (isWhole(words)) {
                cases++;
                assertThat(found(Shelves.all(finder, '"' + words + '"', REPORTS)))
                        .as(words)
                        .isEqualTo(standing(words));
            }
        }
    }

    @Test
    void quotesTheDecodedSource() {
        for (String words : List.of("粮食", "增长", "就业", "2025年")) {
            Shelves.all(finder, '"' + words + '"', Filters.NONE).hits().forEach(hit -> {
                String source = ledger.shelf()
                        .document(hit.holding().document())
                        .source()
                        .text();
                hit.marks().forEach(mark -> {
                    int start = source.offsetByCodePoints(0, mark.start());
                    int end = source.offsetByCodePoints(start, mark.end() - mark.start());
                    assertThat(source.substring(start, end)).isEqualTo(mark.quote());
                    assertThat(hit.anchor()
                                    .text()
                                    .substring(mark.span().start(), mark.span().end()))
                            .isEqualTo(words);
                });
            });
        }
    }

    /// A stretch of so many Chinese characters.
    private String chinese(Random random, int length) {
        while (true) {
            String words = stretch(random, length);
            if (words.chars().allMatch(c -> c >= '\u4E00' && c <= '\u9FFF')) {
                return words;
            }
        }
    }

    private String stretch(Random random, int length) {
        String text = documents.get(random.nextInt(documents.size())).text();
        int at = random.nextInt(text.length() - length);
        return text.substring(at, at + length);
    }

    /// Neither begins nor ends inside a number or a word, nor at the end of a sentence.
    private boolean isWhole(String words) {
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        return words.chars().noneMatch(c -> "。!?！？\n\"“”「」『』".indexOf(c) >= 0 || Character.isWhitespace(c))
                && !isWord(first)
                && !isWord(last);
    }

    private static boolean isWord(char c) {
        return c < '\u2E80' && (Character.isLetterOrDigit(c) || c == '.');
    }

    private Set<String> standing(String words) {
        Set<String> places = new TreeSet<>();
        for (int i = 0; i < documents.size(); i++) {
            String text = documents.get(i).text();
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
                Evidence place = documents.get(i).quote(new Span(at, at + words.length()));
                places.add(place(numbers.get(i), place.start(), place.end(), place.quote()));
            }
        }
        return places;
    }

    private static Set<String> found(Answer answer) {
        Set<String> places = new TreeSet<>();
        answer.hits()
                .forEach(hit -> hit.marks()
                        .forEach(mark ->
                                places.add(place(hit.holding().document(), mark.start(), mark.end(), mark.quote()))));
        return places;
    }

    private static String place(long document, int start, int end, String quote) {
        return document + " " + start + "-" + end + " " + quote;
    }
}

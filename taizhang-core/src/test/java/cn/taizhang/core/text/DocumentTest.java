package cn.taizhang.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class DocumentTest {

    private static final int SEEDS = 500;

    private static Document document(String source, MappedText mapped) {
        return new Document(
                new Source(
                        "x.docx",
                        Source.Format.DOCX,
                        "0",
                        "docx/1",
                        source,
                        List.of(
                                new Source.Place(new Span(0, 3), "paragraph 1"),
                                new Source.Place(new Span(3, source.length()), "paragraph 2"))),
                mapped);
    }

    /// Keeps some characters of a source and drops the others.
    private static MappedText kept(String source, Random random) {
        MappedText.Builder builder = new MappedText.Builder(0);
        for (int i = 0; i < source.length(); i++) {
            if (random.nextInt(4) > 0) {
                builder.append(source.charAt(i), i, i + 1);
            }
        }
        return builder.build();
    }

    @Test
    void quotesTheSourceUnderFoldedText() {
        String source = "增长６.\n５％";
        MappedText.Builder builder = new MappedText.Builder(4);
        builder.append('增', 0, 1)
                .append('长', 1, 2)
                .append('6', 2, 3)
                .append('.', 3, 4)
                .append('5', 5, 6);
        Document document = document(source, builder.append('%', 6, 7).build());
        Evidence evidence = document.quote(new Span(2, 6));
        assertThat(evidence.text()).isEqualTo("6.5%");
        assertThat(evidence.quote()).isEqualTo("６.\n５％");
        assertThat(evidence.locator()).isEqualTo("paragraph 1");
        assertThat(document.quote(new Span(4, 5)).locator()).isEqualTo("paragraph 2");
    }

    @Test
    void countsCodePointsOfTheSource() {
        String source = "𠮷林增长5%";
        Document document = document(source, MappedText.identity(source));
        Evidence evidence = document.quote(new Span(5, 7));
        assertThat(evidence.quote()).isEqualTo("5%");
        assertThat(evidence.start()).isEqualTo(4);
        assertThat(evidence.end()).isEqualTo(6);
    }

    @Test
    void quotesDroppedSourceWithAnEmptyReading() {
        String source = "增长更多5%";
        MappedText.Builder builder = new MappedText.Builder(4);
        builder.append('增', 0, 1).append('长', 1, 2).append('5', 4, 5).append('%', 5, 6);
        Evidence dropped = document(source, builder.build()).quoteDropped(new Span(2, 4));
        assertThat(dropped.quote()).isEqualTo("更多");
        assertThat(dropped.text()).isEmpty();
        assertThat(dropped.span()).isEqualTo(new Span(2, 2));
    }

    @Test
    void quotesAnySpanOfAnyTextAsTheSourceHasIt() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            StringBuilder source = new StringBuilder("全市");
            random.ints(random.nextInt(2, 60), 0, 6).forEach(at -> source.append("增长5%。\n".charAt(at)));
            MappedText mapped = kept(source.toString(), random);
            Document document = document(source.toString(), mapped);
            int start = random.nextInt(mapped.length() + 1);
            Span span = new Span(start, start + random.nextInt(mapped.length() - start + 1));
            Evidence evidence = document.quote(span);
            assertThat(evidence.text()).isEqualTo(mapped.text().substring(span.start(), span.end()));
            assertThat(source.substring(evidence.start(), evidence.end())).isEqualTo(evidence.quote());
            assertThat(mapped.slice(span).text()).isEqualTo(evidence.text());
            assertThat(mapped.slice(span).source(new Span(0, span.length())).length())
                    .isEqualTo(evidence.quote().length());
        }
    }

    @Test
    void refusesSpansAndMapsThatGoBackwards() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        MappedText.Builder builder = new MappedText.Builder(2).append('增', 5, 6);
        assertThatThrownBy(() -> builder.append('长', 4, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsHowSpansLie() {
        Span span = new Span(2, 5);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.contains(new Span(3, 5))).isTrue();
        assertThat(span.overlaps(new Span(5, 6))).isFalse();
        assertThat(span.cover(new Span(7, 9))).isEqualTo(new Span(2, 9));
        assertThat(span).isLessThan(new Span(2, 6)).isGreaterThan(new Span(1, 9));
    }
}

package cn.taizhang.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.text.Span;
import cn.taizhang.web.reader.Mark.Part;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final String TEXT = "力争地区生产总值增长6%左右。\n\n新建公园12个。";

    private static Mark words(int start, int end, int row) {
        return new Mark(new Span(start, end), row, Part.WORDS);
    }

    private static List<Segment> segments(Mark... marks) {
        return Paragraph.all(TEXT, List.of(marks), List.of()).getFirst().segments();
    }

    @Test
    void cutsANestedRecordOutOfTheOneAroundIt() {
        List<Segment> segments = segments(words(0, 14, 0), words(2, 14, 1), new Mark(new Span(10, 11), 1, Part.NUMBER));
        assertThat(segments).extracting(Segment::text).containsExactly("力争", "地区生产总值增长", "6", "%左右", "。");
        assertThat(segments)
                .extracting(Segment::rows)
                .containsExactly(List.of(0), List.of(1, 0), List.of(1, 0), List.of(1, 0), List.of());
        assertThat(segments).extracting(Segment::number).containsExactly(false, false, true, false, false);
    }

    @Test
    void givesAnOverlapToBothTheInnermostFirst() {
        List<Segment> segments = segments(words(0, 8, 0), words(6, 9, 1));
        assertThat(segments).extracting(Segment::text).containsExactly("力争地区生产", "总值", "增", "长6%左右。");
        assertThat(segments.get(1).rows()).containsExactly(1, 0);
    }

    @Test
    void carriesAMarkOverTheEndOfAParagraph() {
        List<Paragraph> paragraphs = Paragraph.all(TEXT, List.of(words(8, 20, 0)), List.of());
        assertThat(paragraphs).hasSize(2);
        assertThat(paragraphs.get(0).segments().getLast().rows()).containsExactly(0);
        assertThat(paragraphs.get(1).segments().getFirst().rows()).containsExactly(0);
        assertThat(paragraphs.get(1).segments().getLast().rows()).isEmpty();
    }

    @Test
    void losesNoCharacterWhateverOverlaps() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Mark> marks = IntStream.range(0, 12)
                    .mapToObj(row -> {
                        int start = random.nextInt(TEXT.length());
                        return words(start, start + random.nextInt(TEXT.length() - start + 1), row);
                    })
                    .toList();
            List<Paragraph> paragraphs = Paragraph.all(TEXT, marks, List.of());
            assertThat(paragraphs.stream()
                            .map(paragraph -> paragraph.segments().stream()
                                    .map(Segment::text)
                                    .collect(Collectors.joining()))
                            .collect(Collectors.joining("\n\n")))
                    .isEqualTo(TEXT);
            for (Mark mark : marks) {
                String marked = paragraphs.stream()
                        .flatMap(paragraph -> paragraph.segments().stream())
                        .filter(segment -> segment.rows().contains(mark.row()))
                        .map(Segment::text)
                        .collect(Collectors.joining());
                assertThat(marked)
                        .isEqualTo(
                                TEXT.substring(mark.span().start(), mark.span().end())
                                        .replace("\n", ""));
            }
        }
    }
}

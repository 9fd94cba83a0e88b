package cn.taizhang.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import cn.taizhang.core.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionTest {

    private static final String TEXT = "一、任务\n引言。(一)甲\n建成。尾。";
    private final Document document = new Document(
            new Source("示例.txt", Source.Format.TXT, "0123456789abcdef", "txt", TEXT, List.of()),
            MappedText.identity(TEXT));

    @Test
    void givesEachRunToTheInnermostSectionWithoutItsHeading() {
        Section outer = section(new Span(0, 4), new Span(0, TEXT.length()));
        Section inner = section(new Span(8, 12), new Span(8, 16));

        assertThat(Region.of(List.of(outer, inner)))
                .extracting(region -> TEXT.substring(region.start(), region.end()))
                .containsExactly("\n引言。", "\n建成。", "尾。");
    }

    @Test
    void takesLeavesAlone() {
        Section leaf = section(new Span(8, 12), new Span(8, 16));

        assertThat(Region.of(List.of(leaf)))
                .singleElement()
                .extracting(Region::start)
                .isEqualTo(12);
    }

    private Section section(Span heading, Span body) {
        Evidence evidence = document.quote(heading);
        RecordId id = RecordId.of(document.source(), "section", evidence, 0);
        return new Section(id, evidence, body, 1, "一", "", Section.Role.TASKS, 2024, 2024);
    }
}

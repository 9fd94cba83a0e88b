package cn.taizhang.bench.planted.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditedTest {

    private static final String TEXT = "投资增长8.2%。消费增长6%。";

    @Test
    void putsWordsInPlaceOfOthersAndKeepsTheRest() {
        Edited edited = new Edited(TEXT, List.of(new Edit(4, 7, ""), Edit.insert(9, "另行说明。")));
        assertThat(edited.text()).isEqualTo("投资增长%。另行说明。消费增长6%。");
    }

    @Test
    void tellsWhereAStretchStands() {
        Edited edited = new Edited(TEXT, List.of(new Edit(4, 7, ""), Edit.insert(9, "另行说明。")));
        assertThat(quote(edited, new Span(0, 8))).isEqualTo("投资增长%");
        assertThat(quote(edited, new Span(9, 9))).isEqualTo("另行说明。");
        assertThat(quote(edited, new Span(10, 15))).isEqualTo("费增长6%");
    }

    @Test
    void refusesEditsThatOverlap() {
        List<Edit> edits = List.of(new Edit(0, 4, ""), new Edit(2, 5, ""));
        assertThatThrownBy(() -> new Edited(TEXT, edits)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsCodePoints() {
        assertThat(new Span(2, 3).inCodePoints("\uD840\uDC00一")).isEqualTo(new Span(1, 2));
    }

    private static String quote(Edited edited, Span stretch) {
        Span now = edited.where(stretch);
        return edited.text().substring(now.start(), now.end());
    }
}

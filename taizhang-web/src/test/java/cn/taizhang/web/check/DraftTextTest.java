package cn.taizhang.web.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.compare.check.Severity;
import cn.taizhang.web.check.DraftText.Piece;
import cn.taizhang.web.check.DraftText.Stretch;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DraftTextTest {

    private static final String TEXT = "新建60公里、改建40公里,共110公里。\n\n第二段。\n";

    private static String joined(DraftText marked) {
        return marked.paragraphs().stream()
                .map(paragraph -> paragraph.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void isTheTextAgainWhenItsPiecesAreJoined() {
        DraftText marked = DraftText.of(
                TEXT,
                List.of(
                        new Stretch(0, 14, 1, Severity.ERROR, true),
                        new Stretch(7, 22, 2, Severity.HINT, true),
                        new Stretch(20, 27, 3, Severity.DOUBT, true)));
        assertThat(joined(marked) + "\n").isEqualTo(TEXT);
    }

    @Test
    void marksWhereFindingsLieOverEachOtherWithBoth() {
        DraftText marked = DraftText.of(
                TEXT, List.of(new Stretch(0, 14, 1, Severity.HINT, true), new Stretch(7, 20, 2, Severity.ERROR, true)));
        List<Piece> pieces = marked.paragraphs().getFirst().pieces();
        assertThat(pieces.stream().map(Piece::findings))
                .containsExactly(List.of(1), List.of(1, 2), List.of(2), List.of());
        assertThat(pieces.stream().map(Piece::begun)).containsExactly(List.of(1), List.of(2), List.of(), List.of());
        assertThat(pieces.get(1).worst()).isEqualTo(Severity.ERROR);
        assertThat(pieces.getFirst().text()).isEqualTo("新建60公里、");
    }

    @Test
    void showsATextWithoutFindingsAsItIs() {
        DraftText marked = DraftText.of(TEXT, List.of());
        assertThat(marked.paragraphs()).hasSize(3);
        assertThat(marked.paragraphs().getFirst().pieces()).hasSize(1).noneMatch(Piece::isMarked);
        assertThat(DraftText.of("", List.of()).paragraphs()).isEmpty();
    }
}

package cn.taizhang.bench.planted.run;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.bench.planted.Family;
import cn.taizhang.bench.planted.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final String PRINTED = """
            {"family":"small-share","severity":"error","places":[
              {"source":"last.txt","start":1,"end":5,"quote":"12个"},
              {"source":"/tmp/draft.txt","start":10,"end":24,"quote":"85%"}]}
            {"family":"sum","severity":"hint","suppressed":false,"places":[
              {"source":"draft.txt","start":10,"end":24,"quote":"85%"}]}
            """;

    @Test
    void readsThePlacesInTheDraft() {
        Finding first = Findings.in(PRINTED, "draft.txt").getFirst();
        assertThat(first.places()).containsExactly(new Span(10, 24));
        assertThat(first.quotes()).containsExactly("12个", "85%");
        assertThat(LintFamilies.named(Family.SMALL_SHARE, first.family())).isTrue();
    }

    @Test
    void countsWhatTouchesAPlantedStretchAndIsNoHint() {
        List<Finding> findings = Findings.in(PRINTED, "draft.txt");
        assertThat(findings)
                .extracting(finding -> finding.touches(List.of(new Span(23, 30))))
                .containsExactly(true, false);
        assertThat(findings)
                .extracting(finding -> finding.touches(List.of(new Span(24, 30))))
                .containsExactly(false, false);
    }
}

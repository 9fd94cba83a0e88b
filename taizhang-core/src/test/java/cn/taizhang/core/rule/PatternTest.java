package cn.taizhang.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PatternTest {

    /// Matches the number between ⟦ and ⟧; gives the words the pattern covers, or a dash.
    private static String covered(String pattern, String marked) {
        int start = marked.indexOf('⟦');
        int end = marked.indexOf('⟧') - 1;
        String text = marked.replace("⟦", "").replace("⟧", "");
        int length = Pattern.compile(pattern).match(text, start, end, 0, text.length());
        return length == Pattern.MISS ? "-" : String.valueOf(length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "#[号线|号楼]; 地铁⟦10⟧号线开通; 4",
                "#[号线|号楼]; 地铁⟦10⟧处站房; -",
                "国道#; 改造国道⟦108⟧线; 5",
                "国道#; 改造省道⟦108⟧线; -",
                "[国道|省道]#[线|段]; 改造省道⟦108⟧段; 6",
                "年产#~3[吨|辆]; 年产⟦6⟧万多吨; 6",
                "年产#~3[吨|辆]; 年产⟦6⟧万多余的吨; -",
                "年产#~3[吨|辆]; 年产⟦6⟧万,吨; -",
                "{A}#; 京G⟦7801⟧次; 5",
                "{A}#; 京g⟦7801⟧次; -",
                "#—{0}年; 用⟦3⟧—5年时间; 4",
                "^#.; ⟦1⟧.抓项目; 2",
                "^#.; 抓项目。⟦1⟧.抓招商; 2",
                "^#.; 抓项目⟦1⟧.抓招商; -",
                "#家$; 新增⟦5⟧家,其中; 2",
                "#家$; 新增⟦5⟧家; 2",
                "#家$; 新增⟦5⟧家企业; -",
                "#; 新增⟦5⟧家; 1",
            })
    void matchesAroundTheNumberOnly(String pattern, String marked, String length) {
        assertThat(covered(pattern, marked)).isEqualTo(length);
    }

    @Test
    void looksNeitherBeforeTheFloorNorBehindTheCeiling() {
        Pattern pattern = Pattern.compile("国道#[线]");
        String text = "国道108线";
        assertThat(pattern.match(text, 2, 5, 0, 6)).isEqualTo(6);
        assertThat(pattern.match(text, 2, 5, 1, 6)).isEqualTo(Pattern.MISS);
        assertThat(pattern.match(text, 2, 5, 0, 5)).isEqualTo(Pattern.MISS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "国道", "#和#", "#[号", "#{B}", "#~", "#~x", "#[号||线]", "[]#"})
    void tellsWhatIsWrongWithAPattern(String source) {
        assertThatThrownBy(() -> Pattern.compile(source)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysWithinItsGapsOnALongSentence() {
        Pattern pattern = Pattern.compile("[甲|甲甲]~9[甲|甲甲]#~9[甲|甲甲]~9乙");
        String text = "甲".repeat(50_000) + "1" + "甲".repeat(50_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 1000; i++) {
                assertThat(pattern.match(text, 50_000, 50_001, 0, text.length()))
                        .isEqualTo(Pattern.MISS);
            }
        });
    }
}

package cn.taizhang.app.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsChineseByTwoColumnsACharacter() {
        TextTable table = new TextTable(List.of("指标", "目标", "原文"));
        table.row("地区生产总值", "6%", "增长6%");
        table.row("GDP", "5%左右", "增长5%左右");

        assertThat(table.lines("", 60))
                .containsExactly("指标          目标    原文", "地区生产总值  6%      增长6%", "GDP           5%左右  增长5%左右");
    }

    @Test
    void neverGrowsWiderThanTheTerminal() {
        TextTable table = new TextTable(List.of("指标", "目标", "原文"));
        table.row("规模以上工业增加值".repeat(5), "6%左右", "规模以上工业增加值增长6%左右".repeat(9));

        for (int width = 40; width < 120; width++) {
            int limit = width;
            assertThat(table.lines("  ", width))
                    .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(limit));
        }
    }

    @Test
    void cutsWithAnEllipsis() {
        assertThat(Width.cut("地区生产总值", 7)).isEqualTo("地区生…");
        assertThat(Width.fit("地区", 6)).isEqualTo("地区  ");
    }
}

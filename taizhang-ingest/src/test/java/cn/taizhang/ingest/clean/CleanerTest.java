package cn.taizhang.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {

    private static final String[] SHARDS = {
        "全年",
        "增长",
        "６．５％",
        "6.5%",
        "。",
        "，",
        "\n",
        "\r\n",
        "　　",
        "  ",
        " ",
        "一、",
        "（二）",
        "各位代表：",
        "⻓",
        "\u2F00",
        "\u200B",
        "\uFEFF",
        "\u0007",
        "更多资料+AAA:xx",
        "更多资料+【公众号:某某】",
        "(下转第二版)",
        "“",
        "”",
        "、",
        "𠮷",
        "— 3 —\n",
        "2024年",
        "\t",
        "\u3000",
        "——",
        "100",
        "公里",
        "；",
        "A",
        "TOP",
        "\uD800"
    };

    private static Cleaned clean(String text) {
        return Cleaner.clean(MappedText.identity(text), List.of());
    }

    private static String text(String text) {
        return clean(text.replace("⏎", "\n")).text().text().replace("\n", "⏎");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "　　增长６．５％以上。 | 增长6.5%以上。⏎",
                "增⻓，⽬标明确。 | 增长,目标明确。⏎",
                "一、回顾⏎去年很好。 | 一、回顾⏎去年很好。⏎",
                "去年很好。民生实事⏎全部完成。 | 去年很好。民生实事全部完成。⏎",
                "去年很好。新建5⏎0公里。 | 去年很好。新建50公里。⏎",
                "改造管网93公、⏎里。 | 改造管网93公、里。⏎",
                "去年很好。民生⏎二、今年安排 | 去年很好。民生⏎二、今年安排⏎",
                "２００３　年，增长 5 %，入选 TOP 10 名单。 | 2003年,增长5%,入选TOP 10名单。⏎",
                "政 府 工 作 报 告⏎自治区主席 陈 武 | 政府工作报告⏎自治区主席 陈武⏎",
                "各位代表：  现在，我报告工作。  一、回顾  去年很好。 | 各位代表:⏎现在,我报告工作。⏎一、回顾⏎去年很好。⏎",
                "国内实际到位  资金增长5%。 | 国内实际到位资金增长5%。⏎",
                "社会和谐稳定。四、推进政府自身建设⏎要改革。 | 社会和谐稳定。⏎四、推进政府自身建设⏎要改革。⏎",
                "二&、⏎今年的目标是增长5%。 | 二&、⏎今年的目标是增长5%。⏎",
                "去年很好。水质⏎— 12 —⏎明显改善。 | 去年很好。水质明显改善。⏎",
                "——2024年3月12日在云汀市第十七届人民代表大会⏎⏎第四次会议上 | ——2024年3月12日在云汀市第十七届人民代表大会第四次会议上⏎",
                "向社会各界表示衷心的感谢⏎在肯定成绩的同时,也要看到不足。 | 向社会各界表示衷心的感谢⏎在肯定成绩的同时,也要看到不足。⏎",
                "去年很好。积极争创更多资料+AAA:5⏎先进城市。 | 去年很好。积极争创先进城市。⏎"
            })
    void settlesLinesAndSpaces(String raw, String canonical) {
        assertThat(text(raw)).isEqualTo(canonical);
    }

    @Test
    void joinsLinesThatAreWrappedAtAWidth() {
        String paragraph = "全市上下同心协力推动高质量发展,各项工作取得新的成绩,基础设施不断完善,生态环境持续好转,".repeat(5) + "人民生活水平稳步提高。";
        StringBuilder wrapped = new StringBuilder();
        for (int p = 0; p < 4; p++) {
            String rest = "　　" + paragraph;
            while (!rest.isEmpty()) {
                int cut = Math.min(37, rest.length());
                wrapped.append(rest, 0, cut).append('\n');
                rest = rest.substring(cut);
            }
        }

        assertThat(clean(wrapped.toString()).paragraphs()).hasSize(4);
        assertThat(text(wrapped.toString())).isEqualTo((paragraph + "⏎").repeat(4));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverLosesAPosition(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder raw = new StringBuilder();
            for (int i = random.nextInt(120); i >= 0; i--) {
                raw.append(SHARDS[random.nextInt(SHARDS.length)]);
            }
            MappedText main = MappedText.identity(raw.toString());
            assertLaws(Folding.fold(main), raw.toString());
            Cleaned cleaned = Cleaner.clean(main, List.of());
            assertLaws(cleaned.text(), raw.toString());
            assertThat(cleaned.dropped())
                    .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(raw.length()));
        }
    }

    /// Starts never go backwards, every unit stands for source that folds to it, and only spaces, line ends and chrome
    /// get lost.
    private static void assertLaws(MappedText text, String source) {
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            assertThat(text.sourceStart(i)).isGreaterThanOrEqualTo(last);
            assertThat(text.sourceEnd(i)).isBetween(text.sourceStart(i), source.length());
            last = text.sourceStart(i);
            String stretch = source.substring(text.sourceStart(i), text.sourceEnd(i));
            if (text.charAt(i) != '\n' && text.charAt(i) != ' ') {
                assertThat(Folding.fold(MappedText.identity(stretch)).text()).isEqualTo(String.valueOf(text.charAt(i)));
            }
        }
    }

    @Test
    void endsEveryParagraphWithOneLineFeed() {
        Cleaned cleaned = clean("一、回顾\r\n\r\n去年很好。\r今年更好。");

        assertThat(cleaned.text().text()).isEqualTo("一、回顾\n去年很好。\n今年更好。\n");
        assertThat(cleaned.paragraphs()).containsExactly(new Span(0, 4), new Span(5, 10), new Span(11, 16));
        assertThat(cleaned.text().source(new Span(0, 5))).isEqualTo(new Span(0, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "”  ", "(", "。四、", "更多资料+【", "各位代表", "第一届\n第一次会议\n", "一、\n", "\n", "3\n", "增长。好\n", "abc "})
    void staysLinearOnWhateverRepeats(String shard) {
        String raw = shard.repeat(1_000_000 / shard.length());

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> clean(raw));
    }
}

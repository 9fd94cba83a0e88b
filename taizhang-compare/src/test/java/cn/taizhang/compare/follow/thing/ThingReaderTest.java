package cn.taizhang.compare.follow.thing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.rules.follow.FollowCue;
import cn.taizhang.rules.follow.FollowRules;
import cn.taizhang.rules.promise.PromiseRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingReaderTest {

    private static final CueBook<FollowCue> WORDS = FollowRules.words();
    private static final ThingReader READER = new ThingReader(WORDS, PromiseRules.commitments());

    @ParameterizedTest
    @CsvSource({
        "新开工亿元以上重点项目, 亿元项目, STARTED",
        "新改建农村道路, 农村公路, FINISHED",
        "PM2.5年均浓度, PM2.5年均浓度, NONE",
        "轨道交通10号线建设, 轨道交通10号线建设, NONE",
        "投入, 投入, NONE"
    })
    void takesAWordingApart(String wording, String core, Phase phase) {
        Thing thing = READER.of(wording);

        assertThat(thing.core()).isEqualTo(core);
        assertThat(thing.phase()).isEqualTo(phase);
    }

    @Test
    void knowsWhatExcludesEachOther() {
        assertThat(READER.of("省级示范家庭农场").excludes(READER.of("国家级示范家庭农场"))).isTrue();
        assertThat(READER.of("城镇居民收入").excludes(READER.of("农村居民收入"))).isTrue();
        assertThat(READER.of("示范家庭农场").excludes(READER.of("国家级示范家庭农场"))).isFalse();
        assertThat(READER.of("省级示范家庭农场").sides()).containsEntry("rank", Set.of("province"));
    }

    @Test
    void foldsNothingTwice() {
        for (String word : WORDS.words()) {
            int found = WORDS.longest(word, 0, word.length());
            if (WORDS.has(found, FollowCue.FOLD)) {
                String value = WORDS.value(found, FollowCue.FOLD);
                assertThat(READER.of(value).core()).as(word).isEqualTo(value);
            }
        }
    }

    @Test
    void findsAThingAgainInParts() {
        Thing promised = READER.of("实施贫困人口易地扶贫搬迁");
        Thing told = READER.of("完成贫困人口搬迁任务");
        Likeness likeness = Likeness.of(promised, told, new Weights(List.of(promised, told)));

        assertThat(likeness.asked()).isEqualTo(1.0);
        assertThat(likeness.told()).isBetween(0.4, 0.8);
    }
}

package cn.taizhang.rules.field;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.rules.indicator.IndicatorFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    private static final Fields FIELDS = Fields.load();

    @Test
    void knowsTheFieldOfEveryIndicator() {
        assertThat(IndicatorFiles.load().all())
                .allSatisfy(indicator -> assertThat(FIELDS.of(indicator.id())).isNotEqualTo(Field.OTHER));
        assertThat(IndicatorFiles.load().all().stream().map(Indicator::id))
                .containsExactlyElementsOf(IndicatorFiles.byField().values().stream()
                        .flatMap(List::stream)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "深入打好污染防治攻坚战, ENVIRONMENT",
        "办好人民满意的教育, SOCIETY",
        "深化国资国企改革, OPENING",
        "加强农业基础设施建设, RURAL",
        "千方百计扩大就业, PEOPLE",
        "全力维护社会稳定, GOVERNANCE",
        "2018年主要任务, OTHER"
    })
    void tellsTheFieldOfAHeading(String heading, Field field) {
        assertThat(FIELDS.of("", List.of(heading))).isEqualTo(field);
    }

    @Test
    void goesByTheIndicatorThenTheNearestHeadingThenTheWords() {
        assertThat(FIELDS.of("gdp", List.of("办好人民满意的教育"))).isEqualTo(Field.ECONOMY);
        assertThat(FIELDS.of("", List.of("主要任务", "推进乡村振兴", "建成学校3所"))).isEqualTo(Field.RURAL);
        assertThat(FIELDS.of("", List.of("主要任务", "新建城市公园12个"))).isEqualTo(Field.URBAN);
    }
}

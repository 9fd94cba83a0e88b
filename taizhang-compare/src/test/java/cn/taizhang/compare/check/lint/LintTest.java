package cn.taizhang.compare.check.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LintTest {

    private static final String WRONG = "新建公路60公里、改建公路50公里,共100公里。";

    @Test
    void givesTheSameFindingsInTheOrderOfTheTextEachTime() {
        String review = WRONG + "三次产业结构为12.3∶44.0∶44.7。改造老旧小区100个,其中城区60个、县域50个。";

        assertThat(Numbered.of(Sheet.findings(review))).isEqualTo(Numbered.of(Sheet.findings(review)));
        assertThat(Sheet.findings(review))
                .extracting(finding -> finding.places().getFirst().evidence().start())
                .isSorted()
                .hasSize(3);
    }

    @Test
    void keepsTheIdWhenTheTextChangesElsewhere() {
        String before = Numbered.of(Sheet.findings(WRONG)).getFirst().id();
        String after = Numbered.of(Sheet.findings("各项工作取得新成绩,新增企业300家。" + WRONG))
                .getFirst()
                .id();

        assertThat(before).isEqualTo(after).startsWith("sum-");
    }

    @Test
    void numbersFindingsWithTheVerySameWords() {
        List<String> ids = Numbered.of(Sheet.findings(WRONG + WRONG)).stream()
                .map(Numbered::id)
                .toList();

        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
        assertThat(ids.getLast()).isEqualTo(ids.getFirst() + "-2");
    }

    @Test
    void quotesTheDocument() {
        assertThat(Sheet.findings(WRONG))
                .singleElement()
                .satisfies(finding -> assertThat(finding.places())
                        .extracting(place -> place.evidence().quote())
                        .containsExactly("新建公路60公里、改建公路50公里", "共100公里"));
    }

    @Test
    void takesTimeLinearInASentenceOfManyFigures() {
        String many = "新建公路6公里、".repeat(8_000) + "共100公里。";
        String nested = "项目9个,其中".repeat(4_000) + "新建8个。";

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> Sheet.findings(many + nested));
    }
}

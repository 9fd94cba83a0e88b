package cn.taizhang.delivery.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.delivery.outcome.Ground;
import cn.taizhang.delivery.paper.Clause;
import cn.taizhang.delivery.paper.Clause.Mark;
import cn.taizhang.delivery.task.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

    private static final int LEAST = 16;

    /// What becomes of a task in a year of chance.
    private static void live(Year year, String id, Random random) {
        boolean shown = random.nextBoolean();
        switch (random.nextInt(6)) {
            case 0 -> {
                // nobody tells anything
            }
            case 1 -> {
                year.tell(id, 1 + random.nextInt(20) / 100.0, shown);
                year.close(id);
            }
            case 2 -> year.tell(id, 0.8, shown);
            case 3 -> year.tell(id, 0.3, shown);
            case 4 -> {
                year.tell(id, 0.4, shown);
                year.take(year.trial.leader(), id, Step.CARRY, Map.of("reason", "征地滞后"));
            }
            default -> {
                year.tell(id, 0.2, shown);
                year.take(year.trial.leader(), id, Step.STOP, Map.of("reason", "上位规划调整"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isReadBackWithTheVerdictsOfTheLedger(long seed) {
        Random random = new Random(seed);
        Year year = new Year(Year.PLAN);
        year.tasks().forEach(id -> live(year, id, random));

        Review review = year.review();

        assertThat(review.agreements()).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(review.agreements().stream()
                        .filter(one -> !one.isEqual())
                        .map(one -> one.matter().words() + ": " + one.own() + " by "
                                + one.matter().outcome().ground() + ", read " + one.read() + " of "
                                + one.matter().wordings()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void marksWhatNothingShowsAndNothingElse(long seed) {
        Random random = new Random(seed);
        Year year = new Year(Year.PLAN);
        year.tasks().forEach(id -> live(year, id, random));

        List<Matter> matters = year.matters();
        List<Clause> clauses = Review.of(year.plan, matters, Year.BACK).paper().clauses().stream()
                .filter(clause -> clause.mark() != Mark.PLAIN)
                .toList();

        assertThat(clauses).hasSameSizeAs(matters);
        for (Clause clause : clauses) {
            boolean shown = clause.tasks().stream()
                    .anyMatch(id -> year.trial.task(id).feedback().stream().anyMatch(one -> one.hasEvidence()));
            if (!shown) {
                assertThat(clause.written(true)).startsWith(Clause.UNPROVED);
            }
            assertThat(clause.isMarked()).isEqualTo(clause.proofs().isEmpty());
            assertThat(clause.written(false)).doesNotContain(Clause.UNPROVED);
            assertThat(clause.proofs())
                    .allSatisfy(proof -> assertThat(clause.tasks()).contains(proof.task()));
        }
    }

    @Test
    void leavesOutOfTheFinalTextWhatNobodyTold() {
        Year year = new Year("新增养老床位1500张。引进博士85名。");
        List<String> ids = new ArrayList<>(year.tasks());
        year.tell(ids.getLast(), 0.5, true);

        Review review = year.review();

        assertThat(review.paper().text(false)).doesNotContain("养老床位").contains("引进博士43名");
        assertThat(review.paper().text(true)).contains("〔无据〕新增养老床位1500张:年内无报送。");
        assertThat(review.agreements())
                .extracting(Agreement::own)
                .containsExactly(Verdict.NOT_MENTIONED, Verdict.MISSED);
    }

    @Test
    void takesNoProofForAFigureThatWasShownBeforeItWasTold() {
        Year year = new Year("引进博士85名。");
        String id = year.tasks().getFirst();
        year.tell(id, 0.4, true);
        year.tell(id, 0.9, false);

        Matter matter = year.matters().getFirst();

        assertThat(matter.outcome().ground()).isEqualTo(Ground.FIGURE);
        assertThat(matter.outcome().isProved()).isFalse();
        assertThat(year.review().paper().isUnproved()).isTrue();
    }

    @Test
    void saysNoFigureThatNobodyTold() {
        Year year = new Year("新建幼儿园6所。生产安全事故起数、死亡人数分别下降8%、5%以上。");
        List<String> ids = year.tasks();
        ids.forEach(year::close);

        String text = year.review().paper().text(false);

        assertThat(text).contains("幼儿园").contains("如期完成").doesNotContain("6所").doesNotContain("8%", "5%");
    }

    @Test
    void saysWhyWhatWasCarriedOverWasNotDone() {
        Year year = new Year("云汀支线机场9月底前开工。");
        String id = year.tasks().getFirst();
        year.tell(id, 0.4, true);
        year.take(year.trial.leader(), id, Step.CARRY, Map.of("reason", "空域批复调整"));

        assertThat(year.review().paper().text(false)).contains("因空域批复调整,").contains("未能如期开工");
    }

    /// Before the year's end nothing that is not due yet is said to have been missed.
    @Test
    void saysOfWhatIsNotDueYetHowFarItIs() {
        Year year = new Year("引进博士85名。云汀支线机场9月底前开工。北堰数据中心3月投用。举办促消费活动120场。");
        List<String> ids = year.tasks();
        List.of(0, 1, 2).forEach(at -> year.tell(ids.get(at), 0.4, true));
        year.tell(ids.get(3), 1, true);

        Review early = Review.of(year.plan, year.matters(LocalDate.of(2025, 9, 18)), Year.BACK);

        assertThat(early.paper().text(false))
                .contains("目前引进博士34名", "正在推进", "举办促消费活动120场")
                .doesNotContain("机场未能", "目前举办");
        assertThat(early.paper().text(false)).containsPattern("数据中心.*未能如期");
        assertThat(early.running()).isEqualTo(2);
        assertThat(early.agreements()).extracting(Agreement::own).containsExactly(Verdict.MISSED, Verdict.KEPT);
        Review due = Review.of(year.plan, year.matters(LocalDate.of(2025, 9, 30)), Year.BACK);
        assertThat(due.paper().text(false)).doesNotContain("机场未能");
        Review late = year.review();
        assertThat(late.running()).isZero();
        assertThat(late.paper().text(false)).contains("未能如期开工").doesNotContain("目前");
    }

    @Test
    void saysOfWhatWaitsForTheOfficeThatItGoesOn() {
        Year year = new Year("云汀支线机场9月底前开工。");
        String id = year.tasks().getFirst();
        year.take(year.unit(), id, Step.SUBMIT, Map.of("text", "已开工", "files", Year.FILE));

        assertThat(year.review().paper().text(false)).contains("正在推进").doesNotContain("未能");
    }

    @Test
    void followsTheOrderOfTheReport() {
        Year year = new Year(Year.PLAN);
        year.tasks().forEach(id -> year.tell(id, 1, true));

        String text = year.review().paper().text(false);

        assertThat(text.indexOf("推动产业升级")).isPositive().isLessThan(text.indexOf("建设美丽家园"));
        assertThat(text.indexOf("规上工业企业")).isLessThan(text.indexOf("引进博士"));
        assertThat(text.indexOf("农村公路")).isLessThan(text.indexOf("养老床位"));
    }
}

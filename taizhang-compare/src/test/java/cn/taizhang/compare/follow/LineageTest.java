package cn.taizhang.compare.follow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.lineage.Lineage;
import cn.taizhang.compare.follow.lineage.Step;
import cn.taizhang.compare.follow.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineageTest {

    private final Account first = Years.report(2022, "平稳。", "城镇新增就业5万人。建成城市绿道100公里。");
    private final Account second = Years.report(2023, "平稳。", "城镇新增就业5.5万人。城镇登记失业率控制在4.5%以内。");
    private final Account third = Years.report(2024, "平稳。", "城镇新增就业5.5万人。城镇登记失业率控制在5%以内。");
    private final Lineage lineage =
            Lineage.of(Timeline.of(List.of(first, second, third)).pairs(), Years.LOOKUP);

    private static Promise promise(Account account, String words) {
        return account.promises().stream()
                .filter(each -> each.entry().evidence().text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void followsAPromiseFromPlanToPlan() {
        Promise made = promise(first, "就业");

        assertThat(lineage.of(made).step()).isEqualTo(Step.MADE);
        assertThat(lineage.of(promise(second, "就业")).step()).isEqualTo(Step.RAISED);
        assertThat(lineage.of(promise(third, "就业")).step()).isEqualTo(Step.REPEATED);
        assertThat(lineage.of(promise(third, "就业")).line())
                .isEqualTo(made.entry().id().value());
    }

    @Test
    void knowsWhichWayIsBetter() {
        assertThat(lineage.of(promise(third, "失业率")).step()).isEqualTo(Step.LOWERED);
    }

    @Test
    void tellsWhatWasReportedDoneFromWhatIsGone() {
        Promise dropped = promise(first, "绿道");

        assertThat(lineage.of(dropped).then(Verdict.KEPT)).isEqualTo(Step.DONE);
        assertThat(lineage.of(dropped).then(Verdict.NOT_MENTIONED)).isEqualTo(Step.GONE);
    }
}

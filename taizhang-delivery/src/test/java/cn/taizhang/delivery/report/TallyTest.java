package cn.taizhang.delivery.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.trial.Trial;
import cn.taizhang.ledger.event.Happening;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Trial trial = Trial.withUnits();

    private String task(String unit) {
        Decision made = trial.act(
                trial.officer("王督查"),
                new Propose(Fields.of(Map.of("title", "新建幼儿园", "lead", unit, "year", "2025")), List.of()));
        return ((Decision.Events) made).subject();
    }

    private Desk desk() {
        return new Desk(trial.bureau(), trial.officer("王督查"), trial.today(), 2025, "云汀市", new Desk.Head("", ""));
    }

    /// A unit that leads nothing and has a slip and a problem has a row; what is not filed yet is in none.
    @Test
    void addsUpToTheTotal() {
        trial.act(trial.officer("王督查"), new TakeStep(task("FGW"), Step.FILE, Fields.NONE));
        task("JYJ");
        trial.happens("王督查", Happening.of("slip.issue", "slip:R2024-0001", Map.of("rung", "REMINDER", "unit", "NP")));
        trial.happens("王督查", Happening.of("problem.log", "problem:Q2025-0001", Map.of("title", "进度慢", "unit", "BH")));

        List<Tally> rows = Tally.of(desk());
        Tally total = Tally.total(desk());

        assertThat(rows).extracting(Tally::unit).containsExactly("FGW", "NP", "BH");
        assertThat(total.all()).isEqualTo(1);
        assertThat(rows.stream().mapToLong(Tally::all).sum()).isEqualTo(total.all());
        assertThat(rows.stream().mapToLong(one -> one.against().slips()).sum())
                .isEqualTo(total.against().slips())
                .isEqualTo(1);
        assertThat(rows.stream().mapToLong(one -> one.against().problems()).sum())
                .isEqualTo(total.against().problems())
                .isEqualTo(1);
    }
}

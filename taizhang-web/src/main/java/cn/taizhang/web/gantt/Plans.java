package cn.taizhang.web.gantt;

import cn.taizhang.delivery.baseline.Baseline;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.schedule.Past;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.gantt.GanttRequest.Versus;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.visit.Visit;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes charts, with the plan of a name or of any past day beside the present one.
///
/// 例: `at=2025-06-30` is folded from the events until that evening; from today on the plan is the present one.
@Component
final class Plans {

    private final Acting acting;
    private final Past past = new Past();

    Plans(Acting acting) {
        this.acting = acting;
    }

    GanttChart chart(Visit visit, GanttRequest asked) {
        Versus versus = asked.versus();
        if (versus.isDay() && versus.day().isBefore(acting.today())) {
            Baseline then = past.asAt(visit.ledger().events(), versus.day());
            return acting.ask(
                    visit, (bureau, actor, today) -> GanttChart.of(bureau, actor, today, asked, Optional.of(then)));
        }
        return acting.ask(visit, (bureau, actor, today) -> present(bureau, actor, today, asked));
    }

    private static GanttChart present(Bureau bureau, Actor actor, LocalDate today, GanttRequest asked) {
        Versus versus = asked.versus();
        if (versus.isNone()) {
            return GanttChart.of(bureau, actor, today, asked, Optional.empty());
        }
        Baseline plan = versus.isDay()
                ? bureau.plan("", today, "")
                : bureau.baselines().named(versus.name()).orElseThrow(() -> new Absent("baseline", versus.name()));
        return GanttChart.of(bureau, actor, today, asked, Optional.of(plan));
    }
}

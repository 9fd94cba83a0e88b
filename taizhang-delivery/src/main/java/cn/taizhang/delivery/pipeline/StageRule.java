package cn.taizhang.delivery.pipeline;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Project;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// Whether a milestone can have been reached on a day.
///
/// 例: 开工 on 2025-03-01 of what was signed on 2025-03-18: refused, `project.before`.
///
/// - Not in the future, not before what comes earlier, not after what comes later; stages between may have no date.
/// - A date that is there is corrected with a reason; the supervision office alone takes one away.
record StageRule(Desk desk) {

    static final String ACTUAL = "actual-";

    Optional<Fault> check(Project project, Fields fields) {
        Optional<Milestone> found = Milestone.called(fields.text("stage"));
        if (found.isEmpty()) {
            return Fault.of("stage", "project.no_stage", fields.text("stage"));
        }
        Milestone stage = found.get();
        LocalDate before = project.schedule().actual(stage);
        if (fields.text("date").isEmpty()) {
            return cleared(stage, before, fields);
        }
        if (!Values.isDate(fields.text("date"))) {
            return Fault.of(ACTUAL + stage.code(), "value.date", stage.name(), fields.text("date"));
        }
        LocalDate date = fields.date("date");
        if (date.isAfter(desk.today())) {
            return fault(stage, "future", date.toString(), desk.today().toString());
        }
        if (date.equals(before)) {
            return fault(stage, "known", date.toString());
        }
        if (!before.equals(Fields.NO_DATE) && fields.text("reason").isBlank()) {
            return fault(stage, "why");
        }
        return order(project, stage, date);
    }

    private Optional<Fault> cleared(Milestone stage, LocalDate before, Fields fields) {
        if (before.equals(Fields.NO_DATE)) {
            return fault(stage, "no_date");
        }
        if (!desk.supervises()) {
            return fault(stage, "fixed");
        }
        return fields.text("reason").isBlank() ? fault(stage, "why") : Optional.empty();
    }

    private static Optional<Fault> order(Project project, Milestone stage, LocalDate date) {
        return Arrays.stream(Milestone.values())
                .filter(other -> {
                    LocalDate known = project.schedule().actual(other);
                    return !known.equals(Fields.NO_DATE)
                            && (other.precedes(stage) && date.isBefore(known)
                                    || stage.precedes(other) && date.isAfter(known));
                })
                .findFirst()
                .flatMap(other -> fault(
                        stage,
                        other.precedes(stage) ? "before" : "after",
                        date.toString(),
                        other.name(),
                        project.schedule().actual(other).toString()));
    }

    private static Optional<Fault> fault(Milestone stage, String reason, String... values) {
        String[] all = new String[values.length + 1];
        all[0] = stage.name();
        System.arraycopy(values, 0, all, 1, values.length);
        return Fault.of(ACTUAL + stage.code(), "project." + reason, all);
    }
}

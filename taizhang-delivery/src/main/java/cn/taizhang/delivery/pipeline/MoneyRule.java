package cn.taizhang.delivery.pipeline;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.project.Money;
import cn.taizhang.delivery.project.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Whether so much can have been completed of a year.
///
/// 例: 8000 after 9500 of the same year was told: refused without a reason, `project.falls`.
///
/// - What is completed does not fall, and does not rise above the total, unless somebody says why.
record MoneyRule(Desk desk) {

    private static final int LONGEST = 4_000;

    Optional<Fault> check(Project project, Fields fields) {
        String on = fields.text("on");
        if (!Values.isDate(on)) {
            return Fault.of("on", "value.date", "on", on);
        }
        if (fields.date("on").isAfter(desk.today())) {
            return Fault.of("on", "project.told_ahead", on, desk.today().toString());
        }
        if (fields.text("text").length() > LONGEST) {
            return Fault.of("text", "value.too_long", "text", Integer.toString(LONGEST));
        }
        String done = fields.text("done");
        if (done.isEmpty()) {
            boolean silent =
                    fields.text("text").isBlank() && fields.text("files").isEmpty();
            return silent ? Fault.of("done", "project.nothing_told") : Optional.empty();
        }
        if (!ProfileRule.isAmount(done)) {
            return Fault.of("done", "project.amount", "done", done);
        }
        return fields.text("reason").isBlank() ? plausible(project.money(), fields.date("on"), done) : Optional.empty();
    }

    private static Optional<Fault> plausible(Money money, LocalDate on, String done) {
        BigDecimal amount = new BigDecimal(done);
        BigDecimal before = money.done(on.getYear()).orElse(BigDecimal.ZERO);
        if (amount.compareTo(before) < 0) {
            return Fault.of("done", "project.falls", before.toPlainString(), done);
        }
        BigDecimal all = money.completed().subtract(before).add(amount);
        return money.isKnown() && all.compareTo(money.total()) > 0 && amount.compareTo(before) > 0
                ? Fault.of(
                        "done",
                        "project.exceeds",
                        all.toPlainString(),
                        money.total().toPlainString())
                : Optional.empty();
    }
}

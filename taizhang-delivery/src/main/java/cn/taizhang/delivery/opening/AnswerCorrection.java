package cn.taizhang.delivery.opening;

import cn.taizhang.delivery.disclosure.Correction;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Answers what a visitor wrote, and publishes both, or not, with the reason.
///
/// 例: published with 「已核实，4月10日开放」; or declined: 「含个人信息」.
///
/// - What is published cannot be declined any more: the reason, written for the office, would stand on the public page.
public record AnswerCorrection(String id, boolean publish, String text) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Correction> known = seen(bureau, actor, id);
        if (known.isEmpty()) {
            return new Decision.Absent("correction", id);
        }
        if (!actor.may(Permission.SUPERVISE)) {
            return Decision.refused("public.not_yours");
        }
        if (known.get().isPublished() && !publish) {
            return Decision.refused("public.published");
        }
        if (text.isBlank()) {
            return Decision.refused("public.no_answer");
        }
        Map<String, String> fields = new TreeMap<>(Map.of("text", text.strip()));
        fields.put("publish", publish ? "yes" : "");
        return Values.check(Fields.of(Map.of("text", text)))
                .orElseGet(() -> new Decision.Events(
                        id, List.of(Happening.of(Correction.ANSWERED, Correction.SUBJECT + id, fields))));
    }

    /// A correction on a task that a person may see.
    static Optional<Correction> seen(Bureau bureau, Actor actor, String id) {
        return bureau.disclosures()
                .correction(id)
                .filter(one -> bureau.task(actor, one.task()).isPresent());
    }
}

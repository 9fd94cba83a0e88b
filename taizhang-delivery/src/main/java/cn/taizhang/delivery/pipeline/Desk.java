package cn.taizhang.delivery.pipeline;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Who works on which state on which day.
///
/// 例: 李明 of 南浦县 may advance what 南浦县 and all below it answer for; the supervision office of the city everything.
record Desk(Bureau bureau, Actor actor, LocalDate today) {

    boolean supervises() {
        return actor.may(Permission.SUPERVISE);
    }

    /// Whether the person may work on what a unit answers for.
    boolean works(String unit) {
        return (supervises() || actor.may(Permission.REPORT)) && bureau.answersFor(actor, unit);
    }

    /// Whether what was written is text, no longer than anybody reads, in one line where it stands in one.
    static Optional<Fault> words(Fields fields) {
        SortedMap<String, String> words = new TreeMap<>(fields.values());
        // told apart by the rules of projects
        words.keySet().removeAll(Set.of("tier", "year", "stage"));
        return Values.check(new Fields(words))
                .filter(Decision.Refused.class::isInstance)
                .map(Decision.Refused.class::cast)
                .map(refused -> new Fault(refused.values().getFirst(), refused.reason(), refused.values()));
    }

    /// Nothing happens to a project that is not one's own, or that has ended.
    Optional<Fault> open(Project project) {
        if (!works(project.profile().unit())) {
            return Fault.of("id", "project.not_yours", project.id());
        }
        return project.end().isBy(LocalDate.MAX)
                ? Fault.of(
                        "id",
                        "project.ended",
                        project.id(),
                        project.end().kind().name())
                : Optional.empty();
    }
}

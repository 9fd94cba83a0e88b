package cn.taizhang.delivery.pipeline;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.project.End;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Ends a project, because it was given up or was entered by mistake; or goes on with it (`kind` NONE).
///
/// 例: GIVEN_UP on 2025-06-30, 「协议解除」.
///
/// - By the supervision office alone, with a reason: an ended project is late no more.
public record EndProject(String id, Fields fields) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return bureau.project(actor, id)
                .map(project -> decide(new Desk(bureau, actor, today), project))
                .orElseGet(() -> new Decision.Absent("project", id));
    }

    private Decision decide(Desk desk, Project project) {
        Map<String, String> all = new TreeMap<>(fields.values());
        all.values().removeIf(String::isBlank);
        all.putIfAbsent("kind", End.Kind.GIVEN_UP.name());
        all.putIfAbsent("on", desk.today().toString());
        Optional<Fault> fault = fault(desk, project, new Fields(new TreeMap<>(all)));
        if (fault.isPresent()) {
            return fault.get().refused();
        }
        boolean goesOn = all.get("kind").equals(End.Kind.NONE.name());
        return goesOn
                ? event(Project.RESUMED, Map.of("reason", fields.text("reason").strip()))
                : event(Project.DROPPED, all);
    }

    private Decision event(String kind, Map<String, String> said) {
        return new Decision.Events(id, List.of(Happening.of(kind, Project.SUBJECT + id, said)));
    }

    private Optional<Fault> fault(Desk desk, Project project, Fields all) {
        if (!desk.supervises()) {
            return Fault.of("id", "project.not_yours", id);
        }
        boolean known =
                Arrays.stream(End.Kind.values()).anyMatch(kind -> kind.name().equals(all.text("kind")));
        boolean goesOn = all.text("kind").equals(End.Kind.NONE.name());
        boolean ended = project.end().kind() != End.Kind.NONE;
        if (!known || goesOn != ended) {
            return Fault.of("kind", "project.ended", id, project.end().kind().name());
        }
        if (all.text("reason").isBlank()) {
            return Fault.of("reason", "project.why", "end");
        }
        Optional<Fault> words = Desk.words(all);
        if (words.isPresent()) {
            return words;
        }
        if (!Values.isDate(all.text("on"))) {
            return Fault.of("on", "value.date", "on", all.text("on"));
        }
        return all.date("on").isAfter(desk.today())
                ? Fault.of(
                        "on", "project.told_ahead", all.text("on"), desk.today().toString())
                : Optional.empty();
    }
}

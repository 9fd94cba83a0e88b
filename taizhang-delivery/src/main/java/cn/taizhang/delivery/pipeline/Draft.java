package cn.taizhang.delivery.pipeline;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.event.Happening;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A project with what is being done to it, change after change, each decided on what the changes before it made.
///
/// 例: proposed, then 签约 2025-02-18, then 8000 万元 completed: three events, or the fault of one.
///
/// - A change that has a fault leaves the draft as it was.
final class Draft {

    private final Desk desk;
    private final List<Happening> made = new ArrayList<>();
    private Project project;

    Draft(Desk desk, Project project) {
        this.desk = desk;
        this.project = project;
    }

    Project project() {
        return project;
    }

    List<Happening> made() {
        return List.copyOf(made);
    }

    /// One change as a decision.
    static Decision decision(Draft draft, Optional<Fault> fault) {
        return fault.<Decision>map(Fault::refused)
                .orElseGet(() -> new Decision.Events(draft.project.id(), draft.made()));
    }

    /// Makes the project whose id the draft has.
    Optional<Fault> propose(Fields brought) {
        Map<String, String> all = new TreeMap<>(brought.values());
        all.values().removeIf(String::isEmpty);
        all.putIfAbsent("tier", Tier.CITY.name());
        Fields fields = new Fields(new TreeMap<>(all));
        if (!desk.works(fields.text("unit"))) {
            return Fault.of("unit", "project.not_yours", fields.text("unit"));
        }
        if (fields.text("name").isBlank()) {
            return Fault.of("name", "project.no_name");
        }
        return Desk.words(fields)
                .or(() -> new ProfileRule(desk).values(fields))
                .or(() ->
                        ProfileRule.order(Project.proposed(project.id(), fields).schedule()))
                .or(() -> {
                    project = Project.proposed(project.id(), fields);
                    made.add(Happening.of(Project.PROPOSED, Project.SUBJECT + project.id(), all));
                    return Optional.empty();
                });
    }

    Optional<Fault> edit(Fields fields) {
        Map<String, String> different = ProfileRule.different(project, fields);
        if (different.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> said = new TreeMap<>(different);
        if (different.containsKey("plan")) {
            said.put("year", fields.text("year"));
        }
        Fields changes = Fields.changes(said);
        ProfileRule rule = new ProfileRule(desk);
        return desk.open(project)
                .or(() -> Desk.words(fields))
                .or(() -> rule.values(new Fields(new TreeMap<>(said))))
                .or(() -> rule.changes(project, different, fields))
                .or(() ->
                        ProfileRule.order(project.with(Project.EDITED, changes).schedule()))
                .or(() -> happens(Project.EDITED, changes, fields));
    }

    Optional<Fault> stage(Fields fields) {
        return desk.open(project)
                .or(() -> Desk.words(fields))
                .or(() -> new StageRule(desk).check(project, fields))
                .or(() -> happens(Project.STAGE, fields, fields));
    }

    Optional<Fault> invest(Fields fields) {
        return desk.open(project)
                .or(() -> Desk.words(fields))
                .or(() -> new MoneyRule(desk).check(project, fields))
                .or(() -> happens(Project.INVESTED, fields, fields));
    }

    private Optional<Fault> happens(String kind, Fields fields, Fields brought) {
        Map<String, String> all = new TreeMap<>(fields.values());
        all.put("reason", brought.text("reason").strip());
        all.values().removeIf(String::isEmpty);
        Fields said = new Fields(new TreeMap<>(all));
        project = project.with(kind, said);
        made.add(Happening.of(kind, Project.SUBJECT + project.id(), all));
        return Optional.empty();
    }

    /// A project of which nothing is known but the id it will have.
    static Draft fresh(Desk desk, String id) {
        return new Draft(desk, Project.proposed(id, Fields.NONE));
    }
}

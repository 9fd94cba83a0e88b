package cn.taizhang.delivery.pipeline;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.project.Projects;
import cn.taizhang.ledger.event.Happening;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes the rows of a sheet: those without an id make projects, those with one change them. All or nothing.
///
/// 例: 40 rows, two with faults: nothing is written, and both are told by row and column.
///
/// - A blank cell leaves what is there; a value that is there already makes no event.
/// - Each row is decided like the same changes made by hand, by the same person.
public record TakeSheet(List<SheetLine> lines) implements Command {

    /// The rows that are taken at once.
    public static final int MOST = 5_000;

    /// What is wrong with one cell of a row.
    public record RowFault(int row, Fault fault) {

        /// 例: at `6 actual-started`.
        Decision.Fault told() {
            return new Decision.Fault(row + " " + fault.field(), fault.refused());
        }
    }

    public TakeSheet {
        lines = List.copyOf(lines);
    }

    /// What is wrong with the rows, in their order.
    public List<RowFault> faults(Bureau bureau, Actor actor, LocalDate today) {
        return read(bureau, actor, today).faults;
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (lines.size() > MOST) {
            return Decision.refused("project.many", Integer.toString(MOST));
        }
        Reading reading = read(bureau, actor, today);
        return reading.faults.isEmpty()
                ? new Decision.Events(Integer.toString(lines.size()), reading.made)
                : new Decision.Faults(
                        reading.faults.stream().map(RowFault::told).toList());
    }

    private Reading read(Bureau bureau, Actor actor, LocalDate today) {
        Reading reading = new Reading(new Desk(bureau, actor, today));
        lines.stream().limit(MOST).forEach(reading::take);
        return reading;
    }

    /// The rows as they are taken one after the other.
    private static final class Reading {

        private final Desk desk;
        private final List<RowFault> faults = new ArrayList<>();
        private final List<Happening> made = new ArrayList<>();
        private final Map<String, Project> changed = new HashMap<>();
        private final Set<String> names = new HashSet<>();
        private String next;

        Reading(Desk desk) {
            this.desk = desk;
            this.next = desk.bureau().projects().next(desk.today().getYear());
            desk.bureau().projects().all().stream().filter(Project::counts).forEach(project -> names.add(key(project)));
        }

        private static String key(Project project) {
            return project.profile().unit() + "\n" + project.profile().name();
        }

        void take(SheetLine line) {
            String id = line.cell("id");
            Fields profile = line.profile(desk.bureau().organisation(), desk.today());
            if (id.isEmpty()) {
                Draft draft = Draft.fresh(desk, next);
                note(line, draft.propose(profile));
                if (!draft.made().isEmpty() && !names.add(key(draft.project()))) {
                    note(
                            line,
                            Fault.of(
                                    "name",
                                    "project.there",
                                    draft.project().profile().name()));
                } else if (!draft.made().isEmpty()) {
                    rest(line, draft);
                    next = Projects.after(next);
                }
                return;
            }
            Optional<Project> known =
                    Optional.ofNullable(changed.get(id)).or(() -> desk.bureau().project(desk.actor(), id));
            if (known.isEmpty()) {
                note(line, Fault.of("id", "project.unknown", id));
                return;
            }
            Draft draft = new Draft(desk, known.get());
            note(line, draft.edit(profile));
            rest(line, draft);
        }

        private void rest(SheetLine line, Draft draft) {
            for (Milestone one : Milestone.values()) {
                String date = line.actual(one);
                boolean same =
                        date.equals(Fields.words(draft.project().schedule().actual(one)));
                if (!date.isEmpty() && !same) {
                    note(
                            line,
                            draft.stage(Fields.of(
                                    Map.of("stage", one.code(), "date", date, "reason", line.cell("reason")))));
                }
            }
            told(line, draft);
            made.addAll(draft.made());
            changed.put(draft.project().id(), draft.project());
        }

        private void told(SheetLine line, Draft draft) {
            Fields told = line.told(desk.today());
            String year = line.year(desk.today());
            boolean dated = told.text("on").length() > year.length();
            if (!told.has("done") || isTold(draft.project(), year, told.text("done"))) {
                return;
            }
            if (dated && !told.text("on").startsWith(year + "-")) {
                note(line, Fault.of("on", "project.other_year", told.text("on"), year));
            } else {
                note(line, draft.invest(told));
            }
        }

        private static boolean isTold(Project project, String year, String done) {
            return ProfileRule.isAmount(done)
                    && ProfileRule.isYear(year)
                    && project.money()
                            .done(Integer.parseInt(year))
                            .filter(before -> before.compareTo(new BigDecimal(done)) == 0)
                            .isPresent();
        }

        private void note(SheetLine line, Optional<Fault> fault) {
            fault.ifPresent(one -> faults.add(new RowFault(line.number(), one)));
        }
    }
}

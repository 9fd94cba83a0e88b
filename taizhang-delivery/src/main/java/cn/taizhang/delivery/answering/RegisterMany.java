package cn.taizhang.delivery.answering;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.delivery.motion.Motions;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Puts the rows of a sheet on the register: those without an id are new papers, those with one correct a paper. All or
/// nothing.
///
/// 例: 213 rows, two with faults: nothing is written, and both are told by row and column.
///
/// - A row that corrects a paper changes the columns that the sheet has and no others: `cells` has an empty text where
///   the sheet has the column and the row leaves it empty, and nothing where there is no such column.
/// - Each row is decided like the same paper registered by hand; one that says what stands there already makes no
///   event.
/// - A new row that names a unit or a date is refused: papers are handed over one by one.
public record RegisterMany(List<Line> lines) implements Command {

    /// The rows that are taken at once.
    public static final int MOST = 2_000;

    private static final Set<String> LATER = Set.of("lead", "helpers", "due");

    /// One row by the names of its columns, as the spreadsheet counts it.
    public record Line(int row, Fields cells) {

        private Decision.Fault fault(String column, Decision.Refused why) {
            return new Decision.Fault(row + " " + column, why);
        }
    }

    public RegisterMany {
        lines = List.copyOf(lines);
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Decision> many = lines.size() > MOST
                ? Handled.refuse("many", Integer.toString(MOST))
                : lines.isEmpty() ? Handled.refuse("no_rows") : Optional.empty();
        return Handled.unlessOffice(actor).or(() -> many).orElseGet(() -> {
            Reading reading = new Reading(bureau, actor, today);
            lines.forEach(reading::take);
            return reading.faults.isEmpty()
                    ? new Decision.Events(Integer.toString(lines.size()), reading.made)
                    : new Decision.Faults(reading.faults);
        });
    }

    /// The rows as they are taken one after the other.
    private static final class Reading {

        private final Bureau bureau;
        private final Actor actor;
        private final LocalDate today;
        private final List<Happening> made = new ArrayList<>();
        private final List<Decision.Fault> faults = new ArrayList<>();
        private final Map<String, Integer> rows = new HashMap<>();
        private String next;

        Reading(Bureau bureau, Actor actor, LocalDate today) {
            this.bureau = bureau;
            this.actor = actor;
            this.today = today;
            this.next = bureau.motions().next(today.getYear());
        }

        void take(Line line) {
            String id = line.cells().text("id");
            LATER.stream()
                    .filter(column -> id.isEmpty() && !line.cells().text(column).isBlank())
                    .sorted()
                    .forEach(column -> note(line, column, "motion.later"));
            Optional<Motion.Paper> known = Handled.motion(bureau, actor, id).map(Motion::paper);
            Fields row = known.map(paper -> over(paper, line.cells())).orElse(line.cells());
            Optional<String> before =
                    first(line, "id:" + id, id).or(() -> first(line, numbered(row), row.text("number")));
            before.ifPresent(first -> note(line, id.isEmpty() ? "number" : "id", "motion.row_twice", first));
            before.or(() -> id.isEmpty() && row.text("number").isBlank()
                            ? first(line, unnumbered(row), row.text("title"))
                            : Optional.empty())
                    .filter(_ -> before.isEmpty())
                    .ifPresent(first -> note(line, "title", "motion.row_twice", first));
            boolean same =
                    known.filter(paper -> paper.equals(Motion.Paper.of(row))).isPresent();
            if (!same) {
                RegisterMotion one = new RegisterMotion(id, row);
                Decision decided = one.decide(bureau, actor, today, next);
                List<Decision> all = new ArrayList<>(one.faults(bureau));
                if (all.isEmpty() || decided instanceof Decision.Absent) {
                    all.addFirst(decided);
                }
                all.forEach(each -> keep(line, each));
            }
        }

        /// A paper as a row corrects it: what the sheet has no column for stays, what it has one for and leaves empty
        /// is cleared.
        private static Fields over(Motion.Paper paper, Fields cells) {
            Map<String, String> all = new TreeMap<>(paper.fields());
            all.putAll(cells.values());
            all.values().removeIf(String::isBlank);
            return Fields.of(all);
        }

        private static String numbered(Fields row) {
            return row.text("kind") + "\n" + row.text("number") + "\n" + row.text("session");
        }

        private static String unnumbered(Fields row) {
            return numbered(row) + "\n" + row.text("title") + "\n" + new TreeSet<>(row.list("deputies"));
        }

        /// The row that had the same before, if what it is known by is not blank.
        private Optional<String> first(Line line, String key, String words) {
            return words.isBlank()
                    ? Optional.empty()
                    : Optional.ofNullable(rows.putIfAbsent(key, line.row())).map(row -> Integer.toString(row));
        }

        private void keep(Line line, Decision decision) {
            switch (decision) {
                case Decision.Events events -> {
                    made.addAll(events.happenings());
                    next = events.subject().equals(next) ? Motions.after(next) : next;
                }
                case Decision.Refused refused -> faults.add(line.fault(column(refused), refused));
                case Decision.Absent absent -> note(line, "id", "motion.unknown", absent.id());
                case Decision.Faults all -> faults.addAll(all.all());
            }
        }

        private void note(Line line, String column, String reason, String... values) {
            faults.add(line.fault(column, new Decision.Refused(reason, List.of(values))));
        }

        private static String column(Decision.Refused refused) {
            return switch (refused.reason()) {
                case "motion.no_kind" -> "kind";
                case "motion.no_deputies" -> "deputies";
                case "motion.twice" -> "number";
                case "motion.equal" -> "title";
                case "motion.closed_paper" -> "id";
                case "motion.no_title" -> "title";
                default ->
                    refused.values().isEmpty() ? "title" : refused.values().getFirst();
            };
        }
    }
}

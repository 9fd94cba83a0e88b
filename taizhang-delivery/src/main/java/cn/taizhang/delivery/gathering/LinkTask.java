package cn.taizhang.delivery.gathering;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.delivery.congress.Stage;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.voting.Refusal;
import cn.taizhang.delivery.voting.Seen;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Makes an adopted candidate a task, or says which task it is.
///
/// 例: `C2026-0004` becomes `T2026-0031` of 市民政局, due 2026-12-31; or is `T2026-0007` of the report already.
///
/// - With `task` it is that one; else a task is proposed of the title, with lead and due date of `brought`.
public record LinkTask(String id, String task, Fields brought) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Candidate> known = Seen.candidate(bureau, actor, id);
        if (known.isEmpty()) {
            return new Decision.Absent("candidate", id);
        }
        Candidate candidate = known.get();
        return Refusal.unlessOffice(actor)
                .or(() -> candidate.stage() == Stage.ADOPTED
                        ? Optional.empty()
                        : Refusal.of("stage", candidate.stage().name()))
                .or(() -> candidate.task().isEmpty() ? Optional.empty() : Refusal.of("has_task", candidate.task()))
                .or(() -> task.isEmpty() && brought.text("lead").isBlank() ? Refusal.of("no_lead") : Optional.empty())
                .orElseGet(() -> task.isEmpty() ? made(bureau, actor, candidate, today) : linked(bureau, actor));
    }

    private Decision linked(Bureau bureau, Actor actor) {
        return bureau.task(actor, task).isEmpty()
                ? new Decision.Absent("task", task)
                : new Decision.Events(task, List.of(link(task)));
    }

    private Happening link(String to) {
        return Happening.of(Candidate.LINKED, Candidate.SUBJECT + id, Map.of("task", to));
    }

    private Decision made(Bureau bureau, Actor actor, Candidate candidate, LocalDate today) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", candidate.idea().title().lines().findFirst().orElse(id));
        fields.put("goals", candidate.idea().text());
        fields.put("section", "民生实事");
        fields.put("lead", brought.text("lead"));
        fields.put("due", brought.text("due"));
        Decision proposed = new Propose(Fields.of(fields), List.of()).decide(bureau, actor, today);
        if (proposed instanceof Decision.Events made) {
            List<Happening> all = new ArrayList<>(made.happenings());
            all.add(link(made.subject()));
            return new Decision.Events(made.subject(), all);
        }
        return proposed;
    }
}

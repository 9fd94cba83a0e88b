package cn.taizhang.delivery.rectifying;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.problem.Act;
import cn.taizhang.delivery.problem.Act.Needs;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Does something about a problem, if its stage, the person and what they bring along permit it.
///
/// 例: `new ActOnProblem("Q2025-0001", Act.ACCEPT, …)` by 赵琳, who reported it as put right: refused, `own_work`.
///
/// - The unit in charge asks for acceptance, with evidence of after; the supervision office may write that down for it,
///   naming whose word it is, which is never its own.
/// - All else is for the supervision office. Accepting needs evidence of before and after, and another person.
public record ActOnProblem(String id, Act act, Fields brought) implements Command {

    /// What each act takes besides its reason; anything else that was sent is not kept.
    private static final Map<Act, Set<String>> TAKES = takes();

    private static Map<Act, Set<String>> takes() {
        Map<Act, Set<String>> takes = new EnumMap<>(Act.class);
        takes.put(Act.RECOGNISE, Set.of("files", "text", "major"));
        takes.put(Act.ORDER, Set.of("owner", "due", "text"));
        takes.put(Act.RECTIFIED, Set.of("files", "text", "doer"));
        takes.put(Act.ACCEPT, Set.of("text"));
        takes.put(Act.REOPEN, Set.of("reason", "due", "files"));
        takes.put(Act.POSTPONE, Set.of("reason", "due"));
        takes.put(Act.GRADE, Set.of("reason", "major"));
        takes.put(Act.REFUSE, Set.of("reason"));
        return takes;
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Problem> found = bureau.problem(actor, id);
        if (found.isEmpty()) {
            return new Decision.Absent("problem", id);
        }
        Problem problem = found.get();
        return person(bureau, actor, problem)
                .or(() -> act.leaves(problem.stage())
                        ? Optional.empty()
                        : refuse("stage", act.code(), problem.stage().name()))
                .or(() -> Values.check(brought))
                .or(() -> needs(problem))
                .or(() -> particular(bureau, problem, actor, today))
                .orElseGet(() -> events(bureau, today));
    }

    private Optional<Decision> person(Bureau bureau, Actor actor, Problem problem) {
        if (act != Act.RECTIFIED) {
            return actor.may(Permission.SUPERVISE) ? Optional.empty() : refuse("not_yours", act.code());
        }
        boolean own = bureau.answersFor(actor, problem.duty().unit());
        String doer = brought.text("doer").strip();
        if (actor.may(Permission.REPORT) && own && doer.isEmpty()) {
            return Optional.empty();
        }
        if (!actor.may(Permission.SUPERVISE)) {
            return refuse("not_yours", act.code());
        }
        return doer.isEmpty() || bureau.isAmong(Set.of(doer), actor)
                ? refuse("whose_word", act.code())
                : Optional.empty();
    }

    private Optional<Decision> needs(Problem problem) {
        if (act.needs(Needs.REASON) && brought.text("reason").isBlank()) {
            return refuse("reason_missing", act.code());
        }
        return act.needs(Needs.ASKED) && !problem.isAsked() ? refuse("not_asked") : Optional.empty();
    }

    private Optional<Decision> particular(Bureau bureau, Problem problem, Actor actor, LocalDate today) {
        return switch (act) {
            case RECOGNISE ->
                problem.before().isEmpty() && brought.text("files").isEmpty()
                        ? refuse("before_missing")
                        : Optional.empty();
            case ORDER -> order(problem, today);
            case RECTIFIED -> rectified(problem);
            case ACCEPT -> accept(bureau, problem, actor);
            case POSTPONE ->
                brought.text("due").isEmpty()
                                || brought.date("due").equals(problem.duty().due())
                        ? refuse("no_other_due")
                        : notBefore(problem.found().day());
            case REOPEN -> brought.text("due").isEmpty() ? Optional.empty() : notBefore(today);
            case GRADE -> brought.has("major") == problem.found().major() ? refuse("same_grade") : Optional.empty();
            case LOG, REFUSE -> Optional.empty();
        };
    }

    /// Nothing is ordered of nobody, or without an end.
    private Optional<Decision> order(Problem problem, LocalDate today) {
        if (brought.text("owner", problem.duty().owner()).isBlank()) {
            return refuse("no_owner");
        }
        if (brought.text("due").isEmpty()) {
            return problem.duty().hasDue() ? Optional.empty() : refuse("no_due");
        }
        return notBefore(today);
    }

    private Optional<Decision> notBefore(LocalDate day) {
        return brought.date("due").isBefore(day)
                ? refuse("due_before", brought.text("due"), day.toString())
                : Optional.empty();
    }

    private Optional<Decision> rectified(Problem problem) {
        if (problem.isAsked()) {
            return refuse("asked_already");
        }
        if (brought.text("text").isBlank()) {
            return refuse("text_missing");
        }
        return brought.text("files").isEmpty() ? refuse("after_missing") : Optional.empty();
    }

    private static Optional<Decision> accept(Bureau bureau, Problem problem, Actor actor) {
        if (bureau.isAmong(problem.doers(), actor)) {
            return refuse("own_work", actor.name());
        }
        if (problem.before().isEmpty()) {
            return refuse("before_missing");
        }
        return problem.after().isEmpty() ? refuse("after_missing") : Optional.empty();
    }

    private Decision events(Bureau bureau, LocalDate today) {
        Map<String, String> fields = new TreeMap<>(brought.values());
        fields.keySet().retainAll(TAKES.getOrDefault(act, Set.of()));
        fields.replaceAll((_, value) -> value.strip());
        fields.values().removeIf(String::isEmpty);
        if (act == Act.ACCEPT) {
            fields.put("number", bureau.problems().nextNumber(today.getYear()));
        }
        return new Decision.Events(id, List.of(Happening.of(act.kind(), Problem.SUBJECT + id, fields)));
    }

    private static Optional<Decision> refuse(String reason, String... values) {
        return Optional.of(Decision.refused("problem." + reason, values));
    }
}

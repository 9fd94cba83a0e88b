package cn.taizhang.web.problems;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.problem.Act;
import cn.taizhang.delivery.problem.Deed;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.problem.Stage;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What the page of one problem shows.
///
/// - `acts` are what the person can do now. `onWord` says that they can write for the unit, naming whose word it is;
///   `onlyOnWord` that they can do so in no other way.
/// - `isDoer` says that they reported the work, which is why someone else has to accept it.
public record ProblemModel(
        ProblemLine line,
        List<Act> acts,
        boolean onWord,
        boolean onlyOnWord,
        boolean isDoer,
        List<Slip> slips,
        LocalDate today) {

    private static final Set<Act> WITH_FILES = Set.of(Act.RECOGNISE, Act.RECTIFIED, Act.REOPEN);
    private static final Set<Act> WITH_DUE = Set.of(Act.ORDER, Act.REOPEN, Act.POSTPONE);
    private static final Set<Act> WITH_TEXT = Set.of(Act.RECOGNISE, Act.ORDER, Act.RECTIFIED, Act.ACCEPT);

    public ProblemModel {
        acts = List.copyOf(acts);
        slips = List.copyOf(slips);
    }

    static ProblemModel of(Bureau bureau, Actor actor, Problem problem, LocalDate today) {
        boolean supervises = actor.may(Permission.SUPERVISE);
        boolean doer = bureau.isAmong(problem.doers(), actor);
        List<Act> acts = Arrays.stream(Act.values())
                .filter(act -> act.leaves(problem.stage()))
                .filter(act -> act == Act.RECTIFIED ? supervises || actor.may(Permission.REPORT) : supervises)
                .filter(act ->
                        act.needs(Act.Needs.ASKED) ? problem.isAsked() : act != Act.RECTIFIED || !problem.isAsked())
                .filter(act -> act != Act.ACCEPT || !doer)
                .toList();
        return new ProblemModel(
                ProblemLine.of(bureau, actor, problem, today),
                acts,
                supervises,
                !actor.may(Permission.REPORT),
                doer,
                bureau.slips().about(problem.id()).stream()
                        .filter(slip -> bureau.slip(actor, slip.id()).isPresent())
                        .toList(),
                today);
    }

    public Problem problem() {
        return line.problem();
    }

    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    public boolean takesFiles(Act act) {
        return WITH_FILES.contains(act);
    }

    public boolean takesDue(Act act) {
        return WITH_DUE.contains(act);
    }

    public boolean takesText(Act act) {
        return WITH_TEXT.contains(act);
    }

    public boolean takesReason(Act act) {
        return act.needs(Act.Needs.REASON);
    }

    public boolean takesGrade(Act act) {
        return act == Act.GRADE || act == Act.RECOGNISE && !problem().found().major();
    }

    public boolean isOrder(Act act) {
        return act == Act.ORDER;
    }

    public boolean isOpening(Act act) {
        return act == Act.REOPEN;
    }

    /// The act that most people will want first.
    public boolean isMain(Act act) {
        return acts.getFirst() == act;
    }

    public boolean isUnits(Act act) {
        return act == Act.RECTIFIED;
    }

    /// Whether files must come along.
    public boolean mustShow(Act act) {
        return act == Act.RECTIFIED
                || act == Act.RECOGNISE && problem().before().isEmpty();
    }

    /// What was done, the newest first.
    public List<Deed> history() {
        return problem().deeds().reversed();
    }

    public List<Problem.Shown> files(Deed deed) {
        return Problem.shown(deed);
    }
}

package cn.taizhang.web.slips;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.slip.Answer;
import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.delivery.slip.Standing;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.page.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What the page of one slip shows.
///
/// - `onWord` says that the person can write for the unit, naming whose word it is; `onlyOnWord` that they can do so in
///   no other way.
public record SlipModel(
        Slip slip,
        String unit,
        boolean mayAnswer,
        boolean onWord,
        boolean onlyOnWord,
        boolean mayJudge,
        List<Rung> next,
        LocalDate today) {

    public SlipModel {
        next = List.copyOf(next);
    }

    static SlipModel of(Bureau bureau, Actor actor, Slip slip, LocalDate today) {
        boolean supervises = actor.may(Permission.SUPERVISE);
        boolean reports = actor.may(Permission.REPORT);
        boolean own = !slip.answers().isEmpty()
                && bureau.isAmong(Set.of(slip.answers().getLast().doer()), actor);
        Rung above = slip.rung().above();
        boolean climbs = slip.failed(today) && above != slip.rung() && actor.may(above.permission());
        return new SlipModel(
                slip,
                bureau.organisation().name(slip.unit()),
                slip.standing().isUnits() && (reports || supervises),
                supervises,
                !reports,
                slip.standing() == Standing.ANSWERED && supervises && !own,
                climbs ? List.of(above) : List.of(),
                today);
    }

    public SlipPaper paper(Words words) {
        return SlipPaper.of(slip, unit, words);
    }

    public boolean isLate() {
        return slip.isLate(today);
    }

    /// What it is about, for going up a rung with the same: the problem, or the first task.
    public String matter() {
        return slip.matter().problem().isEmpty()
                ? slip.matter().tasks().stream().findFirst().orElse("")
                : slip.matter().problem();
    }

    public boolean isPending(Answer answer) {
        return answer.judgement().verdict() == Answer.Verdict.PENDING;
    }

    public boolean isSatisfied(Answer answer) {
        return answer.judgement().verdict() == Answer.Verdict.SATISFIED;
    }
}

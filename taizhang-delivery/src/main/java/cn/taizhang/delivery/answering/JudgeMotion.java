package cn.taizhang.delivery.answering;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.delivery.motion.Opinion;
import cn.taizhang.delivery.motion.Stage;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Writes down what the deputies say of an answer: 满意, 基本满意, or 不满意 with the reason, which opens the paper again.
///
/// 例: 不满意, 「只答复已列入计划，未说明何时开工」.
///
/// - By one who signed it; the office may write it down for one of these, naming whom. The unit never does.
public record JudgeMotion(String id, Fields brought) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Motion> known = Handled.motion(bureau, actor, id);
        if (known.isEmpty()) {
            return new Decision.Absent("motion", id);
        }
        Motion motion = known.get();
        Optional<Opinion> opinion = Arrays.stream(Opinion.values())
                .filter(one -> one.name().equals(brought.text("opinion")))
                .findFirst();
        boolean again = opinion.filter(one -> one == Opinion.DISSATISFIED).isPresent();
        return person(bureau, actor, motion)
                .or(() -> Values.check(brought))
                .or(() -> motion.stage() == Stage.ANSWERED ? Optional.empty() : Handled.refuse("not_answered"))
                .or(() -> opinion.isEmpty() ? Handled.refuse("no_opinion") : Optional.empty())
                .or(() -> again && brought.text("reason").isBlank() ? Handled.refuse("no_reason") : Optional.empty())
                .orElseGet(() -> events(bureau, opinion.orElseThrow(), today));
    }

    private Optional<Decision> person(Bureau bureau, Actor actor, Motion motion) {
        String doer = brought.text("doer").strip();
        if (doer.isEmpty() && Handled.signed(bureau, actor, motion)) {
            return Optional.empty();
        }
        if (!actor.isOffice()) {
            return Handled.refuse("not_yours");
        }
        return motion.paper().deputies().contains(doer) ? Optional.empty() : Handled.refuse("whose_opinion");
    }

    private Decision events(Bureau bureau, Opinion opinion, LocalDate today) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("opinion", opinion.name());
        fields.put("reason", brought.text("reason").strip());
        fields.put("doer", brought.text("doer").strip());
        if (opinion == Opinion.DISSATISFIED) {
            fields.put("due", today.plusMonths(bureau.motions().months()).toString());
        }
        return new Decision.Events(id, List.of(Happening.of(Motion.JUDGED, Motion.SUBJECT + id, fields)));
    }
}

package cn.taizhang.delivery.answering;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.delivery.motion.Reply;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Answers a paper 答复: what was done, in class A, B or C, with the letter as a file.
///
/// 例: A类, 「已新增停车位120个，3月底投入使用」.
///
/// - By the lead unit; the office may write it down for that, naming whose word it is.
public record AnswerMotion(String id, Fields brought) implements Command {

    private static final Set<String> KEPT = Set.of("reply", "text", "files", "doer");

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Motion> known = Handled.motion(bureau, actor, id);
        if (known.isEmpty()) {
            return new Decision.Absent("motion", id);
        }
        Motion motion = known.get();
        return person(bureau, actor, motion)
                .or(() -> Values.check(brought))
                .or(() -> motion.isAwaited() ? Optional.empty() : Handled.refuse("not_awaited"))
                .or(() -> brought.text("text").isBlank() ? Handled.refuse("no_text") : Optional.empty())
                .or(() ->
                        Arrays.stream(Reply.values()).anyMatch(one -> one.name().equals(brought.text("reply")))
                                ? Optional.empty()
                                : Handled.refuse("no_reply"))
                .orElseGet(this::events);
    }

    private Optional<Decision> person(Bureau bureau, Actor actor, Motion motion) {
        String doer = brought.text("doer").strip();
        boolean own = actor.may(Permission.REPORT)
                && bureau.answersFor(actor, motion.duty().lead());
        if (own && doer.isEmpty()) {
            return Optional.empty();
        }
        if (!actor.isOffice()) {
            return Handled.refuse("not_yours");
        }
        return doer.isEmpty() || bureau.isAmong(Set.of(doer), actor) ? Handled.refuse("whose_word") : Optional.empty();
    }

    private Decision events() {
        Map<String, String> fields = new TreeMap<>(brought.values());
        fields.keySet().retainAll(KEPT);
        fields.replaceAll((_, value) -> value.strip());
        return new Decision.Events(id, List.of(Happening.of(Motion.ANSWERED, Motion.SUBJECT + id, fields)));
    }
}

package cn.taizhang.delivery.answering;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.motion.Kind;
import cn.taizhang.delivery.motion.Motion;
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
import java.util.Set;
import java.util.TreeMap;

/// Puts a paper on the register, or corrects what stands there.
///
/// 例: 代表建议, number 45, 关于增加老旧小区停车位的建议, 市六届人大五次会议, by 王代表 and 李代表.
///
/// - `id` is empty for a new one. A paper that is closed stays as its answer found it.
/// - The same number of the same kind and session is refused.
public record RegisterMotion(String id, Fields brought) implements Command {

    private static final Set<String> KEPT = Set.of("kind", "number", "title", "text", "session", "deputies");
    private static final Set<String> LINES = Set.of("number", "title", "session");

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return decide(bureau, actor, today, bureau.motions().next(today.getYear()));
    }

    /// The same with the id that a new one gets: of many at once each has its own.
    Decision decide(Bureau bureau, Actor actor, LocalDate today, String fresh) {
        Optional<Motion> known = Handled.motion(bureau, actor, id);
        if (!id.isEmpty() && known.isEmpty()) {
            return new Decision.Absent("motion", id);
        }
        return Handled.unlessOffice(actor)
                .or(() -> known.filter(one -> one.stage() == Stage.CLOSED).flatMap(_ -> Handled.refuse("closed_paper")))
                .or(() -> Values.check(brought))
                .or(() -> LINES.stream()
                        .filter(name -> brought.text(name).contains("\n"))
                        .findFirst()
                        .flatMap(name -> Handled.refuse("line", name)))
                .or(() -> brought.text("title").isBlank() ? Handled.refuse("no_title") : Optional.empty())
                .or(() -> Arrays.stream(Kind.values())
                                .anyMatch(kind -> kind.name().equals(brought.text("kind")))
                        ? Optional.empty()
                        : Handled.refuse("no_kind"))
                .or(() -> brought.list("deputies").isEmpty() ? Handled.refuse("no_deputies") : Optional.empty())
                .or(() -> twice(bureau))
                .orElseGet(() -> events(today, fresh));
    }

    private Optional<Decision> twice(Bureau bureau) {
        String number = brought.text("number");
        return bureau.motions().all().stream()
                .filter(one -> !number.isEmpty() && !one.id().equals(id))
                .filter(one -> one.paper().number().equals(number)
                        && one.paper().kind().name().equals(brought.text("kind"))
                        && one.paper().session().equals(brought.text("session")))
                .findFirst()
                .flatMap(one -> Handled.refuse("twice", one.id()));
    }

    private Decision events(LocalDate today, String fresh) {
        Map<String, String> fields = new TreeMap<>(brought.values());
        fields.keySet().retainAll(KEPT);
        fields.replaceAll((_, value) -> value.strip());
        fields.put("year", Integer.toString(today.getYear()));
        String of = id.isEmpty() ? fresh : id;
        String kind = id.isEmpty() ? Motion.REGISTERED : Motion.EDITED;
        return new Decision.Events(of, List.of(Happening.of(kind, Motion.SUBJECT + of, fields)));
    }
}

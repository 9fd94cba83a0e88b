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
import java.util.ArrayList;
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
/// - The same number of the same kind and session is refused, and a new paper that equals one in kind, session, title
///   and who signed it, unless both have a number.
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
                .or(() -> faults(bureau).stream().findFirst())
                .orElseGet(() -> events(today, fresh));
    }

    /// All that is wrong with it, whoever brings it.
    List<Decision> faults(Bureau bureau) {
        List<Decision> all = new ArrayList<>();
        bureau.motions()
                .find(id)
                .filter(one -> one.stage() == Stage.CLOSED)
                .flatMap(_ -> Handled.refuse("closed_paper"))
                .ifPresent(all::add);
        brought.values()
                .forEach((name, value) ->
                        Values.check(Fields.of(Map.of(name, value))).ifPresent(all::add));
        LINES.stream()
                .filter(name -> brought.text(name).contains("\n"))
                .sorted()
                .flatMap(name -> Handled.refuse("line", name).stream())
                .forEach(all::add);
        if (brought.text("title").isBlank()) {
            Handled.refuse("no_title").ifPresent(all::add);
        }
        if (Arrays.stream(Kind.values()).noneMatch(kind -> kind.name().equals(brought.text("kind")))) {
            Handled.refuse("no_kind").ifPresent(all::add);
        }
        if (brought.list("deputies").isEmpty()) {
            Handled.refuse("no_deputies").ifPresent(all::add);
        }
        twice(bureau).or(() -> equal(bureau)).ifPresent(all::add);
        return all;
    }

    /// A new paper without a number that is told from one on the register by nothing. Two numbers make two papers.
    private Optional<Decision> equal(Bureau bureau) {
        Motion.Paper mine = Motion.Paper.of(brought);
        return bureau.motions().all().stream()
                .filter(_ ->
                        id.isEmpty() && brought.has("kind") && !mine.title().isBlank())
                .filter(one -> one.paper().isLike(mine))
                .findFirst()
                .flatMap(one -> Handled.refuse("equal", one.id()));
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

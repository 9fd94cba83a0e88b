package cn.taizhang.web.motions;

import cn.taizhang.delivery.answering.Handled;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.motion.Answer;
import cn.taizhang.delivery.motion.Kind;
import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.delivery.motion.Opinion;
import cn.taizhang.delivery.motion.Reply;
import cn.taizhang.delivery.motion.Stage;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the page of one paper shows.
///
/// - `can` are the acts that the person can do now; `onWord` says that they write for another, naming whom.
public record MotionModel(
        MotionLine line,
        List<Task> tasks,
        List<String> can,
        boolean onWord,
        List<Organisation.Placed> units,
        String due,
        LocalDate today) {

    public MotionModel {
        tasks = List.copyOf(tasks);
        can = List.copyOf(can);
        units = List.copyOf(units);
    }

    static MotionModel of(Bureau bureau, Actor actor, Motion one, LocalDate today) {
        boolean office = actor.isOffice();
        boolean own = actor.may(Permission.REPORT)
                && bureau.answersFor(actor, one.duty().lead());
        boolean signed = Handled.signed(bureau, actor, one);
        List<String> can = List.of("assign", "answer", "judge", "link", "edit").stream()
                .filter(act -> switch (act) {
                    case "assign", "edit" -> office && one.stage() != Stage.CLOSED;
                    case "answer" -> (office || own) && one.isAwaited();
                    case "judge" -> (office || signed) && one.stage() == Stage.ANSWERED;
                    default -> office;
                })
                .toList();
        return new MotionModel(
                MotionLine.of(bureau, one, today),
                one.tasks().stream()
                        .map(task -> bureau.task(actor, task))
                        .flatMap(Optional::stream)
                        .toList(),
                can,
                !own && !signed,
                bureau.organisation().tree(),
                Fields.words(
                        one.stage() == Stage.REGISTERED
                                ? today.plusMonths(bureau.motions().months())
                                : one.duty().due()),
                today);
    }

    public Motion motion() {
        return line.motion();
    }

    public boolean can(String act) {
        return can.contains(act);
    }

    /// The act that most people will want first.
    public boolean isMain(String act) {
        return can.getFirst().equals(act);
    }

    public boolean isFirst() {
        return motion().stage() == Stage.REGISTERED;
    }

    public List<Answer> answers() {
        return motion().answers().reversed();
    }

    public List<Kind> kinds() {
        return Arrays.asList(Kind.values());
    }

    public List<Reply> replies() {
        return Arrays.asList(Reply.values());
    }

    public List<Opinion> opinions() {
        return Arrays.asList(Opinion.values());
    }
}

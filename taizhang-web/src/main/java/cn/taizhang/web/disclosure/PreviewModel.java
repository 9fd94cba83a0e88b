package cn.taizhang.web.disclosure;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.opening.Shown;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Attached;
import java.time.LocalDate;
import java.util.List;

/// What the office or the unit is shown of a task before the public is.
///
/// - `names` are those of the files that were handed in, to choose titles from.
public record PreviewModel(
        ItemModel item, boolean released, boolean on, boolean office, boolean states, List<String> names) {

    public PreviewModel {
        names = List.copyOf(names);
    }

    static PreviewModel of(Bureau bureau, Actor actor, Task task, Shown shown, LocalDate today) {
        boolean office = actor.may(Permission.SUPERVISE);
        boolean released = bureau.disclosures().release(task.id()).isPresent();
        return new PreviewModel(
                new ItemModel(shown, today, "", "", true),
                released,
                bureau.disclosures().isOn(),
                office,
                released && bureau.leads(actor, task) && (office || actor.may(Permission.REPORT)),
                office
                        ? task.feedback().stream()
                                .flatMap(one -> one.files().stream())
                                .map(Attached::name)
                                .distinct()
                                .toList()
                        : List.of());
    }

    public String receipts() {
        return String.join("\n", item.item().receipts());
    }
}

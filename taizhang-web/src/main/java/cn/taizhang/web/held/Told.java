package cn.taizhang.web.held;

import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.Task;
import java.util.List;

/// Where the figure of a task is told already: through another task of the unit, or in a report of the ledger.
///
/// 例: through `T2025-0031` 建成公办托育机构, last 5; or by the record that says 「新建城市公园12个」.
public record Told(String through, String title, String value, List<HeldFigure> held) {

    public Told {
        held = List.copyOf(held);
    }

    public static Told of(Bureau bureau, Task task) {
        return bureau.tasks()
                .teller(task)
                .map(first -> new Told(first.id(), first.brief().title(), last(first), List.of()))
                .orElseGet(() -> new Told("", "", "", List.of()));
    }

    public Told with(List<HeldFigure> figures) {
        return new Told(through, title, value, figures);
    }

    /// Whether the unit tells it through another task.
    public boolean elsewhere() {
        return !through.isEmpty();
    }

    private static String last(Task task) {
        return task.feedback().reversed().stream()
                .map(Feedback::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("–");
    }
}

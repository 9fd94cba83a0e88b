package cn.taizhang.delivery.report;

import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// From what a paper is composed: the state of a day, as far as a person may see it, and what stands on its head.
///
/// 例: 云汀市, 2025, as of 30 September, 云政督〔2025〕9号, 云汀市人民政府督查室.
///
/// - `number` and `issuer` are empty where nothing was given.
public record Desk(Bureau bureau, Actor actor, LocalDate day, int year, String place, Head head) {

    /// What stands on the head and under a paper: 发文字号 and 署名.
    public record Head(String number, String issuer) {}

    /// The tasks of the year that were filed 立项, parts left out, in the order of their ids.
    List<Task> tasks() {
        return bureau.tasks(actor).stream()
                .filter(task -> task.brief().year() == year && !task.family().isPart())
                .filter(task -> task.state() != State.MERGED && task.state() != State.PROPOSED)
                .sorted(Comparator.comparing(Task::id))
                .toList();
    }

    /// The slips that were issued in the year.
    List<Slip> slips() {
        return bureau.slips(actor).stream()
                .filter(slip -> Progress.day(slip.issue().at()).getYear() == year)
                .toList();
    }

    /// The problems that are open.
    List<Problem> problems() {
        return bureau.problems(actor).stream()
                .filter(problem -> problem.stage().isOpen())
                .toList();
    }

    String unit(String code) {
        return code.isEmpty() ? "未明确单位" : bureau.organisation().name(code);
    }

    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}

package cn.taizhang.web.tasks;

import cn.taizhang.delivery.landing.Turn;
import cn.taizhang.delivery.light.Lit;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Member;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.List;

/// One task as a line of the ledger: its light with reasons, and who has to act.
///
/// 例: `T2025-0031` 红灯, 市卫生健康委, 李明, next to act: the lead unit, next report due 2025-09-30.
///
/// - `next` is [LocalDate#MIN] when no report is awaited; `contacts` are the people of the lead unit.
public record TaskLine(
        Task task, Lit lit, String lead, List<String> helpers, List<Member> contacts, Turn turn, LocalDate next) {

    public TaskLine {
        helpers = List.copyOf(helpers);
        contacts = List.copyOf(contacts);
    }

    public static TaskLine of(Bureau bureau, Task task, LocalDate today) {
        Lit lit = bureau.lit(task, today);
        return new TaskLine(
                task,
                lit,
                bureau.organisation().name(task.charge().lead()),
                task.charge().helpers().stream()
                        .map(bureau.organisation()::name)
                        .toList(),
                bureau.organisation().of(task.charge().lead()),
                Turn.of(task),
                Progress.nextReport(task, lit.light()).orElse(LocalDate.MIN));
    }

    /// 例: `41.7%`, or a dash where nothing was told.
    public String progress() {
        return lit.progress().map(value -> value.toPlainString() + "%").orElse("–");
    }

    public String line() {
        return lit.line().map(value -> value.toPlainString() + "%").orElse("–");
    }

    /// The first people of the lead unit, for who wants to call.
    public List<String> people() {
        return contacts.stream()
                .limit(2)
                .map(member -> member.telephone().isEmpty() ? member.name() : member.name() + " " + member.telephone())
                .toList();
    }
}

package cn.taizhang.delivery.reminding;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.notice.NoticeRules;
import cn.taizhang.delivery.notice.Reason;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Rhythm;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Trace.Stamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The reminders whose reason holds on a day, raised or not.
///
/// 例: `T2025-0031`, due on 2025-09-30, on 2025-10-09: 逾期 9 天, of the threshold of 7 days.
///
/// - Of the thresholds of one family that were crossed only the latest holds.
/// - It depends on the state and the day alone, not on when anybody looked before.
public final class Standing {

    private final Bureau bureau;
    private final LocalDate today;
    private final NoticeRules rules;

    public Standing(Bureau bureau, LocalDate today) {
        this.bureau = bureau;
        this.today = today;
        this.rules = bureau.notices().rules();
    }

    /// Those of all tasks.
    public List<Notice> all() {
        return bureau.tasks().all().stream().flatMap(task -> of(task).stream()).toList();
    }

    /// Those of one task.
    public List<Notice> of(Task task) {
        List<Notice> found = new ArrayList<>();
        switch (task.state()) {
            case ASSIGNED -> {
                due(task).ifPresent(found::add);
                waiting(task, Step.ASSIGN, Reason.UNSIGNED, rules.unsigned()).ifPresent(found::add);
            }
            case UNDERWAY -> {
                due(task).ifPresent(found::add);
                report(task).ifPresent(found::add);
                returned(task).ifPresent(found::add);
                red(task).ifPresent(found::add);
                extension(task).ifPresent(found::add);
            }
            case UNDER_REVIEW -> {
                waiting(task, Step.SUBMIT, Reason.SUBMITTED, rules.review()).ifPresent(found::add);
                extension(task).ifPresent(found::add);
            }
            case PROPOSED, FILED, COMPLETED, CLOSED, MERGED, STOPPED, CARRIED -> {
                // nobody is waited for
            }
        }
        return found;
    }

    private Notice notice(Task task, Reason reason, String about, long figure) {
        return new Notice(task.id(), task.charge().lead(), reason, about, Math.toIntExact(figure), today);
    }

    private Optional<Notice> due(Task task) {
        LocalDate due = task.term().due();
        if (due.equals(Fields.NO_DATE)) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(today, due);
        if (left == 0) {
            return Optional.of(notice(task, Reason.DUE_TODAY, due.toString(), 0));
        }
        return left > 0
                ? rules.before().reversed().stream()
                        .filter(days -> left <= days)
                        .findFirst()
                        .map(days -> notice(task, Reason.DUE_SOON, due + "/" + days, left))
                : crossed(rules.overdue(), -left).map(days -> notice(task, Reason.OVERDUE, due + "/" + days, -left));
    }

    /// The latest of some thresholds that so many days have crossed.
    private static Optional<Integer> crossed(List<Integer> thresholds, long days) {
        return thresholds.reversed().stream().filter(one -> days >= one).findFirst();
    }

    private Optional<Notice> waiting(Task task, Step since, Reason reason, List<Integer> thresholds) {
        return last(task, since).flatMap(number -> {
            Stamp stamp = task.trace().stamps().get(number - 1);
            long days = ChronoUnit.DAYS.between(Progress.day(stamp.at()), today);
            return crossed(thresholds, days).map(threshold -> notice(task, reason, number + "/" + threshold, days));
        });
    }

    /// The number in the trace of the last step of a kind, from 1.
    private static Optional<Integer> last(Task task, Step step) {
        List<Stamp> stamps = task.trace().stamps();
        for (int i = stamps.size(); i > 0; i--) {
            if (stamps.get(i - 1).step() == step) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// The report that is missing, or else the one that is awaited.
    private Optional<Notice> report(Task task) {
        int missed = Progress.missed(task, bureau.rules(), today);
        Optional<LocalDate> told = Progress.told(task.trace());
        if (missed > 0 && told.isPresent()) {
            Rhythm rhythm = task.family().rhythm();
            return Optional.of(notice(
                    task, Reason.REPORT_MISSED, rhythm.after(told.get(), missed).toString(), missed));
        }
        return Progress.nextReport(task, bureau.colour(task, today))
                .filter(next -> !today.isBefore(next))
                .map(next -> notice(task, Reason.REPORT_AWAITED, next.toString(), 0));
    }

    private Optional<Notice> returned(Task task) {
        int submitted = last(task, Step.SUBMIT).orElse(0);
        return last(task, Step.RETURN)
                .filter(number -> number > submitted)
                .map(number -> notice(task, Reason.RETURNED, Integer.toString(number), 0));
    }

    private Optional<Notice> red(Task task) {
        return isRed(task)
                ? Optional.of(notice(
                        task, Reason.RED, Integer.toString(bureau.notices().spell(task.id())), 0))
                : Optional.empty();
    }

    /// Red while it is under way and not for the due date alone, of which the unit is told anyway.
    boolean isRed(Task task) {
        return task.state() == State.UNDERWAY
                && !today.isAfter(task.term().due())
                && bureau.colour(task, today) == Light.RED;
    }

    private Optional<Notice> extension(Task task) {
        if (task.term().isAsked()) {
            return waiting(task, Step.ASK_EXTENSION, Reason.EXTENSION_ASKED, rules.decision());
        }
        int decided = Math.max(
                last(task, Step.GRANT_EXTENSION).orElse(0),
                last(task, Step.REFUSE_EXTENSION).orElse(0));
        return decided == 0
                ? Optional.empty()
                : Optional.of(notice(task, Reason.EXTENSION_DECIDED, Integer.toString(decided), 0));
    }
}

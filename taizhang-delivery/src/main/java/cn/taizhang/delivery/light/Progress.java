package cn.taizhang.delivery.light;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Trace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// How far a task is, and how far it should be by the 序时 line.
///
/// 例: 5 of 12 is 41.7 %; on 2025-09-18 of a year that began on 01-20 and ends on 12-31, 69.9 % should be done.
///
/// - Percent with one decimal. Progress may be unknown; the line is unknown only where a date is missing.
public final class Progress {

    /// Where the bureau's days begin and end.
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /// What was told last that can be measured; the mean of its parts where it has parts.
    static Optional<BigDecimal> of(Situation situation) {
        return of(situation.task(), situation.parts());
    }

    /// The progress of a task with the progresses of its parts, if it has any.
    public static Optional<BigDecimal> of(Task task, List<BigDecimal> parts) {
        if (task.state().isDone()) {
            return Optional.of(HUNDRED);
        }
        return parts.isEmpty() ? told(task) : Optional.of(mean(parts));
    }

    private static Optional<BigDecimal> told(Task task) {
        return task.feedback().reversed().stream()
                .filter(one -> tells(task, one))
                .map(one -> measured(task, one))
                .findFirst();
    }

    private static boolean tells(Task task, Feedback one) {
        return !one.value().isEmpty() && task.aim().isCountable()
                || !one.percent().isEmpty();
    }

    /// How far a task without parts was by what had happened until the end of a day, 100 at most; 0 where nothing was
    /// told yet.
    public static BigDecimal on(Task task, LocalDate day) {
        if (wasDone(task, day)) {
            return HUNDRED;
        }
        return task.feedback().reversed().stream()
                .filter(one -> !day(one.at()).isAfter(day) && tells(task, one))
                .map(one -> measured(task, one).min(HUNDRED))
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /// Whether a task was done by the end of a day, and not taken back by then.
    public static boolean wasDone(Task task, LocalDate day) {
        return task.trace().stamps().reversed().stream()
                .filter(stamp -> !day(stamp.at()).isAfter(day))
                .filter(stamp -> switch (stamp.step()) {
                    case COMPLETE, CLOSE, RETURN, REOPEN -> true;
                    default -> false;
                })
                .findFirst()
                .filter(stamp -> stamp.step() == Step.COMPLETE || stamp.step() == Step.CLOSE)
                .isPresent();
    }

    /// Whether a task is open past its due date. What its unit handed in by then and the office has not answered yet is
    /// not late: nobody is late for waiting.
    public static boolean isLate(Task task, LocalDate today) {
        LocalDate due = task.term().due();
        return task.state().isOpen() && !due.equals(Fields.NO_DATE) && today.isAfter(due) && !isHandedIn(task, due);
    }

    /// Whether a unit handed in its task by a day, and the office has not answered yet.
    public static boolean isHandedIn(Task task, LocalDate day) {
        return task.state() == State.UNDER_REVIEW
                && dayOf(task, Step.SUBMIT).filter(on -> !on.isAfter(day)).isPresent();
    }

    private static BigDecimal measured(Task task, Feedback one) {
        return !one.value().isEmpty() && task.aim().isCountable()
                ? task.aim().percent(new BigDecimal(one.value()))
                : new BigDecimal(one.percent());
    }

    private static BigDecimal mean(List<BigDecimal> parts) {
        return parts.stream()
                .map(part -> part.min(HUNDRED))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(new BigDecimal(parts.size()), 1, RoundingMode.HALF_UP);
    }

    /// 序时: the share of the time that has passed, from the start to the due date.
    public static Optional<BigDecimal> line(Task task, LocalDate today) {
        LocalDate start = task.term().start();
        LocalDate due = task.term().due();
        if (start.equals(Fields.NO_DATE) || due.equals(Fields.NO_DATE)) {
            return Optional.empty();
        }
        long whole = Math.max(1, ChronoUnit.DAYS.between(start, due));
        long passed = Math.clamp(ChronoUnit.DAYS.between(start, today), 0, whole);
        return Optional.of(new BigDecimal(passed * 100).divide(new BigDecimal(whole), 1, RoundingMode.HALF_UP));
    }

    /// The day from which reports are awaited: that of the last one, or of the last start of the work.
    public static Optional<LocalDate> told(Trace trace) {
        return trace.stamps().reversed().stream()
                .filter(stamp -> switch (stamp.step()) {
                    case SIGN, REPORT, SUBMIT, RETURN, REOPEN -> true;
                    default -> false;
                })
                .map(stamp -> day(stamp.at()))
                .findFirst();
    }

    /// By when the next report is awaited, in the rhythm of the task tightened by its light; none while nobody works
    /// on it.
    public static Optional<LocalDate> nextReport(Task task, Light light) {
        return task.state() == State.UNDERWAY
                ? told(task.trace())
                        .map(day -> task.family()
                                .rhythm()
                                .tightened(light.tightening())
                                .after(day, 1))
                : Optional.empty();
    }

    /// How many reports in a row are missing, each after its days of grace.
    public static int missed(Task task, LightRules rules, LocalDate today) {
        Optional<LocalDate> last = told(task.trace());
        if (task.state() != State.UNDERWAY || last.isEmpty()) {
            return 0;
        }
        int missed = 0;
        while (missed <= rules.redMissed()
                && task.family()
                        .rhythm()
                        .after(last.get(), missed + 1)
                        .plusDays(rules.graceDays())
                        .isBefore(today)) {
            missed++;
        }
        return missed;
    }

    /// The day of an instant where the bureau is.
    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /// When a day begins where the bureau is.
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /// Whether anyone has begun: used where a step is looked for. 例: signed on 2025-01-22.
    public static Optional<LocalDate> dayOf(Task task, Step step) {
        return task.trace().last(step).map(stamp -> day(stamp.at()));
    }

    private Progress() {}
}

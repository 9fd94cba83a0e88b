package cn.taizhang.delivery.project;

import cn.taizhang.delivery.field.Fields;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// When each milestone is planned and when it was reached.
///
/// 例: 开工 planned 2025-03-31, first planned 2025-02-28, reached 2025-04-12.
///
/// - A date that is not known is [Fields#NO_DATE]. `original` is the first date that was ever planned.
/// - A stage without a date is passed when a later one is reached, except 签约, which not every project has.
public record Schedule(
        Map<Milestone, LocalDate> planned, Map<Milestone, LocalDate> original, Map<Milestone, LocalDate> actual) {

    /// Nothing planned and nothing reached.
    public static final Schedule NONE = new Schedule(Map.of(), Map.of(), Map.of());

    /// The beginning of the names of fields with planned dates. 例: `planned-signed`.
    public static final String PLANNED = "planned-";

    /// A milestone whose planned date has passed without it.
    public record Late(Milestone milestone, LocalDate planned, long days) {}

    public Schedule {
        planned = kept(planned);
        original = kept(original);
        actual = kept(actual);
    }

    private static Map<Milestone, LocalDate> kept(Map<Milestone, LocalDate> dates) {
        EnumMap<Milestone, LocalDate> all = new EnumMap<>(Milestone.class);
        all.putAll(dates);
        all.values().removeIf(Fields.NO_DATE::equals);
        return Collections.unmodifiableMap(all);
    }

    /// With other planned dates: an empty field takes one away.
    Schedule with(Fields fields) {
        Map<Milestone, LocalDate> dates = copy(planned);
        Map<Milestone, LocalDate> first = copy(original);
        for (Milestone one : Milestone.values()) {
            String name = PLANNED + one.code();
            if (fields.has(name)) {
                LocalDate date = fields.date(name);
                dates.put(one, date);
                if (!date.equals(Fields.NO_DATE)) {
                    first.putIfAbsent(one, date);
                }
            }
        }
        return new Schedule(dates, first, actual);
    }

    /// With a milestone reached on a day, or with [Fields#NO_DATE] not reached after all.
    Schedule reached(Milestone milestone, LocalDate date) {
        Map<Milestone, LocalDate> dates = copy(actual);
        dates.put(milestone, date);
        return new Schedule(planned, original, dates);
    }

    private static Map<Milestone, LocalDate> copy(Map<Milestone, LocalDate> dates) {
        EnumMap<Milestone, LocalDate> all = new EnumMap<>(Milestone.class);
        all.putAll(dates);
        return all;
    }

    public LocalDate planned(Milestone milestone) {
        return planned.getOrDefault(milestone, Fields.NO_DATE);
    }

    public LocalDate original(Milestone milestone) {
        return original.getOrDefault(milestone, Fields.NO_DATE);
    }

    public LocalDate actual(Milestone milestone) {
        return actual.getOrDefault(milestone, Fields.NO_DATE);
    }

    /// Whether a milestone has a date, and that is not after a day.
    public boolean has(Milestone milestone, LocalDate day) {
        LocalDate date = actual.get(milestone);
        return date != null && !date.isAfter(day);
    }

    /// Whether a milestone, or any stage that comes after it, was reached by a day.
    public boolean passed(Milestone milestone, LocalDate day) {
        return Arrays.stream(Milestone.values())
                .filter(one -> one == milestone || milestone.precedes(one) && one.isStage())
                .anyMatch(one -> has(one, day));
    }

    /// Where the project stood on a day: at the last stage that has a date, 谋划 where none has.
    public Milestone stage(LocalDate day) {
        return Milestone.STAGES.reversed().stream()
                .filter(stage -> has(stage, day))
                .findFirst()
                .orElse(Milestone.PLANNED);
    }

    /// What was to be reached before a day and was not, the longest overdue first.
    public List<Late> late(LocalDate day) {
        return planned.entrySet().stream()
                .filter(plan -> plan.getValue().isBefore(day) && !passed(plan.getKey(), day))
                .map(plan -> new Late(plan.getKey(), plan.getValue(), ChronoUnit.DAYS.between(plan.getValue(), day)))
                .sorted((one, other) -> Long.compare(other.days(), one.days()))
                .toList();
    }
}

package cn.taizhang.delivery.pipeline;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.project.Schedule;
import cn.taizhang.delivery.task.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Whether a project can be as it is described, and who may describe it so.
///
/// 例: the unit in charge may plan the start; only the supervision office may put the planned start off, with a reason.
final class ProfileRule {

    /// What the supervision office alone may change.
    private static final Set<String> FIXED = Set.of("unit", "tier", "task");

    private static final Set<String> AMOUNTS = Set.of("total", "plan");
    private static final Set<String> WORDS = Set.of("name", "unit", "place", "tier", "batch", "task");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 4_000;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Desk desk;

    ProfileRule(Desk desk) {
        this.desk = desk;
    }

    /// Whether the values are what they are meant to be.
    Optional<Fault> values(Fields fields) {
        return fields.values().entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .flatMap(field -> value(field.getKey(), field.getValue()).stream())
                .findFirst()
                .or(() -> fields.has("plan") && !isYear(fields.text("year"))
                        ? Fault.of("year", "project.year", fields.text("year"))
                        : Optional.empty());
    }

    private Optional<Fault> value(String name, String value) {
        if (value.length() > (name.equals("name") ? LONGEST_NAME : LONGEST)) {
            return Fault.of(
                    name, "value.too_long", name, Integer.toString(name.equals("name") ? LONGEST_NAME : LONGEST));
        }
        if (AMOUNTS.contains(name) && !isAmount(value)) {
            return Fault.of(name, "project.amount", name, value);
        }
        if (name.startsWith(Schedule.PLANNED) && !Values.isDate(value)) {
            return Fault.of(name, "value.date", milestone(name).name(), value);
        }
        return switch (name) {
            case "unit" -> unit(value);
            case "tier" ->
                Arrays.stream(Tier.values())
                                .anyMatch(tier -> tier.name().equals(value)
                                        && desk.actor().tiers().contains(tier))
                        ? Optional.empty()
                        : Fault.of(name, "project.tier", value);
            case "task" ->
                desk.bureau().task(desk.actor(), value).isPresent()
                        ? Optional.empty()
                        : Fault.of(name, "project.task", value);
            default -> Optional.empty();
        };
    }

    private Optional<Fault> unit(String code) {
        return desk.bureau()
                        .organisation()
                        .unit(code)
                        .filter(unit -> !unit.closed() && desk.works(code))
                        .isPresent()
                ? Optional.empty()
                : Fault.of("unit", "unit.unknown", code);
    }

    /// Digits without a sign, at most one point.
    static boolean isAmount(String value) {
        return Values.isNumber(value) && !value.startsWith("-");
    }

    static boolean isYear(String value) {
        if (value.length() != 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int year = Integer.parseInt(value);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Milestone milestone(String field) {
        return Milestone.called(field.substring(field.indexOf('-') + 1)).orElse(Milestone.PLANNED);
    }

    /// Whether planned dates come in the order of the stages.
    static Optional<Fault> order(Schedule schedule) {
        Map<Milestone, LocalDate> planned = schedule.planned();
        for (Map.Entry<Milestone, LocalDate> one : planned.entrySet()) {
            for (Map.Entry<Milestone, LocalDate> other : planned.entrySet()) {
                if (one.getKey().precedes(other.getKey()) && one.getValue().isAfter(other.getValue())) {
                    return Fault.of(
                            Schedule.PLANNED + other.getKey().code(),
                            "project.order",
                            other.getKey().name(),
                            other.getValue().toString(),
                            one.getKey().name(),
                            one.getValue().toString());
                }
            }
        }
        return Optional.empty();
    }

    /// What some fields would change of a project: its own names, and values that differ.
    static Map<String, String> different(Project project, Fields fields) {
        Map<String, String> now = description(project, fields.text("year"));
        Map<String, String> different = new TreeMap<>();
        fields.values().forEach((name, value) -> {
            boolean known = WORDS.contains(name) || AMOUNTS.contains(name) || name.startsWith(Schedule.PLANNED);
            String before = now.getOrDefault(name, "");
            if (known && !same(name, before, value)) {
                different.put(name, value);
            }
        });
        return different;
    }

    private static boolean same(String name, String before, String value) {
        boolean numbers = AMOUNTS.contains(name) && isAmount(before) && isAmount(value);
        return numbers ? new BigDecimal(before).compareTo(new BigDecimal(value)) == 0 : before.equals(value);
    }

    private static Map<String, String> description(Project project, String year) {
        Map<String, String> now = new TreeMap<>();
        now.put("name", project.profile().name());
        now.put("unit", project.profile().unit());
        now.put("place", project.profile().place());
        now.put("tier", project.profile().tier().name());
        now.put("batch", project.profile().batch());
        now.put("task", project.profile().task());
        now.put("total", project.money().isKnown() ? project.money().total().toPlainString() : "");
        if (isYear(year)) {
            project.money().plan(Integer.parseInt(year)).ifPresent(plan -> now.put("plan", plan.toPlainString()));
        }
        project.schedule().planned().forEach((one, date) -> now.put(Schedule.PLANNED + one.code(), date.toString()));
        return now;
    }

    /// Who may change what that was there before, and whether they say why.
    Optional<Fault> changes(Project project, Map<String, String> different, Fields fields) {
        Map<String, String> now = description(project, fields.text("year"));
        for (String name : different.keySet()) {
            boolean was = !now.getOrDefault(name, "").isEmpty();
            boolean planned = name.startsWith(Schedule.PLANNED);
            if (!desk.supervises() && (FIXED.contains(name) || planned && was)) {
                return Fault.of(name, "project.fixed", planned ? milestone(name).name() : name);
            }
            if (was
                    && (planned || AMOUNTS.contains(name))
                    && fields.text("reason").isBlank()) {
                return Fault.of(name, "project.why", planned ? milestone(name).name() : name);
            }
        }
        return different.getOrDefault("name", "-").isBlank() ? Fault.of("name", "project.no_name") : Optional.empty();
    }
}

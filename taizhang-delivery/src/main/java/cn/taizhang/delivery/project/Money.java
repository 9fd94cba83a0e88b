package cn.taizhang.delivery.project;

import cn.taizhang.delivery.field.Fields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The investment of a project in 万元: in all, planned for years, completed in years.
///
/// 例: total 109600, of 2025 planned 30000 and completed 12500, of 2024 completed 8000.
///
/// - A total of zero is one that is not known. What is completed in a year is the sum since 1 January of it.
public record Money(BigDecimal total, SortedMap<Integer, BigDecimal> plans, SortedMap<Integer, BigDecimal> done) {

    public static final Money NONE = new Money(BigDecimal.ZERO, new TreeMap<>(), new TreeMap<>());

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Money {
        plans = Collections.unmodifiableSortedMap(new TreeMap<>(plans));
        done = Collections.unmodifiableSortedMap(new TreeMap<>(done));
    }

    /// With another total, or another plan for the year that `year` names.
    Money with(Fields fields) {
        SortedMap<Integer, BigDecimal> all = new TreeMap<>(plans);
        if (fields.has("plan")) {
            put(all, fields.whole("year", 0), fields.figure("plan", ""));
        }
        return new Money(fields.has("total") ? fields.number("total", BigDecimal.ZERO) : total, all, done);
    }

    /// With what was completed of a year so far.
    Money told(int year, String amount) {
        SortedMap<Integer, BigDecimal> all = new TreeMap<>(done);
        put(all, year, amount);
        return new Money(total, plans, all);
    }

    private static void put(Map<Integer, BigDecimal> amounts, int year, String amount) {
        if (amount.isEmpty()) {
            amounts.remove(year);
        } else {
            amounts.put(year, new BigDecimal(amount));
        }
    }

    public boolean isKnown() {
        return total.signum() > 0;
    }

    public Optional<BigDecimal> plan(int year) {
        return Optional.ofNullable(plans.get(year));
    }

    public Optional<BigDecimal> done(int year) {
        return Optional.ofNullable(done.get(year));
    }

    /// What was completed in all years.
    public BigDecimal completed() {
        return done.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// In percent of the total, with one decimal; none where the total is not known.
    public Optional<BigDecimal> share() {
        return isKnown()
                ? Optional.of(completed().multiply(HUNDRED).divide(total, 1, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}

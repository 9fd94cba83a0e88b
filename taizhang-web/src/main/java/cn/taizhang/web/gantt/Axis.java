package cn.taizhang.web.gantt;

import cn.taizhang.delivery.field.Fields;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The days of a chart on a width of 1000.
///
/// 例: from 2025-01-01 to 2026-01-01 the 1st of July is at 495.9.
///
/// - It begins and ends with a month, and has at most 13 marks.
public record Axis(LocalDate from, LocalDate to) {

    static final int WIDTH = 1000;

    private static final int MOST_MARKS = 13;
    private static final int YEAR = 12;
    private static final List<Integer> STEPS = List.of(1, 3, 6, YEAR, 24, 60, 120, 240);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    /// A line with its words.
    public record Mark(String x, String label) {}

    /// Wide enough for all days; [Fields#NO_DATE] is none.
    static Axis over(Stream<LocalDate> days, LocalDate otherwise) {
        List<LocalDate> all =
                days.filter(day -> !day.equals(Fields.NO_DATE)).sorted().toList();
        LocalDate first = all.isEmpty() ? otherwise : all.getFirst();
        LocalDate last = all.isEmpty() ? otherwise : all.getLast();
        return new Axis(first.withDayOfMonth(1), last.withDayOfMonth(1).plusMonths(1));
    }

    private BigDecimal at(LocalDate day) {
        long whole = ChronoUnit.DAYS.between(from, to);
        long passed = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, whole);
        return new BigDecimal(passed * WIDTH).divide(new BigDecimal(whole), 1, RoundingMode.HALF_UP);
    }

    public String x(LocalDate day) {
        return at(day).toPlainString();
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// From the morning of one day to the evening of another; nothing where either is missing.
    Stretch stretch(LocalDate start, LocalDate end) {
        if (start.equals(Fields.NO_DATE) || end.equals(Fields.NO_DATE) || end.isBefore(start)) {
            return Stretch.NONE;
        }
        BigDecimal left = at(start);
        return new Stretch(left, at(end.plusDays(1)).subtract(left));
    }

    public List<Mark> marks(boolean english) {
        long months = ChronoUnit.MONTHS.between(from, to);
        int step = STEPS.stream()
                .filter(one -> months / one <= MOST_MARKS)
                .findFirst()
                .orElse(STEPS.getLast());
        List<Mark> marks = new ArrayList<>();
        LocalDate day = step < YEAR ? from : from.withDayOfYear(1);
        for (; day.isBefore(to); day = day.plusMonths(step)) {
            if (!day.isBefore(from)) {
                marks.add(new Mark(x(day), label(day, step, english)));
            }
        }
        return marks;
    }

    private static String label(LocalDate day, int step, boolean english) {
        if (step >= YEAR || day.getMonthValue() == 1) {
            return english ? Integer.toString(day.getYear()) : day.getYear() + "年";
        }
        return english ? day.format(MONTH) : day.getMonthValue() + "月";
    }
}

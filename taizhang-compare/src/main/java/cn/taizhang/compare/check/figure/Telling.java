package cn.taizhang.compare.check.figure;

import cn.taizhang.core.quantity.BaseUnits;
import cn.taizhang.core.quantity.Units;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Takes the figures out of the records of one report.
final class Telling {

    private static final String PART = "part";
    private static final int FARTHEST_UNIT = 4;
    private static final int LONGEST_UNIT = 12;
    private static final int MOST_DIGITS = 20;

    private final Reading reading;
    private final String text;
    private final BaseUnits bases;
    private final Units units;
    private final Map<String, Role> roles;
    private final List<Told> told = new ArrayList<>();

    Telling(Reading reading, Knowledge.Figures known) {
        this.reading = reading;
        this.text = reading.document().text();
        this.bases = known.bases();
        this.units = known.units();
        this.roles = reading.entries(Section.class)
                .collect(Collectors.toMap(Section::path, Section::role, (first, second) -> first));
    }

    List<Told> told() {
        reading.entries(Fact.class).forEach(this::add);
        reading.entries(Remark.class)
                .filter(remark ->
                        remark.code() == Remark.Code.EXCLUDED && remark.detail().startsWith(PART))
                .forEach(this::add);
        told.sort(Comparator.comparing(Told::number));
        return List.copyOf(told);
    }

    private void add(Fact fact) {
        switch (fact.quantity()) {
            case Quantity.Amount amount ->
                add(
                        fact,
                        amount.number(),
                        new Size(amount.kind(), amount.value(), amount.value(), amount.unit()),
                        new Limiting(amount.bound(), amount.boundWord(), amount.base()));
            case Quantity.Range range ->
                add(
                        fact,
                        range.number(),
                        new Size(range.kind(), range.value(), range.valueHigh(), range.unit()),
                        new Limiting(Bound.RANGE, "", range.base()));
            case Quantity.Words words -> {
                // no number, nothing to reckon with
            }
        }
    }

    private record Size(Quantity.Kind kind, BigDecimal value, BigDecimal high, String unit) {}

    private record Limiting(Bound bound, String word, String base) {}

    private void add(Fact fact, Evidence number, Size size, Limiting limiting) {
        Span span = number.span();
        Span whole = new Span(span.start(), unitEnd(span.end(), size.unit()));
        Told.About about = new Told.About(
                fact.measure().wording(),
                fact.measure().indicatorId(),
                fact.measure().priceBasis(),
                fact.status(),
                fact.period(),
                fact.scope(),
                limiting.base(),
                roles.getOrDefault(fact.basis().section(), Role.OPENING));
        told.add(new Told(span, whole, Page.clause(text, whole), size.kind(), written(span, size, limiting), about));
    }

    /// 「增长2.5倍」 is read as 250 %; it is written with one decimal of a hundredfold.
    private Written written(Span number, Size size, Limiting limiting) {
        boolean times = size.unit().equals("%") && text.startsWith("倍", number.end());
        String digits = text.substring(number.start(), number.end());
        if (times && isPlain(digits) && size.value().signum() > 0) {
            BigDecimal value = new BigDecimal(digits);
            boolean grown = value.movePointRight(2).compareTo(size.value()) == 0;
            if (grown) {
                BaseUnits.Base hundredfold = new BaseUnits.Base("%", BigDecimal.valueOf(100));
                return new Written(value, value, "倍", limiting.bound(), limiting.word(), hundredfold);
            }
        }
        return new Written(
                size.value(), size.high(), size.unit(), limiting.bound(), limiting.word(), bases.of(size.unit()));
    }

    private int unitEnd(int from, String unit) {
        int at = unit.isEmpty()
                ? -1
                : text.indexOf(unit, from, Math.min(text.length(), from + FARTHEST_UNIT + unit.length()));
        return at < 0 ? from : at + unit.length();
    }

    /// 「由100亿元增加到120亿元」: the 100 is a number with a unit, though no figure of its own.
    private void add(Remark remark) {
        Span span = remark.evidence().span();
        String digits = text.substring(span.start(), span.end());
        Units.Found unit = units.read(text, span.end(), Math.min(text.length(), span.end() + LONGEST_UNIT));
        boolean percent = span.end() < text.length() && text.charAt(span.end()) == '%';
        if (!isPlain(digits) || unit.plain() && !percent) {
            return;
        }
        BigDecimal value = new BigDecimal(digits);
        String name = percent ? "%" : unit.unit();
        Span whole = new Span(span.start(), percent ? span.end() + 1 : unit.end());
        told.add(new Told(
                span,
                whole,
                Page.clause(text, whole),
                Quantity.Kind.LEVEL,
                new Written(value, value, name, unit.vague() ? Bound.GT : Bound.EQ, "", bases.of(name)),
                Told.About.NOTHING));
    }

    private static boolean isPlain(String digits) {
        int dots = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            dots += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return dots <= 1
                && !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.charAt(0) != '.'
                && digits.charAt(digits.length() - 1) != '.';
    }
}

package cn.taizhang.ledger.review;

import cn.taizhang.core.record.Quantity;
import cn.taizhang.ledger.entry.Facets;
import cn.taizhang.ledger.entry.Payloads;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.review.Reviewed.Fault;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Choice;
import cn.taizhang.table.Column;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.table.record.RecordTables;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// New values for some columns of a record, checked against what the columns take.
///
/// 例: `value=6.5`, `bound=ge` for a fact; an empty word clears a column, but for kind and status.
///
/// - Positions, ids and what follows from other columns cannot be set; what follows is worked out again.
final class Correction {

    private static final List<String> FIXED = List.of(
            "numberStart",
            "numberEnd",
            "number",
            "low",
            "high",
            "facts",
            "uses",
            "bodyStart",
            "bodyEnd",
            "rule",
            "baseValue",
            "baseValueHigh",
            "baseUnit",
            "section",
            "path");

    /// No figure is without these: they cannot be cleared.
    static final Set<String> NEEDED = Set.of("kind", "status");

    /// With another size the size in base units is no longer known: the factors are the reader's.
    private static final List<String> SIZE = List.of("value", "valueHigh", "unit");

    private static final List<String> IN_BASE = List.of("baseValue", "baseValueHigh", "baseUnit");

    /// What a report can hold: beyond it no number is a figure, and no text a name.
    private static final int DIGITS = 30;

    private static final int CHARACTERS = 2000;
    private static final int LAST_YEAR = 9999;
    private static final Set<String> YEARS = Set.of("from", "to", "year");
    private static final int SHOWN = 40;

    private final Posted entry;
    private final Map<String, Cell> changes = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Correction(Posted entry, Map<String, String> words) {
        this.entry = entry;
        words.forEach(this::take);
    }

    /// What is no record, such as a finding that is passed over, has no columns to set.
    static List<Column> settable(String type) {
        return RecordTables.types().contains(type)
                ? RecordTables.of(type).columns().stream()
                        .filter(column -> !FIXED.contains(column.name()))
                        .toList()
                : List.of();
    }

    private void take(String name, String word) {
        List<Column> columns = settable(entry.type());
        columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        column -> take(column, word.strip()),
                        () -> faults.add(new Fault(
                                Fault.Kind.UNKNOWN_COLUMN,
                                name,
                                columns.stream().map(Column::name).collect(Collectors.joining(", ")))));
    }

    private void take(Column column, String word) {
        if (word.isEmpty() && !NEEDED.contains(column.name())) {
            changes.put(column.name(), Cell.BLANK);
            return;
        }
        if (!isText(word)) {
            faults.add(unfit(column.name(), word));
            return;
        }
        switch (column.type()) {
            case NUMBER -> number(column, word, false);
            case WHOLE -> number(column, word, true);
            default -> choice(column, word);
        }
    }

    private void number(Column column, String word, boolean whole) {
        try {
            BigDecimal number = new BigDecimal(word);
            if (!isFigure(column, number, whole)) {
                faults.add(unfit(column.name(), word));
                return;
            }
            changes.put(column.name(), whole ? Cell.number(number.longValueExact()) : Cell.number(number));
        } catch (ArithmeticException | NumberFormatException e) {
            faults.add(new Fault(Fault.Kind.NOT_A_NUMBER, column.name() + "=" + word, ""));
        }
    }

    /// Written out in full a number of many digits would take all memory. 例: `1e999999999`.
    private static boolean isFigure(Column column, BigDecimal number, boolean whole) {
        boolean small = number.precision() <= DIGITS
                && Math.abs((long) number.scale()) <= DIGITS
                && (long) number.precision() - number.scale() <= DIGITS;
        if (!small || !whole) {
            return small;
        }
        long most = YEARS.contains(column.name()) ? LAST_YEAR : Integer.MAX_VALUE;
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /// Whether it can be kept by every database and shown in a cell: not too long, no control characters, no halves.
    static boolean isText(String word) {
        return word.length() <= CHARACTERS
                && word.chars().noneMatch(one -> Character.isISOControl(one) && one != '\n' && one != '\t')
                && StandardCharsets.UTF_8.newEncoder().canEncode(word);
    }

    static Fault unfit(String name, String word) {
        String shown = word.substring(0, Math.min(SHOWN, word.length())).replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return new Fault(Fault.Kind.UNFIT, name + "=" + shown, "");
    }

    private void choice(Column column, String word) {
        List<String> values = column.choices().stream().map(Choice::value).toList();
        if (values.isEmpty() || values.contains(word)) {
            changes.put(column.name(), Cell.text(word));
        } else {
            faults.add(new Fault(Fault.Kind.NOT_A_CHOICE, column.name() + "=" + word, String.join(", ", values)));
        }
    }

    List<Fault> faults() {
        return faults;
    }

    /// The payload with the new values and all that follows from them.
    String payload() {
        String changed = Payloads.with(entry.type(), entry.payload(), changes);
        if (!entry.type().equals("fact")) {
            return changed;
        }
        Map<String, Cell> derived = new HashMap<>(limits(changed));
        if (SIZE.stream().anyMatch(changes::containsKey)) {
            IN_BASE.forEach(name -> derived.put(name, Cell.BLANK));
        }
        return Payloads.with("fact", changed, derived);
    }

    private static Map<String, Cell> limits(String payload) {
        String value = RecordJson.value(payload, "value");
        String bound = RecordJson.value(payload, "bound");
        if (value.isEmpty() || bound.isEmpty()) {
            return Map.of("low", Cell.BLANK, "high", Cell.BLANK);
        }
        BigDecimal number = new BigDecimal(value);
        String high = RecordJson.value(payload, "valueHigh");
        Quantity.Limits limits = high.isEmpty()
                ? Quantity.Bound.valueOf(bound.toUpperCase(Locale.ROOT)).limits(number)
                : Quantity.Limits.between(number, new BigDecimal(high));
        return Map.of("low", cell(limits.low()), "high", cell(limits.high()));
    }

    private static Cell cell(Quantity.Limit limit) {
        return switch (limit) {
            case Quantity.Limit.At(BigDecimal at) -> Cell.number(at);
            case Quantity.Limit.None _ -> Cell.BLANK;
        };
    }

    /// By what the corrected record can be filtered.
    Facets facets(String payload) {
        Facets old = entry.facets();
        return new Facets(
                old.section(),
                entry.type().equals("section") ? RecordJson.value(payload, "role") : old.role(),
                RecordJson.value(payload, "indicatorId"),
                kind(payload),
                entry.type().equals("commitment") ? old.status() : RecordJson.value(payload, "status"),
                RecordJson.value(payload, "testability"),
                year(payload, "from"),
                year(payload, "to"),
                old.confidence() < 0 ? Facets.UNSTATED : 1);
    }

    private String kind(String payload) {
        return switch (entry.type()) {
            case "fact" -> RecordJson.value(payload, "kind");
            case "commitment", "project" -> RecordJson.value(payload, "stage");
            case "remark" -> RecordJson.value(payload, "code");
            default -> "";
        };
    }

    private static int year(String payload, String name) {
        String year = RecordJson.value(payload, name);
        return year.isEmpty() ? 0 : Integer.parseInt(year);
    }
}

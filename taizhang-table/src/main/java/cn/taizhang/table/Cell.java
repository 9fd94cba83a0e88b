package cn.taizhang.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// The value of one column in one row.
///
/// 例: `value` of 「增长6.5%」 is the [Number] 6.5; `scope` of a fact on the whole city is [Blank], null in JSON.
///
/// - A number is kept as written; each format says how it writes it.
public sealed interface Cell {

    Cell BLANK = new Blank();

    /// Words; an empty wording is [Blank].
    static Cell text(String value) {
        return value.isEmpty() ? BLANK : new Text(value);
    }

    static Cell number(BigDecimal value) {
        return new Number(value);
    }

    static Cell number(long value) {
        return new Whole(value);
    }

    static Cell yes(boolean value) {
        return new YesNo(value);
    }

    /// A year, or blank where it is open.
    static Cell year(int value) {
        return value == 0 ? BLANK : number(value);
    }

    /// An enum constant as [Words] has it.
    static Cell word(Enum<?> value) {
        return new Text(Words.of(value));
    }

    /// The cell as one wording; the empty string for a blank. 例: two ids joined by `;`, a place as `12-16`.
    default String words() {
        return switch (this) {
            case Text text -> text.value();
            case Number number -> number.value().toPlainString();
            case Whole whole -> Long.toString(whole.value());
            case YesNo yes -> Boolean.toString(yes.value());
            case Blank _ -> "";
            case Texts texts -> String.join(";", texts.values());
            case Places places ->
                places.values().stream()
                        .map(place -> place.start() + "-" + place.end())
                        .collect(Collectors.joining(";"));
        };
    }

    record Text(String value) implements Cell {}

    /// A number with or without decimals, as written.
    record Number(BigDecimal value) implements Cell {}

    /// A count, an offset, a year.
    record Whole(long value) implements Cell {}

    record YesNo(boolean value) implements Cell {}

    record Blank() implements Cell {}

    /// Several words. 例: the ids of the facts a promise contains.
    record Texts(List<String> values) implements Cell {
        public Texts {
            values = List.copyOf(values);
        }
    }

    /// Several places of the text. 例: the uses of a glossary term.
    record Places(List<Passage> values) implements Cell {
        public Places {
            values = List.copyOf(values);
        }
    }
}

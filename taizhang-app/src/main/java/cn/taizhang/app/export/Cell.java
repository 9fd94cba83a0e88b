package cn.taizhang.app.export;

import cn.taizhang.core.text.Evidence;
import java.math.BigDecimal;
import java.util.List;

/// The value of one column in one record.
///
/// 例: `value` of 「增长6.5%」 is the [Number] 6.5; `scope` of a fact on the whole city is [Blank], null in JSON.
public sealed interface Cell {

    Cell BLANK = new Blank();

    /// Words; an empty wording is [Blank].
    static Cell text(String value) {
        return value.isEmpty() ? BLANK : new Text(value);
    }

    static Cell number(BigDecimal value) {
        return new Number(value);
    }

    static Cell number(int value) {
        return new Whole(value);
    }

    /// A year, or blank where it is open.
    static Cell year(int value) {
        return value == 0 ? BLANK : number(value);
    }

    /// An enum constant in lower case.
    static Cell word(Enum<?> value) {
        return new Text(Words.of(value));
    }

    record Text(String value) implements Cell {}

    record Number(BigDecimal value) implements Cell {}

    /// A count, an offset, a year.
    record Whole(int value) implements Cell {}

    record Blank() implements Cell {}

    /// Several words. 例: the ids of the facts a promise contains.
    record Texts(List<String> values) implements Cell {
        public Texts {
            values = List.copyOf(values);
        }
    }

    /// Several places of the text. 例: the uses of a glossary term.
    record Places(List<Evidence> values) implements Cell {
        public Places {
            values = List.copyOf(values);
        }
    }
}

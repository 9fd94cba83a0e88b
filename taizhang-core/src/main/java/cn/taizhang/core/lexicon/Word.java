package cn.taizhang.core.lexicon;

import java.util.EnumMap;
import java.util.Map;

/// A word with its senses and, for each sense, its value.
///
/// 例: 突破: BOUND_BEFORE `gt`; 下降: CHANGE `-`.
public final class Word {

    /// What a look-up returns when nothing matches.
    public static final Word NONE = new Word("", Map.of());

    private final String text;
    private final Map<Sense, String> values;
    private final int mask;

    Word(String text, Map<Sense, String> values) {
        this.text = text;
        this.values = values.isEmpty() ? Map.of() : new EnumMap<>(values);
        int bits = 0;
        for (Sense sense : values.keySet()) {
            bits |= sense.bit();
        }
        this.mask = bits;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isNone() {
        return text.isEmpty();
    }

    public boolean has(Sense sense) {
        return (mask & sense.bit()) != 0;
    }

    /// Whether the word has one of a prepared set of senses.
    public boolean hasAny(int wanted) {
        return (mask & wanted) != 0;
    }

    /// The value the word has in a sense; empty when the sense carries none.
    public String value(Sense sense) {
        return values.getOrDefault(sense, "");
    }
}

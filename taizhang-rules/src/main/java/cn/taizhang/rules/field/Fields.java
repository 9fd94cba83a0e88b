package cn.taizhang.rules.field;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.WordTrie;
import cn.taizhang.rules.indicator.IndicatorFiles;
import cn.taizhang.rules.promise.CueTables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells the field of an indicator, and of a promise by its indicator, the headings above it and its own words.
///
/// 例: `gdp` is of ECONOMY; 「建成高速公路120公里」 under 「着力完善基础设施」 of URBAN.
///
/// - A known indicator is of the field whose file it stands in; else the first word of `words.tsv` in the nearest
///   heading tells, then in the heading above, then in the promise itself; what no word tells is OTHER.
public final class Fields {

    private final Map<String, Field> byIndicator = new HashMap<>();
    private final CueBook<Field> words;

    private Fields(CueBook<Field> words) {
        this.words = words;
        IndicatorFiles.byField().forEach((field, ids) -> ids.forEach(id -> byIndicator.put(id, Field.valueOf(field))));
    }

    /// The fields the product ships with; OTHER has one word, for what is nobody's.
    public static Fields load() {
        return new Fields(new CueTables<>(Field.class, (field, value) -> value.isEmpty())
                .add(Fields.class, "words.tsv")
                .book());
    }

    /// The field of a known indicator; OTHER for an unknown id.
    public Field of(String indicator) {
        return byIndicator.getOrDefault(indicator, Field.OTHER);
    }

    /// The field of a promise; `texts` are the headings above it, the nearest first, and its own words last.
    public Field of(String indicator, List<String> texts) {
        Field known = of(indicator);
        if (known != Field.OTHER) {
            return known;
        }
        return texts.stream()
                .map(this::first)
                .filter(field -> field != Field.OTHER)
                .findFirst()
                .orElse(Field.OTHER);
    }

    /// The field that the first word of a text tells.
    private Field first(String text) {
        for (int at = 0; at < text.length(); at++) {
            int word = words.longest(text, at, text.length());
            if (word != WordTrie.NONE) {
                return Field.values()[Integer.numberOfTrailingZeros(words.mask(word))];
            }
        }
        return Field.OTHER;
    }
}

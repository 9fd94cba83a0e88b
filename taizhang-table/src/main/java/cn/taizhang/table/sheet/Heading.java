package cn.taizhang.table.sheet;

import cn.taizhang.table.Bilingual;
import java.util.Locale;

/// A column that is looked for in a sheet: by what key it is asked for, how it is headed, whether each row needs it.
///
/// 例: `new Heading("lead", new Bilingual("牵头单位", "lead unit"), true)` is found under 「牵头 单位」 and `Lead Unit`.
///
/// - Either language will do; case and white space do not count.
/// - `required` is the column, `filled` each of its cells.
public record Heading(String key, Bilingual label, boolean required, boolean filled) {

    /// Of a column that a sheet needs each row needs a cell too.
    public Heading(String key, Bilingual label, boolean required) {
        this(key, label, required, required);
    }

    /// A column that a sheet needs, whose blank cells whoever asks tells of, with all else that is wrong with a row.
    public static Heading blankable(String key, Bilingual label) {
        return new Heading(key, label, true, false);
    }

    boolean isHeadedBy(String words) {
        String plain = plain(words);
        return !plain.isEmpty() && (plain.equals(plain(label.zh())) || plain.equals(plain(label.en())));
    }

    /// 例: 牵头单位 / lead unit.
    String shown() {
        return label.en().isBlank() ? label.zh() : label.zh() + " / " + label.en();
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}

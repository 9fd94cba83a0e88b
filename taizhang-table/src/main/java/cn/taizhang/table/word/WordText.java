package cn.taizhang.table.word;

import java.util.List;

/// Makes words fit for XML: words only, never markup.
///
/// 例: `<w:br/>` stays what it is, six signs; a bell or half of a pair of surrogates goes.
///
/// - Control characters are dropped, a tab becomes a space; what XML cannot hold becomes U+FFFD.
/// - A line feed begins a new line.
final class WordText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int NON_CHARACTERS = 0xFFFE;

    /// The lines of a wording, one at least.
    static List<String> lines(String words) {
        return List.of(clean(words).split("\n", -1));
    }

    private static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            if (c == '\t') {
                clean.append(' ');
            } else if (c == '\n' || !Character.isISOControl(c)) {
                clean.appendCodePoint(isForbidden(c) ? REPLACEMENT : c);
            }
        }
        return clean.toString();
    }

    private static boolean isForbidden(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return half || (c & NON_CHARACTERS) == NON_CHARACTERS;
    }

    private WordText() {}
}

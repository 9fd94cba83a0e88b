package cn.taizhang.table.file;

/// Makes words fit for a cell of a workbook.
///
/// 例: `=1+1` becomes `'=1+1`; a text of 40,000 characters ends in 「…[截断 cut]」.
///
/// - Characters that XML forbids go: control characters are dropped, halves of a pair and non-characters become U+FFFD.
/// - A carriage return becomes the line feed that spreadsheets have.
/// - What a spreadsheet would read as an escape (`_x0041_`) is escaped itself.
/// - At most [#LONGEST] characters, never ending within a pair.
final class XlsxText {

    static final int LONGEST = 32_767;
    static final String CUT = "…[截断 cut]";

    /// The length of an escape.
    private static final int ESCAPE = "_x0041_".length();
    private static final String UNDERSCORE = "_x005F_";
    private static final char REPLACEMENT = '\uFFFD';

    /// The words of a cell as a workbook can hold them.
    static String of(String words) {
        // First cleaned: what is dropped may have hidden the sign of a formula.
        String clean = Formulas.disarmed(clean(words));
        return clean.length() > LONGEST ? cut(clean) : clean;
    }

    /// Whether [#of] cuts these words.
    static boolean isCut(String written) {
        return written.length() > LONGEST - CUT.length() - 2 && written.endsWith(CUT);
    }

    /// Whether a spreadsheet would drop a space at the beginning or the end.
    static boolean hasSpaceAtAnEdge(String written) {
        return written.charAt(0) <= ' ' || written.charAt(written.length() - 1) <= ' ';
    }

    private static String cut(String words) {
        int end = LONGEST - CUT.length();
        if (Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end) + CUT;
    }

    private static String clean(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!isPlain(words.charAt(i))) {
                return cleaned(words, i);
            }
        }
        return words;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < Character.MIN_SURROGATE && c != '_') || c == '\n' || c == '\t';
    }

    private static String cleaned(String words, int from) {
        StringBuilder clean = new StringBuilder(words.length()).append(words, 0, from);
        for (int i = from; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isPlain(c)) {
                clean.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1))) {
                clean.append(c).append(words.charAt(++i));
            } else {
                clean.append(odd(words, i));
            }
        }
        return clean.toString();
    }

    private static String odd(String words, int at) {
        char c = words.charAt(at);
        if (c == '_') {
            return isEscape(words, at) ? UNDERSCORE : "_";
        }
        if (c == '\r') {
            return at + 1 < words.length() && words.charAt(at + 1) == '\n' ? "" : "\n";
        }
        if (c < ' ') {
            return "";
        }
        boolean allowed = c > Character.MAX_SURROGATE && c < '\uFFFE';
        return String.valueOf(allowed ? c : REPLACEMENT);
    }

    private static boolean isEscape(String words, int at) {
        return at + ESCAPE <= words.length()
                && words.charAt(at + 1) == 'x'
                && words.charAt(at + ESCAPE - 1) == '_'
                && words.substring(at + 2, at + ESCAPE - 1).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private XlsxText() {}
}

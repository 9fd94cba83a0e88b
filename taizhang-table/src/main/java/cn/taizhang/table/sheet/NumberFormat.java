package cn.taizhang.table.sheet;

/// As what a cell shows its number.
///
/// 例: `yyyy"年"m"月"d"日"` shows a date, `0.0%` a share in per cent, `#,##0.00` the number.
///
/// - Formats that have a number and no words are those of ECMA-376 part 1, 18.8.30, those of Chinese among them.
enum NumberFormat {
    PLAIN,
    PERCENT,
    DATE;

    static NumberFormat of(int id, String code) {
        return code.isEmpty() ? builtIn(id) : of(code);
    }

    private static NumberFormat builtIn(int id) {
        boolean date = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        return date ? DATE : id == 9 || id == 10 ? PERCENT : PLAIN;
    }

    private static NumberFormat of(String code) {
        String signs = signs(code);
        if (signs.chars().anyMatch(c -> "ymdhsYMDHS".indexOf(c) >= 0)) {
            return DATE;
        }
        return signs.indexOf('%') >= 0 ? PERCENT : PLAIN;
    }

    /// What of a format is no literal, and neither colour nor language; for numbers above zero.
    private static String signs(String code) {
        StringBuilder signs = new StringBuilder();
        int at = 0;
        while (at < code.length() && code.charAt(at) != ';') {
            char c = code.charAt(at);
            if (c == '"' || c == '[') {
                int end = code.indexOf(c == '"' ? '"' : ']', at + 1);
                at = end < 0 ? code.length() : end + 1;
            } else if (c == '\\' || c == '_' || c == '*') {
                at += 2;
            } else {
                signs.append(c);
                at++;
            }
        }
        return signs.toString();
    }
}

package cn.taizhang.table.file;

/// Keeps a spreadsheet from running words as a formula.
///
/// 例: `=1+1` becomes `'=1+1`; `-40.3` is a number and stays.
final class Formulas {

    private static final String STARTS = "=+-@\t\r";

    static String disarmed(String words) {
        boolean formula = !words.isEmpty() && STARTS.indexOf(words.charAt(0)) >= 0;
        return formula && !isNumber(words) ? "'" + words : words;
    }

    private static boolean isNumber(String words) {
        String digits = words.substring(1);
        return !digits.isEmpty()
                && digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                && digits.indexOf('.') == digits.lastIndexOf('.');
    }

    private Formulas() {}
}

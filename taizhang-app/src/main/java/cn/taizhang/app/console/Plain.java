package cn.taizhang.app.console;

/// Makes a line safe for a terminal: what a file or its name holds must not steer it.
///
/// 例: an escape sequence, a line feed in a file name or a mark that turns the direction of writing becomes 「�」.
public final class Plain {

    private static final char REPLACED = '\uFFFD';

    private Plain() {}

    /// The same line without characters that control a terminal.
    public static String line(String line) {
        if (line.chars().noneMatch(Plain::controls)) {
            return line;
        }
        StringBuilder plain = new StringBuilder(line);
        for (int i = 0; i < plain.length(); i++) {
            if (controls(plain.charAt(i))) {
                plain.setCharAt(i, REPLACED);
            }
        }
        return plain.toString();
    }

    private static boolean controls(int c) {
        return Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069';
    }
}

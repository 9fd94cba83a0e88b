package cn.taizhang.app.summary;

/// How many columns of a terminal a piece of text takes: a Chinese character takes two.
///
/// 例: 「增长6%」 takes 6.
final class Width {

    /// First and last of each stretch of wide characters, after Unicode's East Asian Width.
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0x20000, 0x3FFFD
    };

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int codePoint) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return Character.getType(codePoint) == Character.NON_SPACING_MARK ? 0 : 1;
    }

    /// The text filled with blanks, or cut with an ellipsis, to exactly a width.
    static String fit(String text, int width) {
        String cut = cut(text, width);
        return cut + " ".repeat(width - of(cut));
    }

    /// The text, cut with an ellipsis where it is wider.
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            used += of(codePoint);
            if (used > width) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return width == 0 ? "" : kept + "…";
    }

    private Width() {}
}

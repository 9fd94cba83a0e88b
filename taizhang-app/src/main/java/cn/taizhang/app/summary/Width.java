package cn.taizhang.app.summary;

/// How many columns of a terminal a piece of text takes: a Chinese character takes two.
///
/// 例: 「增长6%」 takes 6.
final class Width {

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int codePoint) {
        boolean wide = (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
        return wide ? 2 : Character.getType(codePoint) == Character.NON_SPACING_MARK ? 0 : 1;
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

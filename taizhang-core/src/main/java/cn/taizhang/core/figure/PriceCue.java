package cn.taizhang.core.figure;

/// A word that says at what prices a figure is told; all end in 价.
///
/// 例: 可比价 is comparable; 现价 is current, but not in 实现价值, where `notAfter` holds 实.
///
/// - The basis [#YEAR] says that the year before the word is the basis, and that 按, 以 or a bracket must open it:
///   按2000年价格 is, 2008年价格上涨 is not.
public record PriceCue(String word, String basis, String notAfter) {

    /// Prices of the year that stands before the word.
    public static final String YEAR = "year";

    /// The character every cue ends with, so that a text without it need not be searched.
    public static final char LAST = '价';

    public PriceCue {
        if (word.isEmpty() || word.charAt(word.length() - 1) != LAST) {
            throw new IllegalArgumentException("a word of prices ends in " + LAST + ", not " + word);
        }
    }

    /// Whether the cue stands in the text and ends before an offset.
    boolean endsAt(String text, int end, int floor) {
        int start = end - word.length();
        return start >= floor
                && text.startsWith(word, start)
                && (start == floor || notAfter.indexOf(text.charAt(start - 1)) < 0);
    }
}

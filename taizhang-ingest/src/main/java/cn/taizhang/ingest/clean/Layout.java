package cn.taizhang.ingest.clean;

import java.util.Arrays;
import java.util.List;

/// How a file sets its lines: whether they are wrapped at a width, indented, set apart by blank lines, and broken by
/// page ends.
///
/// 例: a file of 300 lines of which two thirds have 38 to 40 characters is wrapped at 80 columns.
record Layout(int width, boolean indented, boolean spaced, boolean broken) {

    private static final int WIDEST_WRAP = 130;
    private static final int NARROWEST_WRAP = 24;
    private static final int FEWEST_LINES = 12;
    private static final int FEWEST_BROKEN = 8;
    private static final int SLACK = 6;

    static Layout of(String text, List<Line> lines) {
        int count = lines.size();
        int indented = 0;
        int spaced = 0;
        int broken = 0;
        int[] widths = new int[count];
        for (int i = 0; i < count; i++) {
            Line line = lines.get(i);
            widths[i] = columns(text, line);
            indented += line.indent() > 0 ? 1 : 0;
            spaced += line.afterBlank() ? 1 : 0;
            broken += isBroken(text, line) ? 1 : 0;
        }
        int wrap = wrap(widths);
        boolean wrapped = wrap > 0 && !endsInSentences(text, lines, widths, wrap);
        return new Layout(wrapped ? wrap : 0, indented * 10 > count, spaced * 2 > count, broken >= FEWEST_BROKEN);
    }

    /// True for a line that is surely cut: it holds a full stop and does not end with one.
    static boolean isBroken(String text, Line line) {
        return Shapes.holdsStop(text, line.start(), line.end()) && !Shapes.endsSentence(text, line.start(), line.end());
    }

    boolean wrapped() {
        return width > 0;
    }

    /// True when the line runs to the right edge, so that it may go on in the next one.
    boolean isFull(String text, Line line) {
        return wrapped() && columns(text, line) + 2 * Math.min(line.indent(), 4) >= width - SLACK;
    }

    /// The width at which lines are wrapped, 0 where they are not: many lines, the longer half of them of nearly one
    /// width.
    private static int wrap(int[] widths) {
        int[] sorted = widths.clone();
        Arrays.sort(sorted);
        if (sorted.length < FEWEST_LINES) {
            return 0;
        }
        int width = sorted[sorted.length * 9 / 10];
        int near = 0;
        for (int w : sorted) {
            near += Math.abs(w - width) <= SLACK ? 1 : 0;
        }
        boolean narrow =
                width >= NARROWEST_WRAP && width <= WIDEST_WRAP && sorted[sorted.length - 1] <= width + 3 * SLACK;
        return narrow && near * 5 >= sorted.length * 2 ? width : 0;
    }

    /// True when the lines of the common width end sentences more often than wrapping would have it: paragraphs that
    /// happen to be alike.
    private static boolean endsInSentences(String text, List<Line> lines, int[] widths, int wrap) {
        int near = 0;
        int ended = 0;
        for (int i = 0; i < widths.length; i++) {
            if (Math.abs(widths[i] - wrap) <= SLACK) {
                near++;
                ended += Shapes.endsSentence(
                                text, lines.get(i).start(), lines.get(i).end())
                        ? 1
                        : 0;
            }
        }
        return ended * 3 > near;
    }

    /// Two columns for a character of Chinese, one for ASCII.
    private static int columns(String text, Line line) {
        int columns = 0;
        for (int i = line.start(); i < line.end() && columns <= WIDEST_WRAP * 2; i++) {
            columns += text.charAt(i) < 128 ? 1 : 2;
        }
        return columns;
    }
}

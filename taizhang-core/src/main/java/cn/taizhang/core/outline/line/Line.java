package cn.taizhang.core.outline.line;

/// One paragraph, or the heading glued to the end of one: where it starts, its words without surrounding spaces, and
/// its mark.
///
/// - `start` to `end` tile the text; `from` to `to` are the words.
/// - `broken` is set where the line before stopped in mid-sentence, so that this line begins no heading.
/// - `firstHit` to `lastHit` are its cues in [Hits].
public record Line(int start, int from, int to, int end, Mark mark, boolean broken, int firstHit, int lastHit) {

    private static final String STOPS = "。!?;:,、”";
    private static final int LONGEST_HEADING = 46;

    public int length() {
        return to - from;
    }

    /// The line cut short at an offset inside it.
    public Line upTo(int limit) {
        return new Line(start, Math.min(from, limit), Math.min(to, limit), limit, mark, broken, firstHit, lastHit);
    }

    public boolean ends(String text, char with) {
        return to > from && text.charAt(to - 1) == with;
    }

    /// Short and without a final stop, as a heading on a line of its own.
    public boolean bare(String text) {
        return length() > 1 && length() <= LONGEST_HEADING && STOPS.indexOf(text.charAt(to - 1)) < 0 && !broken;
    }

    /// The end of the heading or lead: the first full stop, or for a long first sentence its first clause.
    public int leadEnd(String text, int longest) {
        int limit = Math.min(to, from + longest);
        int clause = limit;
        for (int i = limit - 1; i > from + 1; i--) {
            char c = text.charAt(i);
            clause = c == ',' || c == ':' || c == ';' ? i : clause;
        }
        for (int i = mark.present() ? mark.end() : from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '!' || c == '?') {
                return i;
            }
        }
        return limit == to ? to : clause;
    }
}

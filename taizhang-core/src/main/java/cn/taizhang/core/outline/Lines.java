package cn.taizhang.core.outline;

import cn.taizhang.core.outline.line.Line;
import cn.taizhang.core.outline.line.Marks;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into its paragraphs in one pass, collecting the cues on the way.
///
/// - A line that holds nothing but 「各位代表!」 belongs to the paragraph after it.
/// - A part heading glued to the end of a paragraph (「…加以解决。新一届政府目标任务⏎」) is a line of its own.
final class Lines {

    private static final int LONGEST_ADDRESS = 6;
    private static final int LONGEST_TAIL = 34;
    private static final int LONGEST_HEADING = 46;

    private final String text;
    private final RoleCues cues;
    private final Parts parts;
    private final Hits hits = new Hits();
    private final List<Line> lines = new ArrayList<>();
    private int pending = -1;
    private boolean broken;

    private Lines(String text, RoleCues cues, Parts parts) {
        this.text = text;
        this.cues = cues;
        this.parts = parts;
    }

    /// The paragraphs of a text and its cues.
    record Cut(List<Line> lines, Hits hits) {}

    static Cut cut(String text, RoleCues cues, Parts parts) {
        Lines cutter = new Lines(text, cues, parts);
        cutter.run();
        return new Cut(cutter.lines, cutter.hits);
    }

    private void run() {
        int start = 0;
        int sentence = 0;
        int firstHit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line(start, i + 1, firstHit);
                start = i + 1;
                sentence = start;
                firstHit = hits.size();
            } else if (c == '。' || c == '!' || c == '?') {
                sentence = i + 1;
            } else {
                cues.match(text, i, sentence, hits);
            }
        }
        if (start < text.length()) {
            line(start, text.length(), firstHit);
        }
    }

    private void line(int start, int end, int firstHit) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to - from <= LONGEST_ADDRESS && (from == to || cues.standsAt(text, from, to, RoleCues.Use.ADDRESS))) {
            pending = pending < 0 ? start : pending;
            return;
        }
        int begin = pending < 0 ? start : pending;
        pending = -1;
        int tail = tail(from, to);
        if (tail > from) {
            add(begin, from, tail, tail, firstHit);
            add(tail, tail, to, end, hits.size());
        } else {
            add(begin, from, to, end, firstHit);
        }
    }

    private void add(int start, int from, int to, int end, int firstHit) {
        lines.add(new Line(start, from, to, end, Marks.read(text, from, to), broken, firstHit, hits.size()));
        broken = to - from > LONGEST_HEADING && "。!?;:”)》".indexOf(text.charAt(to - 1)) < 0;
    }

    /// Where a part heading glued to the end of a paragraph begins, or the start of the paragraph.
    private int tail(int from, int to) {
        int at = to;
        int limit = Math.max(from, to - LONGEST_TAIL);
        while (at > limit && "。!?;:,".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        boolean glued = at > from && at < to && "。!".indexOf(text.charAt(at - 1)) >= 0;
        return glued && parts.nounEnds(text, at, to) && parts.read(text, at, to).strong() ? at : from;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c > '~' && (Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');
    }
}

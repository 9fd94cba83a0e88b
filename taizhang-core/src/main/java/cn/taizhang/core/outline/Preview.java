package cn.taizhang.core.outline;

import cn.taizhang.core.outline.Parts.View;
import cn.taizhang.core.outline.RoleCues.Use;
import cn.taizhang.core.outline.line.Line;
import cn.taizhang.core.outline.line.Mark;
import cn.taizhang.core.outline.line.Mark.Kind;
import java.util.List;

/// What must be known before the walk: where the plan begins, where the closing and the back matter begin, which series
/// go on.
final class Preview {

    private static final int ORDINALS = 63;
    private static final int CLOSING_LINES = 12;
    private static final int LONGEST_APPEAL = 450;
    private static final int SENTENCE_HEAD = 10;

    private final String text;
    private final RoleCues cues;
    private final Parts parts;
    private final List<Line> lines;
    private final Hits hits;
    private final long[] parens;
    private final long[] commas;
    private final int firstAhead;
    private final int backMatter;
    private final int closing;

    Preview(String text, RoleCues cues, Parts parts, Lines.Cut cut) {
        this.text = text;
        this.cues = cues;
        this.parts = parts;
        this.lines = cut.lines();
        this.hits = cut.hits();
        this.parens = new long[lines.size() + 1];
        this.commas = new long[lines.size() + 1];
        this.firstAhead = findAhead();
        this.backMatter = findBackMatter();
        this.closing = findClosing();
        series();
    }

    static boolean ampersand(String text, Mark mark) {
        return mark.kind() == Kind.COMMA && mark.end() >= 2 && text.charAt(mark.end() - 2) == '&';
    }

    /// The first line of the plan.
    int firstAhead() {
        return firstAhead;
    }

    /// The first line of glossary or annex.
    int backMatter() {
        return backMatter;
    }

    /// The offset where the closing appeal begins; the length of the text where there is none.
    int closing() {
        return closing;
    }

    /// Whether the number after this one comes on a later line of the same series.
    boolean continues(int line, Mark mark) {
        long later = mark.kind() == Kind.PAREN ? parens[line] : mark.kind() == Kind.COMMA ? commas[line] : 0;
        return mark.ordinal() < ORDINALS && (later >>> (mark.ordinal() + 1) & 1) != 0;
    }

    private void series() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Mark mark = lines.get(i).mark();
            boolean paren = mark.kind() == Kind.PAREN;
            boolean comma = mark.kind() == Kind.COMMA;
            parens[i] = comma ? 0 : paren ? add(parens[i + 1], mark) : parens[i + 1];
            commas[i] = comma ? ampersand(text, mark) ? 0 : add(commas[i + 1], mark) : commas[i + 1];
        }
    }

    private static long add(long seen, Mark mark) {
        long bit = mark.ordinal() < ORDINALS ? 1L << mark.ordinal() : 0;
        return mark.ordinal() == 1 ? 2 : seen | bit;
    }

    private int findAhead() {
        int second = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            Mark mark = lines.get(i).mark();
            if (ampersand(text, mark) || i > 1 && looksAhead(lines.get(i))) {
                return i;
            }
            if (second == lines.size() && mark.kind() == Kind.COMMA && mark.ordinal() == 2) {
                second = i;
            }
        }
        return second;
    }

    private boolean looksAhead(Line line) {
        Mark mark = line.mark();
        boolean marked = mark.kind() == Kind.COMMA || mark.kind() == Kind.VOLUME;
        if (!line.bare(text) || mark.present() && !marked) {
            return false;
        }
        int from = marked ? mark.end() : line.from();
        return (marked || parts.nounEnds(text, from, line.to()))
                && parts.read(text, from, line.to()).view() == View.AHEAD;
    }

    private int findBackMatter() {
        for (int i = lines.size() - 1; i >= 0 && i > lines.size() * 2 / 5; i--) {
            Line line = lines.get(i);
            if (!line.mark().present()
                    && line.length() <= 24
                    && cues.tells(text, line.from(), line.to(), Use.HEAD_GLOSSARY)) {
                return i > 0 && annex(lines.get(i - 1)) ? i - 1 : i;
            }
        }
        return lines.size();
    }

    private boolean annex(Line line) {
        return line.length() <= 3 && text.startsWith("附", line.from());
    }

    private int findClosing() {
        int last = Math.min(backMatter, lines.size()) - 1;
        for (int i = last; i >= 0 && i > last - CLOSING_LINES; i--) {
            Line line = lines.get(i);
            for (int h = line.firstHit(); h < line.lastHit(); h++) {
                if (hits.use(h) == Use.CLOSE && !line.mark().present() && appeals(line, h, last - i)) {
                    return closingStart(i, h);
                }
            }
        }
        return text.length();
    }

    /// 「让我们…」 as a sentence near the end, or a word like 奋斗 in a last short paragraph.
    private boolean appeals(Line line, int hit, int after) {
        boolean us = text.startsWith("让我们", hits.start(hit)) && hits.start(hit) - hits.sentence(hit) <= SENTENCE_HEAD;
        int rest = line.to() - hits.sentence(hit);
        boolean brief = line.length() <= LONGEST_APPEAL || rest <= LONGEST_APPEAL;
        return us
                ? brief && after <= 3
                : after <= 1 && line.length() <= LONGEST_APPEAL && (addressed(line) || after == 0);
    }

    private int closingStart(int i, int hit) {
        Line line = lines.get(i);
        boolean addressed = addressed(line);
        if (!addressed && hits.start(hit) - line.from() > line.length() / 2 && hits.sentence(hit) > line.from()) {
            return hits.sentence(hit);
        }
        boolean above = !addressed
                && i > 1
                && addressed(lines.get(i - 1))
                && !lines.get(i - 1).mark().present();
        return above ? lines.get(i - 1).start() : line.start();
    }

    private boolean addressed(Line line) {
        return cues.tells(text, line.start(), Math.min(line.to(), line.from() + 4), Use.ADDRESS);
    }
}

package cn.taizhang.core.phrase;

import java.util.Arrays;

/// Walks through a stretch of text sentence by sentence and cuts each sentence into clauses.
///
/// 例: 「6月底前,建成医院(总投资2亿元,一期);新建“一河两岸,三园”公园。」 gives two sentences: 6月底前 | 建成医院(…), and 新建“…”公园.
///
/// - A sentence ends at 。 ; ! ? or the end of the paragraph, a clause also at a comma or colon; nothing is cut inside
/// quotes and brackets,
///   but a bracket that is not closed in its paragraph cuts nothing off: the paragraph ends all.
/// - Surrounding blanks belong to no clause; empty clauses are left out. Every character is looked at once.
public final class Clauses {

    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    private final String text;
    private final int end;
    private int at;
    private int start;
    private int stop;
    private int count;
    private boolean opens = true;
    private boolean leads;
    private char mark;
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    public Clauses(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.leads = true;
    }

    /// Moves to the next sentence that has a clause; false at the end.
    public boolean next() {
        while (at < end) {
            leads = opens;
            opens = false;
            count = 0;
            start = at;
            sentence();
            if (count > 0) {
                return true;
            }
            opens |= leads;
        }
        return false;
    }

    public int count() {
        return count;
    }

    public int start(int clause) {
        return starts[clause];
    }

    public int end(int clause) {
        return ends[clause];
    }

    /// Where the sentence begins.
    public int sentenceStart() {
        return starts[0];
    }

    /// Where the sentence ends, its mark left out.
    public int sentenceEnd() {
        return stop;
    }

    /// The mark that ends the sentence: 。 ; ! ? or a line feed.
    public char mark() {
        return mark;
    }

    /// Whether the sentence is the first of its paragraph.
    public boolean opensParagraph() {
        return leads;
    }

    /// Whether the sentence is the last of its paragraph.
    public boolean closesParagraph() {
        return opens || at >= end;
    }

    private void sentence() {
        int depth = 0;
        int from = start;
        while (at < end) {
            char c = text.charAt(at++);
            if (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH) {
                continue;
            }
            depth = Math.max(0, depth + Letters.depth(c));
            if (depth == 0 && isComma(c)) {
                add(from, at - 1);
                from = at;
            } else if (c == '\n' || isStop(c) && (depth == 0 || c == '。') || c == '.' && isFullStop()) {
                finish(from, c);
                return;
            }
        }
        add(from, end);
        stop = end;
        mark = '\n';
    }

    private void finish(int from, char ending) {
        add(from, at - 1);
        stop = at - 1;
        mark = ending;
        opens = ending == '\n';
        if (!opens) {
            skipBlanks();
        }
    }

    private void skipBlanks() {
        while (at < end && (isBlank(text.charAt(at)) || text.charAt(at) == '”' || text.charAt(at) == '\n')) {
            opens |= text.charAt(at++) == '\n';
        }
    }

    private void add(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = first;
        ends[count++] = last;
    }

    /// Whether the dot just passed stands between Chinese characters, as a damaged 。 does.
    private boolean isFullStop() {
        return at - 2 >= start
                && at < end
                && text.charAt(at - 2) >= FIRST_IDEOGRAPH
                && text.charAt(at) >= FIRST_IDEOGRAPH
                && !isCounting(text.charAt(at - 2));
    }

    private static boolean isCounting(char c) {
        return "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private static boolean isComma(char c) {
        return c == ',' || c == ':';
    }

    private static boolean isStop(char c) {
        return c == '。' || c == ';' || c == '!' || c == '?';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\t' || c == '\r' || c == '—';
    }
}

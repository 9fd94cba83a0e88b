package cn.taizhang.ingest.clean;

import java.util.ArrayList;
import java.util.List;

/// Cuts a folded text into lines: at line feeds, at two spaces that stand for a paragraph mark, before a heading that
/// lost its own.
///
/// 例: 「各位代表:  现在,我代表…  一、2022年工作回顾  2022年是…」 on one line gives four.
///
/// - Two spaces are a mark behind a sentence end, before a heading, a dash line or 各位代表, and behind a heading;
///   never
///   in mid-sentence
///   (「国内实际到位  资金」 comes from a page end).
/// - A heading with a Chinese numeral that follows a full stop and fills the rest of its line is cut off.
final class Lines {

    private static final int HEADING = 40;

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    private Lines(String text) {
        this.text = text;
    }

    static List<Line> of(String text) {
        Lines cutter = new Lines(text);
        boolean blank = false;
        for (int at = 0; at < text.length(); ) {
            int feed = text.indexOf('\n', at);
            int end = feed < 0 ? text.length() : feed;
            blank = !cutter.cut(at, end, blank) && (blank || at > 0);
            at = end + 1;
        }
        return cutter.lines;
    }

    /// Cuts one physical line; false where it is blank.
    private boolean cut(int from, int feed, boolean afterBlank) {
        int start = skipSpaces(from, feed);
        int end = feed;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (start == end) {
            return false;
        }
        int indent = start - from;
        boolean marked = false;
        for (int at = start; at < end; at++) {
            int next = boundary(start, at, end);
            if (next > 0) {
                int last = text.charAt(at - 1) == ' ' ? at - 1 : at;
                lines.add(new Line(start, last, indent, last, afterBlank && !marked, marked));
                indent = 0;
                marked = true;
                start = next;
                at = next;
            } else if (text.charAt(at) == ' ') {
                at = skipSpaces(at, end) - 1;
            }
        }
        lines.add(new Line(start, end, indent, feed, afterBlank && !marked, marked));
        return true;
    }

    /// Where the next line starts if one ends at `at`, else 0.
    private int boundary(int start, int at, int end) {
        char c = text.charAt(at);
        if (c == ' ' && text.charAt(at + 1) == ' ') {
            int next = skipSpaces(at, end);
            return isMark(start, at, next, end) ? next : 0;
        }
        boolean behindStop = at > start + 1
                && (text.charAt(at - 1) == '。' || (text.charAt(at - 1) == ' ' && text.charAt(at - 2) == '。'));
        return behindStop && isTrailingHeading(at, end) ? at : 0;
    }

    private boolean isMark(int start, int at, int next, int end) {
        return Shapes.endsSentence(text, start, at)
                || Shapes.opensBlock(text, next, end)
                || (at - start <= HEADING
                        && Shapes.enumerator(text, start, at) > 0
                        && !Shapes.breaksOff(text, start, at)
                        && !Shapes.holdsStop(text, start, at));
    }

    /// 「…维护社会稳定。四、推进行政管理体制改革和政府自身建设⏎」
    private boolean isTrailingHeading(int at, int end) {
        if (end - at > HEADING
                || end - at < 6
                || Shapes.enumerator(text, at, end) == 0
                || Shapes.isDigit(text.charAt(at))) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if ("。;!?:".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return text.charAt(at) != '(' && text.charAt(at) != '第';
    }

    private int skipSpaces(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}

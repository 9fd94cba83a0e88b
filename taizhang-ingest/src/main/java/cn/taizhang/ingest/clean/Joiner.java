package cn.taizhang.ingest.clean;

import java.util.ArrayList;
import java.util.List;

/// Joins lines to paragraphs: sentences broken by page ends, and lines wrapped at a width.
///
/// 例: 「…18件民生实事⏎全部完成,…」 is one paragraph; 「一、2023年工作回顾⏎2023年是…」 are two.
///
/// - A line that opens a block (一、 (一) —— 各位代表) is never joined to the one before.
/// - Without wrapping, a line goes on only if it breaks off (「…、」), or holds a full stop inside and none at its end, or
///   is longer than
///   any heading; in a file with many such lines also if it has a comma and thirty characters.
/// - With wrapping, a full line goes on unless the next one is indented or set apart.
final class Joiner {

    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_SESSION = 24;
    private static final int SHORTEST_CUT = 30;
    private static final String THANKS = "感谢敬意";

    private final String text;
    private final Layout layout;

    Joiner(String text, Layout layout) {
        this.text = text;
        this.layout = layout;
    }

    /// The lines of each paragraph, in order.
    List<List<Line>> join(List<Line> lines) {
        List<List<Line>> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && goesOn(lines.get(i - 1), lines.get(i))) {
                paragraphs.getLast().add(lines.get(i));
            } else {
                paragraphs.add(new ArrayList<>(List.of(lines.get(i))));
            }
        }
        return paragraphs;
    }

    private boolean goesOn(Line line, Line next) {
        if (continuesSession(line, next)) {
            return true;
        }
        if (next.marked() || Shapes.opensBlock(text, next.start(), next.end())) {
            return false;
        }
        if (next.afterBlank() && !layout.spaced() && !Shapes.breaksOff(text, line.start(), line.end())) {
            return false;
        }
        return layout.wrapped() ? goesOnWrapped(line, next) : goesOnBroken(line);
    }

    private boolean goesOnWrapped(Line line, Line next) {
        if (Shapes.breaksOff(text, line.start(), line.end())) {
            return true;
        }
        if (!layout.isFull(text, line)) {
            return false;
        }
        return !layout.indented() || next.indent() == 0;
    }

    private boolean goesOnBroken(Line line) {
        int start = line.start();
        int end = line.end();
        int enumerator = Shapes.enumerator(text, start, end);
        if (enumerator == line.length()) {
            // 「二&、⏎2010年我省…」: the words of the heading are lost.
            return enumerator < 2 || text.charAt(start + enumerator - 2) != '&';
        }
        if (Shapes.endsSentence(text, start, end) || endsInThanks(end)) {
            return false;
        }
        return Shapes.breaksOff(text, start, end)
                || Shapes.holdsStop(text, start, end)
                || line.length() > LONGEST_HEADING
                || isCutClause(line, enumerator);
    }

    /// 「今年是中华人民共和国成立75周年,是实现“十四五”规划目标任务的关⏎键之年」, in a file that is known to be cut.
    private boolean isCutClause(Line line, int enumerator) {
        return layout.broken()
                && enumerator == 0
                && line.length() >= SHORTEST_CUT
                && text.indexOf(',', line.start(), line.end()) >= 0;
    }

    /// 「——2024年3月12日在侯马市第十七届人民代表大会⏎第四次会议上」
    private boolean continuesSession(Line line, Line next) {
        boolean rest = next.length() <= LONGEST_SESSION
                && (text.startsWith("第", next.start()) || text.startsWith("人民代表大会", next.start()));
        if (!rest || line.length() > LONGEST_HEADING) {
            return false;
        }
        int term = text.indexOf('届', line.start(), line.end());
        return term >= 0
                && text.indexOf("次会议", next.start(), next.end()) >= 0
                && text.indexOf('次', term, line.end()) < 0;
    }

    /// 「…表示衷心的感谢⏎在肯定成绩的同时,…」: the full stop is missing, the paragraph is whole.
    private boolean endsInThanks(int end) {
        return end >= 2
                && (text.startsWith(THANKS.substring(0, 2), end - 2) || text.startsWith(THANKS.substring(2), end - 2));
    }
}

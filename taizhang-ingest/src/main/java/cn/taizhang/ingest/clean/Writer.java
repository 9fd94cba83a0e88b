package cn.taizhang.ingest.clean;

import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Writes paragraphs into the canonical text and settles their spaces.
///
/// - Prose keeps a space only between two ASCII words: 「2003 年」 becomes 「2003年」, 「TOP 10」 stays.
/// - A title or name line keeps one space as a mark between words, but not between single characters:
///   「自治区主席 陈 武」 becomes 「自治区主席 陈武」, 「政 府 工 作 报 告」 「政府工作报告」.
final class Writer {

    private static final int LONGEST_TITLE = 60;

    private final MappedText from;
    private final String text;
    private final MappedText.Builder out;
    private final List<Span> paragraphs = new ArrayList<>();

    Writer(MappedText from) {
        this.from = from;
        this.text = from.text();
        this.out = new MappedText.Builder(from.length() + 1);
    }

    Cleaned cleaned(List<Span> dropped) {
        return new Cleaned(out.build(), paragraphs, dropped);
    }

    void paragraph(List<Line> lines) {
        int start = out.length();
        Line first = lines.getFirst();
        boolean title = lines.size() == 1
                && first.length() <= LONGEST_TITLE
                && !Shapes.holdsStop(text, first.start(), first.end() + 1);
        for (Line line : lines) {
            write(line, title);
        }
        paragraphs.add(new Span(start, out.length()));
        int feed = lines.getLast().feed();
        if (feed < text.length()) {
            out.append('\n', from, feed);
        } else {
            int end = from.sourceEnd(from.length() - 1);
            out.append('\n', end, end);
        }
    }

    private void write(Line line, boolean title) {
        int wordStart = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) != ' ') {
                continue;
            }
            out.append(from, new Span(wordStart, i));
            int next = i;
            while (text.charAt(next) == ' ') {
                next++;
            }
            if (title ? keptInTitle(wordStart, i, next, line.end()) : keptInProse(i, next)) {
                out.append(' ', from.sourceStart(i), from.sourceEnd(next - 1));
            }
            wordStart = next;
            i = next - 1;
        }
        out.append(from, new Span(wordStart, line.end()));
    }

    private boolean keptInProse(int space, int next) {
        return Shapes.isAsciiWord(text.charAt(space - 1)) && Shapes.isAsciiWord(text.charAt(next));
    }

    private boolean keptInTitle(int wordStart, int space, int next, int end) {
        char left = text.charAt(space - 1);
        char right = text.charAt(next);
        boolean single = space - wordStart == 1 && (next + 1 >= end || text.charAt(next + 1) == ' ');
        boolean date =
                Shapes.isDigit(left) && "年月日%".indexOf(right) >= 0 || "年月".indexOf(left) >= 0 && Shapes.isDigit(right);
        return !(single && left >= 128 && right >= 128) && !date && "、(—".indexOf(left) < 0 && ")%".indexOf(right) < 0;
    }
}

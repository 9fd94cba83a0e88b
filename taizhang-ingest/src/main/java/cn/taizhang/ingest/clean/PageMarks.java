package cn.taizhang.ingest.clean;

import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Takes out lines that only number a page.
///
/// 例: 「— 12 —」, 「- 3 -」, 「第 5 页 共 22 页」; a bare 「12」 only where three or more such lines count upwards.
final class PageMarks {

    private static final int LONGEST = 20;
    private static final int FEWEST_BARE = 3;
    private static final int MOST_DIGITS = 8;
    private static final int MOST_PAGE_DIGITS = 4;
    private static final String DASHES = "-—–―·";
    private static final String WORDS = "第页共/, ";

    private PageMarks() {}

    static List<Line> without(MappedText text, List<Line> lines, List<Span> dropped) {
        boolean bare = bareNumbersCount(text.text(), lines);
        List<Line> rest = new ArrayList<>(lines.size());
        for (Line line : lines) {
            if (isMark(text.text(), line, bare)) {
                dropped.add(text.source(new Span(line.start(), line.end())));
            } else {
                rest.add(line);
            }
        }
        return rest.size() == lines.size() ? lines : rest;
    }

    private static boolean isMark(String text, Line line, boolean bare) {
        if (line.length() > LONGEST) {
            return false;
        }
        int digits = 0;
        int dashes = 0;
        boolean page = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (!isMarkCharacter(c)) {
                return false;
            }
            digits += Shapes.isDigit(c) ? 1 : 0;
            dashes += DASHES.indexOf(c) >= 0 ? 1 : 0;
            page |= c == '页';
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            return false;
        }
        boolean framed = dashes >= 2
                && !Shapes.isDigit(text.charAt(line.start()))
                && !Shapes.isDigit(text.charAt(line.end() - 1));
        return page || (digits <= MOST_PAGE_DIGITS && (dashes == 0 ? bare : framed));
    }

    private static boolean isMarkCharacter(char c) {
        return Shapes.isDigit(c) || DASHES.indexOf(c) >= 0 || WORDS.indexOf(c) >= 0;
    }

    /// True when at least three lines are bare numbers and each is larger than the one before.
    private static boolean bareNumbersCount(String text, List<Line> lines) {
        int count = 0;
        int last = -1;
        for (Line line : lines) {
            int number = number(text, line);
            if (number >= 0) {
                if (number <= last) {
                    return false;
                }
                last = number;
                count++;
            }
        }
        return count >= FEWEST_BARE;
    }

    private static int number(String text, Line line) {
        int number = 0;
        for (int i = line.start(); i < line.end(); i++) {
            if (line.length() > 4 || !Shapes.isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}

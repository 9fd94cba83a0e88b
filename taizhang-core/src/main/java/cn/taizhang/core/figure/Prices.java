package cn.taizhang.core.figure;

import cn.taizhang.core.quantity.Clauses;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.text.Span;
import java.util.List;
import java.util.function.Predicate;

/// Says at what prices the figures of a sentence are told.
///
/// 例: 「生产总值5510亿元,按可比价格计算,比上年增长11.6%」: the growth is comparable, the 5510 say nothing;
/// 「到2005年按2000年价格计算的生产总值达到300亿元」: 2000; 「增长10%(按可比价格)」: comparable.
///
/// - In brackets a cue speaks of the figure before; else of the first clause after it that has figures, of its growth
///   where the prices are comparable; with none after it, of the clause before.
/// - No cue reaches over `;` or out of its sentence. Changes nothing but the basis.
final class Prices {

    private static final String OPENS_YEAR = "按以(";
    private static final int YEAR_DIGITS = 4;
    private static final int LONGEST_BRACKET = 24;
    private static final int LONGEST_REACH = 120;

    private final String text;
    private final Span sentence;
    private final List<PriceCue> cues;

    Prices(String text, Span sentence, List<PriceCue> cues) {
        this.text = text;
        this.sentence = sentence;
        this.cues = cues;
    }

    /// Replaces the figures that a cue speaks of.
    void mark(List<Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        int at = text.indexOf(PriceCue.LAST, sentence.start(), sentence.end());
        while (at >= 0) {
            String basis = basis(at + 1);
            if (!basis.isEmpty()) {
                mark(figures, at, basis);
            }
            at = text.indexOf(PriceCue.LAST, at + 1, sentence.end());
        }
    }

    private String basis(int end) {
        for (PriceCue cue : cues) {
            if (cue.endsAt(text, end, sentence.start())) {
                boolean needsYear = cue.basis().equals(PriceCue.YEAR);
                String year = year(end - cue.word().length(), needsYear);
                if (!year.isEmpty() || !needsYear) {
                    return year.isEmpty() ? cue.basis() : year;
                }
            }
        }
        return "";
    }

    /// The year that ends before a word: 2000 of 按2000年价, or of 2000年可比价, where 年 is no part of the word.
    private String year(int end, boolean opened) {
        int after = !opened && end > sentence.start() && text.charAt(end - 1) == '年' ? end - 1 : end;
        int start = after - YEAR_DIGITS;
        boolean written = (opened || after < end)
                && start >= sentence.start()
                && text.substring(start, after).chars().allMatch(c -> c >= '0' && c <= '9');
        boolean isOpen = start > sentence.start() && OPENS_YEAR.indexOf(text.charAt(start - 1)) >= 0;
        return written && (!opened || isOpen) ? text.substring(start, after) : "";
    }

    private void mark(List<Figure> figures, int cue, String basis) {
        int bracket = bracket(cue);
        if (bracket >= 0) {
            markLast(figures, bracket, basis);
            return;
        }
        boolean growthFirst = basis.equals("comparable");
        int limit = until(cue);
        if (growthFirst && markClause(figures, cue, limit, basis, Prices::isGrowth)) {
            return;
        }
        if (!markClause(figures, cue, limit, basis, read -> true)) {
            int clause = Clauses.start(text, cue, sentence.start());
            markLast(figures, clause, basis);
        }
    }

    /// The bracket that holds the cue, or -1.
    private int bracket(int cue) {
        int floor = Math.max(sentence.start(), cue - LONGEST_BRACKET);
        for (int i = cue; i >= floor; i--) {
            char c = text.charAt(i);
            if (c == ')') {
                return -1;
            }
            if (c == '(') {
                return i;
            }
        }
        return -1;
    }

    private int until(int cue) {
        int most = Math.min(sentence.end(), cue + LONGEST_REACH);
        int end = text.indexOf(';', cue, most);
        return end < 0 ? most : end;
    }

    private void markLast(List<Figure> figures, int before, String basis) {
        int floor = Math.max(sentence.start(), before - LONGEST_REACH);
        for (int i = firstAfter(figures, before) - 1; i >= 0; i--) {
            int end = figures.get(i).number().end();
            if (end < floor || text.indexOf(';', end, Math.max(end, before)) >= 0) {
                return;
            }
            if (figures.get(i) instanceof Figure.Read read) {
                figures.set(i, read.at(basis));
                return;
            }
        }
    }

    /// The index of the first figure that starts after an offset.
    private static int firstAfter(List<Figure> figures, int offset) {
        int low = 0;
        int high = figures.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (figures.get(middle).number().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Marks the figures asked for in the first clause after the cue that has one.
    private boolean markClause(List<Figure> figures, int cue, int limit, String basis, Predicate<Figure.Read> asked) {
        int end = limit;
        boolean marked = false;
        for (int i = firstAfter(figures, cue);
                i < figures.size() && figures.get(i).number().start() < end;
                i++) {
            if (figures.get(i) instanceof Figure.Read read && asked.test(read)) {
                end = marked ? end : Clauses.end(text, read.number().start(), limit);
                marked = true;
                figures.set(i, read.at(basis));
            }
        }
        return marked;
    }

    private static boolean isGrowth(Figure.Read read) {
        return read.amount().kind() == Kind.GROWTH;
    }
}

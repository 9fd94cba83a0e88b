package cn.taizhang.compare.check.words.count;

import cn.taizhang.core.phrase.Letters;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Items with 、 between them, in one clause.
///
/// 例: 「教育、医疗和养老」 has two or three items: 和 may join items or stand within one.
///
/// - `least` counts 、 alone, `most` also 和 与 及. Nothing is cut inside quotation marks and brackets, but two quotations
///   side by side are two items.
record CommaList(Span span, List<Span> items, int most) {

    private static final String STOPS = ",。;:\n!?";
    private static final String JOINS = "和与及或并";
    private static final int LONGEST = 240;

    int least() {
        return items.size();
    }

    boolean holds(int count) {
        return least() <= count && count <= most;
    }

    /// Whether every item is a quotation and nothing else, the verb before the first left aside.
    boolean quoted(String text) {
        for (int i = 0; i < items.size(); i++) {
            Span item = items.get(i);
            boolean opens = text.charAt(item.start()) == '“'
                    || i == 0 && text.substring(item.start(), item.end()).indexOf('“') >= 0;
            if (!opens || text.charAt(item.end() - 1) != '”') {
                return false;
            }
        }
        return most == least();
    }

    /// The list that ends at a place, back to the mark before its clause.
    static CommaList before(String text, int end) {
        int depth = 0;
        int start = end;
        while (start > 0 && end - start < LONGEST) {
            char c = text.charAt(start - 1);
            depth -= Letters.depth(c);
            if (depth < 0 || c == '\n' || depth == 0 && STOPS.indexOf(c) >= 0) {
                break;
            }
            start--;
        }
        return of(text, new Span(start, end));
    }

    /// The list that starts at a place, on to the mark after its clause.
    static CommaList after(String text, int start, String stops) {
        int depth = 0;
        int end = start;
        while (end < text.length() && end - start < LONGEST * 2) {
            char c = text.charAt(end);
            depth += Letters.depth(c);
            if (depth < 0 || c == '\n' || depth == 0 && stops.indexOf(c) >= 0) {
                break;
            }
            end++;
        }
        return of(text, new Span(start, end));
    }

    /// Cut at another mark than 、.
    static List<Span> cut(String text, Span span, char mark) {
        List<Span> items = new ArrayList<>();
        int depth = 0;
        int from = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            depth += i < span.end() ? Letters.depth(text.charAt(i)) : 0;
            if (i == span.end() || depth <= 0 && text.charAt(i) == mark) {
                if (i > from) {
                    items.add(new Span(from, i));
                }
                from = i + 1;
            }
        }
        return items;
    }

    private static CommaList of(String text, Span span) {
        List<Span> items = cut(text, span, '、');
        boolean commas = items.size() > 1;
        List<Span> quotations = new ArrayList<>();
        int depth = 0;
        int joins = 0;
        int from = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            depth += Letters.depth(c);
            boolean side = depth <= 0 && c == '”' && i + 1 < span.end() && text.charAt(i + 1) == '“';
            if (side) {
                quotations.add(new Span(from, i + 1));
                from = i + 1;
            }
            joins += side && commas || depth <= 0 && JOINS.indexOf(c) >= 0 ? 1 : 0;
        }
        if (!commas && from < span.end()) {
            quotations.add(new Span(from, span.end()));
            items = quotations;
        }
        return new CommaList(span, List.copyOf(items), items.size() + joins);
    }
}

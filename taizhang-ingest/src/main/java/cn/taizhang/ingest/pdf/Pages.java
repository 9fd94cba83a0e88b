package cn.taizhang.ingest.pdf;

import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes paragraphs of the lines of pages, and tells running heads and page numbers from them.
///
/// 例: a line that reaches the right margin, before one that starts at the left margin, goes on in it; an indented
/// one
/// begins a paragraph.
///
/// - The outermost two lines at the top and the bottom of a page are chrome if they number it or come again, digits
///   aside, on half of the pages.
final class Pages {

    private static final int EDGE = 2;
    private static final int FEWEST_REPEATS = 3;
    private static final int LONGEST_RUNNING = 50;
    private static final int SHORTEST_MEASURED = 10;
    private static final float SMALLEST_EM = 4;

    private final List<Line> lines;
    private final String source;
    private final List<Source.Place> places;
    private final List<Span> dropped = new ArrayList<>();
    private final MappedText main;

    Pages(List<Line> lines, String source, List<Source.Place> places) {
        this.lines = lines;
        this.source = source;
        this.places = places;
        this.main = paragraphs(body());
    }

    MappedText main() {
        return main;
    }

    List<Span> dropped() {
        return dropped;
    }

    private MappedText paragraphs(List<Integer> body) {
        Map<Integer, float[]> margins = margins(body);
        MappedText.Builder out = new MappedText.Builder(source.length());
        for (int i = 0; i < body.size(); i++) {
            Span stretch = places.get(body.get(i)).stretch();
            boolean goesOn = i + 1 < body.size() && goesOn(lines.get(body.get(i)), lines.get(body.get(i + 1)), margins);
            for (int at = stretch.start(); at < (goesOn ? stretch.end() - 1 : stretch.end()); at++) {
                out.append(source.charAt(at), at, at + 1);
            }
        }
        return out.build();
    }

    /// Left and right margin of each page, from its lines of some length.
    private Map<Integer, float[]> margins(List<Integer> body) {
        Map<Integer, List<Line>> pages = new HashMap<>();
        for (int i : body) {
            if (lines.get(i).text().length() >= SHORTEST_MEASURED) {
                pages.computeIfAbsent(lines.get(i).page(), page -> new ArrayList<>())
                        .add(lines.get(i));
            }
        }
        Map<Integer, float[]> margins = new HashMap<>();
        pages.forEach((page, measured) -> margins.put(page, new float[] {left(measured), right(measured)}));
        return margins;
    }

    private static float left(List<Line> measured) {
        return measured.stream().map(Line::left).min(Float::compare).orElseThrow();
    }

    /// The rightmost edge that several lines share: a mark that hangs over the margin is no margin.
    private static float right(List<Line> measured) {
        List<Float> edges = measured.stream()
                .map(Line::right)
                .sorted(Comparator.reverseOrder())
                .toList();
        for (int i = 0; i + FEWEST_REPEATS <= edges.size(); i++) {
            if (edges.get(i) - edges.get(i + FEWEST_REPEATS - 1) <= 1) {
                boolean rare =
                        (i + FEWEST_REPEATS) * 4 < edges.size() && edges.get(i) - edges.get(edges.size() / 2) > 1;
                if (!rare) {
                    return edges.get(i);
                }
            }
        }
        return edges.get(edges.size() / 4);
    }

    private static boolean goesOn(Line line, Line next, Map<Integer, float[]> margins) {
        float[] here = margins.getOrDefault(line.page(), new float[] {line.left(), line.right()});
        float[] there = margins.getOrDefault(next.page(), here);
        float em = Math.max(line.em(), SMALLEST_EM);
        // A mark that may not begin a line takes up to two characters with it, so a ragged line is full if it is no
        // sentence end.
        boolean full = line.right() >= here[1] - (endsSentence(line.text()) ? 1.6f : 3.2f) * em;
        boolean indented = next.left() > there[0] + 0.8f * em;
        boolean sameType = Math.abs(line.em() - next.em()) <= 0.15f * em;
        boolean apart = line.page() == next.page() && next.top() - line.bottom() > 2.5f * em;
        return full && !indented && sameType && !apart;
    }

    private static boolean endsSentence(String text) {
        String line = text.strip();
        return !line.isEmpty() && "。!?:！？：”".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /// The lines that are no chrome; the others are noted as dropped.
    private List<Integer> body() {
        Map<Integer, List<Integer>> pages = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            pages.computeIfAbsent(lines.get(i).page(), page -> new ArrayList<>())
                    .add(i);
        }
        Map<String, Integer> repeats = new HashMap<>();
        pages.values()
                .forEach(page -> edges(page).stream()
                        .map(this::key)
                        .distinct()
                        .forEach(key -> repeats.merge(key, 1, Integer::sum)));
        Set<Integer> chrome = new HashSet<>();
        for (List<Integer> page : pages.values()) {
            for (int i : edges(page)) {
                int count = repeats.getOrDefault(key(i), 0);
                if (isPageNumber(lines.get(i).text()) || isRunning(lines.get(i), count, pages.size())) {
                    chrome.add(i);
                }
            }
        }
        List<Integer> body = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (chrome.contains(i)) {
                Span stretch = places.get(i).stretch();
                dropped.add(new Span(stretch.start(), stretch.end() - 1));
            } else {
                body.add(i);
            }
        }
        return body;
    }

    private static boolean isRunning(Line line, int count, int pages) {
        return line.text().length() <= LONGEST_RUNNING && count >= FEWEST_REPEATS && count * 2 >= pages;
    }

    private static List<Integer> edges(List<Integer> page) {
        if (page.size() <= 2 * EDGE) {
            return page;
        }
        List<Integer> edges = new ArrayList<>(page.subList(0, EDGE));
        edges.addAll(page.subList(page.size() - EDGE, page.size()));
        return edges;
    }

    /// The words of a line without its digits, and whether it stands high or low on its page.
    private String key(int index) {
        Line line = lines.get(index);
        StringBuilder key = new StringBuilder();
        line.text().chars().filter(c -> !Character.isDigit(c) && c != ' ').forEach(c -> key.append((char) c));
        return key.append(' ').append(Math.round(line.top() / 4)).toString();
    }

    /// 「12」, 「— 12 —」, 「- 3 -」, 「第 5 页」, 「5/22」.
    private static boolean isPageNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (" -—–―·.第页共/".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0 && digits <= 8;
    }
}

package cn.taizhang.web.reader;

import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// One paragraph of the text, cut where a record begins or ends.
///
/// - `start` is where it begins in the text, in UTF-16 units.
/// - `level` is that of the heading it is, 0 for running text.
/// - Laid together, the segments are the paragraph, whatever nests in or overlaps what.
public record Paragraph(int start, int level, List<Segment> segments) {

    private static final Comparator<Mark> INNERMOST = Comparator.comparingInt(
                    (Mark mark) -> mark.span().length())
            .thenComparing(Mark::span)
            .thenComparingInt(Mark::row);

    /// Up to how many characters of running text may follow a heading in its own paragraph.
    private static final int REST = 2;

    /// The paragraphs of a text; empty ones are left out.
    static List<Paragraph> all(String text, List<Mark> marks, List<Row> rows) {
        List<Mark> waiting = new ArrayList<>(marks);
        waiting.sort(Comparator.comparing(Mark::span));
        List<Paragraph> all = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = new Span(start, end);
            open.removeIf(mark -> mark.span().end() <= line.start());
            while (next < waiting.size() && waiting.get(next).span().start() < end) {
                open.add(waiting.get(next));
                next++;
            }
            if (!text.substring(start, end).isBlank()) {
                all.add(new Paragraph(start, level(line, open, rows), segments(text, line, open)));
            }
            start = end + 1;
        }
        return all;
    }

    private static int level(Span line, List<Mark> open, List<Row> rows) {
        return open.stream()
                .filter(mark -> mark.part() == Mark.Part.HEADING
                        && line.contains(mark.span())
                        && line.length() - mark.span().length() <= REST)
                .mapToInt(mark -> rows.get(mark.row()).level())
                .min()
                .orElse(0);
    }

    private static List<Segment> segments(String text, Span line, List<Mark> open) {
        List<Mark> here = open.stream()
                .filter(mark -> mark.span().overlaps(line) && !mark.span().isEmpty())
                .sorted(INNERMOST)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        for (Mark mark : here) {
            cuts.add(Math.max(line.start(), mark.span().start()));
            cuts.add(Math.min(line.end(), mark.span().end()));
        }
        List<Segment> segments = new ArrayList<>();
        int from = line.start();
        for (int to : cuts.tailSet(line.start(), false)) {
            segments.add(segment(text, new Span(from, to), here));
            from = to;
        }
        return segments;
    }

    private static Segment segment(String text, Span span, List<Mark> innermostFirst) {
        List<Integer> rows = new ArrayList<>();
        int term = -1;
        int heading = -1;
        boolean opens = false;
        boolean number = false;
        for (Mark mark : innermostFirst) {
            if (!mark.span().contains(span)) {
                continue;
            }
            switch (mark.part()) {
                case HEADING -> {
                    heading = mark.row();
                    opens |= mark.span().start() == span.start();
                }
                case USE -> term = mark.row();
                case WORDS, NUMBER -> {
                    number |= rows.isEmpty() && mark.part() == Mark.Part.NUMBER;
                    if (!rows.contains(mark.row())) {
                        rows.add(mark.row());
                    }
                }
            }
        }
        return new Segment(text.substring(span.start(), span.end()), List.copyOf(rows), term, heading, opens, number);
    }
}

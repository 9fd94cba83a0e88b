package cn.taizhang.table.sheet;

import cn.taizhang.table.sheet.Line.Shown;
import cn.taizhang.table.sheet.SheetFault.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The row of a sheet that heads its columns.
///
/// 例: under the title 「云汀市2024年任务分解表」 the row 序号, 任务, 牵头单位, 完成时限.
///
/// - The first of the first ten rows that has every required heading; without one, the row that has most of them, the
///   first of these, says what is missing.
final class HeadingRow {

    private static final int LAST = 10;

    private final List<Heading> headings;
    private final Line line;
    private final Map<Heading, List<Integer>> columns = new LinkedHashMap<>();

    private HeadingRow(Line line, List<Heading> headings) {
        this.headings = headings;
        this.line = line;
        for (Heading heading : headings) {
            List<Integer> found = new ArrayList<>();
            for (int column = 0; column < line.cells().size(); column++) {
                if (heading.isHeadedBy(line.cell(column).text())) {
                    found.add(column);
                }
            }
            columns.put(heading, found);
        }
    }

    static HeadingRow of(List<Line> lines, List<Heading> headings) {
        HeadingRow best = new HeadingRow(new Line(0, List.of()), headings);
        for (Line line : lines) {
            if (line.number() > LAST) {
                break;
            }
            HeadingRow row = new HeadingRow(line, headings);
            if (row.count() > best.count()) {
                best = row;
            }
            if (row.isWhole()) {
                return row;
            }
        }
        return best;
    }

    private long count() {
        return columns.values().stream().filter(found -> !found.isEmpty()).count();
    }

    /// Whether it has every required heading, and one at least.
    boolean isWhole() {
        return count() > 0 && headings.stream().noneMatch(heading -> heading.required() && !has(heading));
    }

    private boolean has(Heading heading) {
        return !columns.getOrDefault(heading, List.of()).isEmpty();
    }

    /// The keys of the columns that the sheet has.
    Set<String> keys() {
        return headings.stream().filter(this::has).map(Heading::key).collect(Collectors.toSet());
    }

    int number() {
        return line.number();
    }

    /// What a row shows under a heading, blank where the sheet has no such column.
    Shown under(Heading heading, Line row) {
        List<Integer> found = columns.getOrDefault(heading, List.of());
        return found.isEmpty() ? Shown.BLANK : row.cell(found.getFirst());
    }

    /// 例: `C 牵头单位`; for what is no column here both names of the heading.
    String column(Heading heading) {
        List<Integer> found = columns.getOrDefault(heading, List.of());
        return found.isEmpty() ? heading.shown() : column(found.getFirst());
    }

    private String column(int column) {
        return Line.letters(column) + " " + line.cell(column).text();
    }

    List<SheetFault> faults() {
        List<SheetFault> faults = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.required() && !has(heading)) {
                faults.add(new SheetFault(Kind.HEADING_MISSING, number(), heading.shown(), ""));
            }
        }
        columns.values()
                .forEach(found -> found.stream()
                        .skip(1)
                        .map(column -> new SheetFault(
                                Kind.HEADING_TWICE,
                                number(),
                                column(column),
                                line.cell(column).text()))
                        .forEach(faults::add));
        return faults;
    }
}

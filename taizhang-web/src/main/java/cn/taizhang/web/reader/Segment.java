package cn.taizhang.web.reader;

import java.util.List;
import java.util.stream.Collectors;

/// A stretch of text over which nothing changes.
///
/// 例: 「6」 of 「力争增长6%左右」 belongs to the figure in row 17 and to the promise in row 16.
///
/// - `rows` are those it belongs to, the innermost first; `term` is the row whose glossary entry explains it, or -1.
/// - `heading` is the row of the section whose heading it is, or -1; `opens` says whether the heading begins here.
/// - `number` says whether it is the number of the innermost.
public record Segment(String text, List<Integer> rows, int term, int heading, boolean opens, boolean number) {

    public boolean isPlain() {
        return rows.isEmpty() && term < 0 && heading < 0;
    }

    /// 例: `17 16`.
    public String numbers() {
        return rows.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /// The classes it has before anything was chosen: those of the innermost record, and of the innermost wide one.
    public String classes(List<Row> all) {
        StringBuilder classes = new StringBuilder("s");
        rows.stream()
                .map(all::get)
                .filter(row -> row.isShownAtFirst() && !row.kind().isWide())
                .findFirst()
                .ifPresent(row -> classes.append(" k-").append(row.kind().code()));
        rows.stream()
                .map(all::get)
                .filter(row -> row.isShownAtFirst() && row.kind().isWide())
                .findFirst()
                .ifPresent(row -> classes.append(" w-").append(row.kind().code()));
        if (number) {
            classes.append(" n");
        }
        if (heading >= 0) {
            classes.append(" h");
        }
        return term >= 0 ? classes.append(" use").toString() : classes.toString();
    }
}

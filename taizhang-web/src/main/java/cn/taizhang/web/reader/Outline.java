package cn.taizhang.web.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A section in the outline with the sections below it.
public record Outline(Row row, List<Outline> below) {

    /// The outline of a list of records, from its sections.
    static List<Outline> of(List<Row> rows) {
        List<Outline> top = new ArrayList<>();
        Deque<Outline> open = new ArrayDeque<>();
        for (Row row : rows) {
            if (row.level() > 0 && !row.isStruck()) {
                Outline node = new Outline(row, new ArrayList<>());
                while (!open.isEmpty() && open.peek().row().level() >= row.level()) {
                    open.pop();
                }
                (open.isEmpty() ? top : open.peek().below()).add(node);
                open.push(node);
            }
        }
        return top;
    }
}

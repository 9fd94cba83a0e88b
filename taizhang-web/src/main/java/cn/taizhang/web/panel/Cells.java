package cn.taizhang.web.panel;

import cn.taizhang.compare.panel.PanelRow.Pick;
import cn.taizhang.table.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The figures of one line by the name of their cell: `target`, `stretch`, `actual`, `result`, as far as there are any.
///
/// 例: 云汀市 2024 has `target` 6%左右 and `result` 6.1%.
public record Cells(String place, String code, String level, int year, long document, Map<String, Figure> figures) {

    public Cells {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /// The cells of a line on an axis.
    public static Cells of(Line line, Scaling scaling, Bounds bounds) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        Map<String, Pick> picks = new LinkedHashMap<>();
        picks.put("target", line.row().target());
        picks.put("stretch", line.row().stretch());
        picks.put("actual", line.row().actual());
        picks.put("result", line.row().result());
        picks.forEach((name, pick) -> {
            if (pick instanceof Pick.Chosen chosen) {
                figures.put(name, Figure.of(line, chosen, scaling, bounds));
            }
        });
        return new Cells(
                line.place().name(),
                line.place().code(),
                Words.of(line.place().level()),
                line.year(),
                line.document(line.row().report()),
                figures);
    }

    public boolean has(String cell) {
        return figures.containsKey(cell);
    }

    /// The figure of a cell that is known to have one.
    public Figure of(String cell) {
        Figure figure = figures.get(cell);
        if (figure == null) {
            throw new IllegalArgumentException("nothing stands in " + cell + " of " + place + " " + year);
        }
        return figure;
    }
}

package cn.taizhang.web.panel;

import cn.taizhang.compare.panel.PanelRow.Pick;
import cn.taizhang.compare.panel.Statement;
import cn.taizhang.table.Words;
import java.math.BigDecimal;
import java.util.List;

/// One figure of a panel as pages and the API show it.
///
/// 例: 「6%左右」, approx, target, drawn at 6, with its sentence cut at the number.
///
/// - `drawn` is the size in the unit of the axis, of a range both ends, empty where it cannot be drawn there.
/// - `document` is where `record` stands.
public record Figure(
        String record,
        long document,
        String wording,
        Size size,
        String status,
        String hedge,
        List<BigDecimal> drawn,
        Sentence sentence) {

    /// The words of the sentence before the number, the number, and after it.
    public record Sentence(String before, String number, String after) {
        public String whole() {
            return (before + number + after).strip();
        }
    }

    /// The size as written; `high` is the other end of a range, else the same as `value`.
    public record Size(BigDecimal value, BigDecimal high, String unit, String bound, String base) {
        static Size of(Statement.Size size) {
            return new Size(size.value(), size.high(), size.unit(), Words.of(size.bound()), size.base());
        }
    }

    public Figure {
        drawn = List.copyOf(drawn);
    }

    /// What was chosen for a cell of a line.
    static Figure of(Line line, Pick.Chosen chosen, Scaling scaling, Bounds bounds) {
        Statement said = chosen.statement();
        return new Figure(
                said.id(),
                line.document(chosen.report()),
                bounds.of(said.size()),
                Size.of(said.size()),
                Words.of(said.status()),
                said.hedge().word(),
                scaling.of(said.size()),
                new Sentence(
                        said.words().before().stripLeading(),
                        said.words().number(),
                        said.words().after().stripTrailing()));
    }

    public boolean isExpected() {
        return status.equals("expected");
    }
}

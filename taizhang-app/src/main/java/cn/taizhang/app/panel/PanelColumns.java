package cn.taizhang.app.panel;

import cn.taizhang.table.Column;
import cn.taizhang.table.Columns;
import cn.taizhang.table.Table;
import java.util.List;

/// The columns of a panel, from `columns.tsv` beside this class.
///
/// 例: `target_high`, 目标上限 · upper end of the target, number.
public final class PanelColumns {

    private PanelColumns() {}

    /// The table of a panel under this name.
    public static Table table(String name) {
        return new Table(name, columns());
    }

    /// The columns in order.
    public static List<Column> columns() {
        return Columns.beside(PanelColumns.class, "columns.tsv");
    }
}

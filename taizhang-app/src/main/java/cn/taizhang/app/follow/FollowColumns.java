package cn.taizhang.app.follow;

import cn.taizhang.table.Column;
import cn.taizhang.table.Columns;
import cn.taizhang.table.Table;
import java.util.List;

/// The columns of followed promises, from `columns.tsv` beside this class.
///
/// 例: `verdict`, 兑现结论 · verdict.
public final class FollowColumns {

    private FollowColumns() {}

    /// The columns in order.
    public static List<Column> columns() {
        return Columns.beside(FollowColumns.class, "columns.tsv");
    }

    static Table table() {
        return new Table("follow", columns());
    }
}

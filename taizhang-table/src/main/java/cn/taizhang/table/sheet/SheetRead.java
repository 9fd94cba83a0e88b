package cn.taizhang.table.sheet;

import java.util.List;

/// What became of reading a sheet: all its rows, or all that is wrong with it.
///
/// 例: `Odd` with 「第 4 行 C 牵头单位:必填,不能为空」 and 「第 9 行 E 完成时限:单元格出错 #REF!」.
public sealed interface SheetRead {

    /// The rows in their order; there may be none.
    record Rows(List<SheetRow> rows) implements SheetRead {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /// What is wrong, in the order of rows and columns, at most [SheetReader#MOST_FAULTS].
    record Odd(List<SheetFault> faults) implements SheetRead {
        public Odd {
            faults = List.copyOf(faults);
        }
    }
}

package cn.taizhang.web.burden;

import cn.taizhang.delivery.burden.Asking;
import cn.taizhang.delivery.burden.Share;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The meter as a file: one row a unit and month.
final class BurdenColumns {

    static final Table TABLE = new Table("burden", columns());

    private static List<Column> columns() {
        List<Column> all = new ArrayList<>(List.of(
                Column.text("month", "月份", "month", "月份", "the month"),
                Column.text("code", "单位代码", "code", "单位的代码", "the code of the unit"),
                Column.text("unit", "单位", "unit", "单位名称", "the name of the unit"),
                Column.whole("requests", "要求次数", "requests", "当月向单位提出的要求", "what was asked of the unit in the month"),
                Column.whole("fields", "填报项数", "fields", "当月要求填写的项数", "how many fields it had to fill in"),
                Column.whole("spared", "免填数", "spared", "台账已有、没有再要的数据", "figures that were not asked for again")));
        for (Asking kind : Asking.values()) {
            all.add(Column.whole(
                    kind.name().toLowerCase(Locale.ROOT),
                    kind.words().zh(),
                    kind.words().en(),
                    "其中此类要求次数",
                    "requests of this kind among them"));
        }
        return all;
    }

    static List<Cell> cells(Share share, String name) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(share.month().toString()),
                Cell.text(share.unit()),
                Cell.text(name),
                Cell.number(share.total()),
                Cell.number(share.fields()),
                Cell.number(share.spared())));
        for (Asking kind : Asking.values()) {
            cells.add(Cell.number(share.of(kind)));
        }
        return cells;
    }

    private BurdenColumns() {}
}

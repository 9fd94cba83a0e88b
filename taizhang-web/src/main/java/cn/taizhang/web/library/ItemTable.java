package cn.taizhang.web.library;

import cn.taizhang.ledger.query.Holding;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.web.catalog.Item;
import java.util.List;

/// The list of documents as a file.
///
/// 例: 12, 云汀市2024年政府工作报告.docx, 云汀市, 2024, counted, 268, ….
final class ItemTable {

    static final Table TABLE = new Table(
            "reports",
            List.of(
                    Column.whole("document", "编号", "document", "文档在台账里的编号", "number of the document in the ledger"),
                    Column.text("file", "文件", "file", "文件名,含所在文件夹", "name of the file with its folder"),
                    Column.text("sha256", "散列值", "SHA-256", "原文件的 SHA-256", "SHA-256 of the file as it was received"),
                    Column.text("place", "地区", "place", "报告的地区", "whose report it is"),
                    Column.text("code", "代码", "code", "GB/T 2260 代码", "GB/T 2260 code"),
                    Column.text("level", "层级", "level", "政府层级", "level of government"),
                    Column.whole("year", "年度", "year", "报告年度", "year of the report"),
                    Column.text("state", "状态", "state", "是否计入", "whether it counts"),
                    Column.text("misfiled", "错名", "misfiled", "文件名与正文不符", "the file name contradicts the text"),
                    Column.text("twins", "同一报告", "same report", "另有同一报告的文档编号", "other documents with the same report"),
                    Column.whole("records", "记录", "records", "读出的记录数", "records read in it"),
                    Column.whole("read", "已读数字", "numbers read", "读成数据的数字", "numbers read as figures"),
                    Column.whole("excluded", "排除", "excluded", "有理由排除的数字", "numbers excluded with a reason"),
                    Column.whole("unread", "未读", "unread", "未能读懂的数字", "numbers nobody could read"),
                    Column.text("added", "加入时间", "added", "加入台账的时刻(UTC)", "instant at which it was added (UTC)")));

    static List<Cell> cells(Item item) {
        Holding holding = item.holding();
        List<String> twins = item.twins().stream()
                .map(twin -> Long.toString(twin.document()))
                .toList();
        return List.of(
                Cell.number(item.document()),
                Cell.text(holding.file().path()),
                Cell.text(holding.file().sha256()),
                Cell.text(holding.head().place()),
                Cell.text(holding.head().code()),
                Cell.text(holding.head().level()),
                Cell.year(item.year()),
                Cell.text(item.state().word()),
                Cell.text(item.tally().misfiled() ? "misfiled" : ""),
                Cell.text(String.join(";", twins)),
                Cell.number(item.tally().records()),
                Cell.number(item.tally().numbers().read()),
                Cell.number(item.tally().numbers().excluded()),
                Cell.number(item.tally().numbers().unread()),
                Cell.text(item.added()));
    }

    private ItemTable() {}
}

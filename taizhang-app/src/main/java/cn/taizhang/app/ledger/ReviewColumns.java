package cn.taizhang.app.ledger;

import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.ledger.review.Doubtful;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Choice;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The review queue as a table.
final class ReviewColumns {

    static final Table TABLE = new Table(
            "review",
            List.of(
                    Column.text("doubt", "疑点", "doubt", "为何需要复核", "why a person should look at it")
                            .oneOf(Stream.of(Doubt.values())
                                    .map(doubt -> new Choice(doubt.word(), new Bilingual(chinese(doubt), doubt.word())))
                                    .toList()),
                    Column.text("id", "编号", "id", "记录编号", "id of the record"),
                    Column.text("type", "类型", "type", "记录类型", "type of the record"),
                    Column.text("place", "地区", "place", "报告所属地区", "whose report it is"),
                    Column.whole("year", "报告年度", "report year", "报告年度", "year of the report"),
                    Column.text("source", "文件名", "file", "文件名", "name of the file"),
                    Column.whole("start", "起", "start", "引文起点", "where the quote begins"),
                    Column.whole("end", "止", "end", "引文终点", "where the quote ends"),
                    Column.text("quote", "引文", "quote", "原文", "the words of the source"),
                    Column.text("sentence", "所在句", "sentence", "整句", "the whole sentence"),
                    Column.number("confidence", "把握", "confidence", "0 到 1", "0 to 1"),
                    Column.text("payload", "读法", "reading", "该类型各列,JSON", "the columns as JSON"),
                    Column.text("before", "原读法", "reading before", "改动前,JSON", "as JSON")));

    static List<Cell> cells(Doubtful one) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(one.doubt().word()));
        cells.add(Cell.text(one.entry().id()));
        cells.add(Cell.text(one.entry().type()));
        cells.add(Cell.text(one.holding().head().place()));
        cells.add(Cell.year(one.holding().head().year()));
        cells.add(Cell.text(one.holding().file().name()));
        cells.add(Cell.number(one.entry().anchor().start()));
        cells.add(Cell.number(one.entry().anchor().end()));
        cells.add(Cell.text(one.entry().anchor().quote()));
        cells.add(Cell.text(one.sentence()));
        double confidence = one.entry().facets().confidence();
        cells.add(confidence < 0 ? Cell.BLANK : Cell.number(BigDecimal.valueOf(confidence)));
        cells.add(Cell.text(one.entry().payload()));
        cells.add(Cell.text(one.before()));
        return cells;
    }

    static String chinese(Doubt doubt) {
        return switch (doubt) {
            case LOW_CONFIDENCE -> "把握不大";
            case UNREAD -> "未读数字";
            case MISFILED -> "文件名不符";
            case UNKNOWN_HEAD -> "地区或年度不明";
            case DAMAGED -> "文本缺损";
            case LOST -> "失锚";
            case APPEARED -> "重读新增";
            case CHANGED -> "重读有变";
            case VANISHED -> "重读消失";
            case CONFLICT -> "同地同年";
        };
    }

    private ReviewColumns() {}
}

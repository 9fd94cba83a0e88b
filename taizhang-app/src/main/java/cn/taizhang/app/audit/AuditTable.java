package cn.taizhang.app.audit;

import cn.taizhang.ledger.event.Event;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import java.util.List;

/// The log of events as a table: one row an event, the same from the command line and from the reading room.
///
/// 例: 7, 2026-03-02T04:00:00Z, 王管理, `account.role`, `account:李明`, {"became":"reviewer","was":"reader"}.
public final class AuditTable {

    public static final Table TABLE = new Table(
            "audit",
            List.of(
                    Column.whole("seq", "序号", "number", "事件链上的序号", "number in the chain of events"),
                    Column.text("at", "时间", "at", "世界时", "instant in UTC"),
                    Column.text("actor", "操作人", "actor", "何人,或何程序", "who, or what by itself"),
                    Column.text("kind", "事项", "kind", "何种事件", "what kind of event"),
                    Column.text("subject", "对象", "subject", "何事、何账户", "to what, to whose account"),
                    Column.text("fields", "详情", "particulars", "各项及其值,JSON", "particulars as JSON")));

    public static List<Cell> cells(Event event) {
        return List.of(
                Cell.number(event.seq()),
                Cell.text(event.at().toString()),
                Cell.text(event.actor()),
                Cell.text(event.kind()),
                Cell.text(event.subject()),
                Cell.text(event.json()));
    }

    private AuditTable() {}
}

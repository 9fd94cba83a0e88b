package cn.taizhang.web.record;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.query.Recorded;
import cn.taizhang.table.record.RecordTables;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.visit.Visit;
import java.util.List;

/// A record with all that was ever said of it, and the document it stands in.
///
/// - A record of a report the person may not see is absent, like one that is not there.
record Found(List<Recorded> told, Holding holding) {

    static Found of(Visit visit, String id) {
        List<Recorded> told = visit.ledger().records().told(id);
        if (told.isEmpty()
                || !RecordTables.types().contains(told.getLast().entry().type())) {
            throw new Absent("record", id);
        }
        try {
            return new Found(told, visit.holding(told.getLast().entry().document()));
        } catch (Absent unseen) {
            throw new Absent("record", id);
        }
    }

    Posted entry() {
        return told.getLast().entry();
    }
}

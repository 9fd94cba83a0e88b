package cn.taizhang.web.dispatch;

import cn.taizhang.delivery.light.Progress;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.event.Happening;
import cn.taizhang.web.started.Started;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes what happened in a small town before a day, as another program would.
///
/// 例: `new Town(room).task("T2025-0001", "NP", "建成公办托育机构", "2025-12-31")`.
final class Town {

    private final Started room;

    Town(Started room) {
        this.room = room;
    }

    void unit(String code, String name) {
        write("2025-01-10", "unit.set", "unit:" + code, Map.of("name", name, "kind", "COUNTY"));
    }

    /// A task that was signed on 2025-01-20.
    void task(String id, String lead, String title, String due) {
        Map<String, String> fields = new TreeMap<>(Map.of("title", title, "lead", lead, "target", "100", "unit", "家"));
        fields.putAll(Map.of("start", "2025-01-20", "due", due, "year", "2025", "leader", "王副市长"));
        write("2025-01-20", "task.propose", "task:" + id, fields);
        for (String step : new String[] {"file", "assign", "sign"}) {
            write("2025-01-20", "task." + step, "task:" + id, Map.of());
        }
    }

    void told(String id, String day, String value) {
        write(day, "task.report", "task:" + id, Map.of("value", value, "text", "主体完工"));
    }

    void write(String day, String kind, String subject, Map<String, String> fields) {
        try (Ledger ledger = Ledger.writing(new LedgerAddress.File(room.ledger()))) {
            ledger.events().begin();
            ledger.events()
                    .append(
                            LocalDate.parse(day)
                                    .atTime(9, 0)
                                    .atZone(Progress.ZONE)
                                    .toInstant(),
                            "李明",
                            List.of(Happening.of(kind, subject, fields)));
            ledger.events().commit();
        }
    }
}

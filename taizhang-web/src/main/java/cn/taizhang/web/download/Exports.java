package cn.taizhang.web.download;

import cn.taizhang.ledger.event.EventLog;
import cn.taizhang.ledger.event.Happening;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.visit.Visit;
import cn.taizhang.web.visit.Writing;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Writes to the chain of events who took which file out of the room.
///
/// 例: 李明 took `任务台账.xlsx`, asked for by `/tasks.xlsx?light=red`.
///
/// - A file of the program's own, such as a codebook, is not noted.
@Component
final class Exports {

    /// The kind of its events.
    static final String KIND = "export.file";

    private static final String SUBJECT = "export:";
    private static final int LONGEST = 2_000;

    private final Writing writing;
    private final RoomClock clock;

    Exports(Writing writing, RoomClock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    void note(Visit visit, String name) {
        String address = visit.address();
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        String asked = query < 0 ? "" : address.substring(query + 1);
        Happening taken = Happening.of(
                KIND,
                SUBJECT + path,
                Map.of("file", name, "query", asked.substring(0, Math.min(asked.length(), LONGEST))));
        writing.write(ledger -> {
            EventLog events = ledger.events();
            events.write(clock.instant(), visit.person().name(), List.of(taken));
            return events.last();
        });
    }
}

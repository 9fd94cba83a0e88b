package cn.taizhang.bench.city;

import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.ledger.event.Happening;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Writes what people do, day by day: every command is decided as in the office, a whole day is one transaction.
///
/// 例: `on(2025-03-20)`, then 3,000 reports of 49 units, one commit.
///
/// - What a command refuses ends the run: the year that is told is one that could have been.
final class Scribe {

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final Ledger ledger;
    private final Bureau bureau = new Bureau();
    private final List<Happening> waiting = new ArrayList<>();
    private LocalDate today = LocalDate.EPOCH;
    private Instant now = Instant.EPOCH;
    private String actor = "";

    Scribe(Ledger ledger) {
        this.ledger = ledger;
        ledger.events().each(0, bureau::apply);
    }

    Bureau bureau() {
        return bureau;
    }

    LocalDate today() {
        return today;
    }

    /// Ends the day and begins another.
    void on(LocalDate day) {
        end();
        today = day;
        now = day.atTime(MORNING).atZone(Progress.ZONE).toInstant();
        ledger.events().begin();
    }

    /// The day is done.
    void end() {
        flush();
        if (ledger.database().inTransaction()) {
            ledger.events().commit();
        }
    }

    /// Answers with what it was about.
    String act(Actor who, Command command) {
        if (!(command.decide(bureau, who, today) instanceof Decision.Events made)) {
            throw new IllegalStateException(
                    today + ": " + command + " was refused: " + command.decide(bureau, who, today));
        }
        if (!who.name().equals(actor)) {
            flush();
            actor = who.name();
        }
        command.files().forEach(ledger.attachments()::put);
        for (Happening one : made.happenings()) {
            bureau.apply(new Event(bureau.seq() + 1, now, actor, one.kind(), one.subject(), one.fields()));
            waiting.add(one);
        }
        return made.subject();
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            List<Event> written = ledger.events().append(now, actor, waiting);
            if (written.getLast().seq() != bureau.seq()) {
                throw new IllegalStateException(
                        "somebody else writes to " + ledger.address().shown());
            }
            waiting.clear();
        }
    }
}

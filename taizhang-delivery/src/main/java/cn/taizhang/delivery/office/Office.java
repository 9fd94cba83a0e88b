package cn.taizhang.delivery.office;

import cn.taizhang.delivery.light.Progress;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.ledger.event.EventLog;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;

/// Takes commands and answers questions, over the events of one ledger.
///
/// 例: `act(ledger, 李明, new TakeStep("T2025-0031", Step.SIGN, Fields.NONE))` writes `task.sign`, or says why not.
///
/// - A command is decided on the state as it is written on: other programs that write to the same ledger wait.
/// - Written first, taken in after: what is known here is in the ledger.
/// - One for all threads; many ask at once, one writes.
public final class Office {

    private final Clock clock;
    private final Bureau bureau = new Bureau();

    /// Whoever changes the bureau has the turn; readers are kept out only while it changes.
    private final ReentrantLock turn = new ReentrantLock(true);

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    public Office(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return Progress.day(clock.instant());
    }

    /// Asks the state as the ledger stands now. What the question makes must not keep the bureau.
    public <T> T ask(Ledger ledger, BiFunction<Bureau, LocalDate, T> question) {
        follow(ledger);
        return glance(question);
    }

    /// Asks the state as it was known last, without a look at the ledger. 例: the count beside the bell of a page.
    public <T> T glance(BiFunction<Bureau, LocalDate, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(bureau, today());
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Takes in what another program wrote.
    private void follow(Ledger ledger) {
        EventLog events = ledger.events();
        long last = events.last();
        if (isBehind(last)) {
            turn.lock();
            try {
                catchUp(events);
            } finally {
                turn.unlock();
            }
        }
    }

    private void catchUp(EventLog events) {
        List<Event> fresh = new ArrayList<>();
        events.each(bureau.seq(), fresh::add);
        take(fresh);
    }

    private void take(List<Event> fresh) {
        lock.writeLock().lock();
        try {
            fresh.forEach(bureau::apply);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean isBehind(long last) {
        lock.readLock().lock();
        try {
            return bureau.seq() < last;
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Decides a command and writes its events in one transaction.
    public Outcome act(Ledger ledger, Actor actor, Command command) {
        turn.lock();
        EventLog events = ledger.events();
        boolean done = false;
        events.begin();
        try {
            catchUp(events);
            Outcome outcome = switch (command.decide(ledger, bureau, actor, today())) {
                case Decision.Refused(String reason, List<String> values) -> new Outcome.Refused(reason, values);
                case Decision.Faults(List<Decision.Fault> all) -> new Outcome.Faults(all);
                case Decision.Absent(String kind, String id) -> new Outcome.Absent(kind, id);
                case Decision.Events made -> {
                    command.files().forEach(ledger.attachments()::put);
                    yield write(events, actor, made);
                }
            };
            done = outcome instanceof Outcome.Done;
            return outcome;
        } finally {
            if (!done) {
                events.rollback();
            }
            turn.unlock();
        }
    }

    private Outcome write(EventLog events, Actor actor, Decision.Events made) {
        Instant now = clock.instant();
        List<Event> written = events.append(now, actor.name(), made.happenings());
        events.commit();
        take(written);
        return new Outcome.Done(made.subject(), bureau.seq());
    }
}

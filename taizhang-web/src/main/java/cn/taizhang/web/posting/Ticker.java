package cn.taizhang.web.posting;

import cn.taizhang.delivery.reminding.RaiseNotices;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.visit.Desks;
import cn.taizhang.web.visit.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks every minute for what is to be reminded of, and sends what waits.
///
/// 例: at 00:01 the reminders of the new day are raised; at 08:00 the mails go out.
///
/// - Where nothing happened since it looked last, and the day is the same, it looks no further.
/// - One thread of its own; no request waits for a mail server.
@Component
public final class Ticker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final Duration AT_FIRST = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration FOR_THE_LAST = Duration.ofSeconds(30);

    private final Desks desks;
    private final Acting acting;
    private final Sending sending;
    private final Object bell = new Object();
    private volatile boolean running;
    private Looked looked = new Looked(-1, LocalDate.MIN);
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    Ticker(Desks desks, Acting acting, Sending sending) {
        this.desks = desks;
        this.acting = acting;
        this.sending = sending;
    }

    /// As of which event and day there was nothing to raise.
    private record Looked(long seq, LocalDate day) {}

    /// One round: raises what holds, then sends what waits.
    public synchronized void tick() {
        if (isNeeded()) {
            acting.tried(Sending.PROGRAM, new RaiseNotices());
        }
        sending.round();
    }

    private boolean isNeeded() {
        try (Visit visit = desks.visit(Person.owner())) {
            return acting.ask(visit.ledger(), (bureau, today) -> {
                Looked now = new Looked(bureau.seq(), today);
                boolean needed = !now.equals(looked) && RaiseNotices.isNeeded(bureau, today);
                looked = needed ? looked : now;
                return needed;
            });
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform()
                .daemon()
                .name("reminding")
                .priority(Thread.MIN_PRIORITY)
                .start(this::work);
    }

    private void work() {
        rest(AT_FIRST);
        while (running) {
            once();
            rest(PAUSE);
        }
    }

    /// No request waits for it, so what went wrong is logged, and the next minute it is tried again.
    private void once() {
        FutureTask<Boolean> round = new FutureTask<>(this::tick, true);
        round.run();
        try {
            round.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LedgerFailure lost) {
                LOG.warn("reminders wait: {} {}", lost.kind(), lost.getMessage());
            } else {
                LOG.error("reminding failed", e.getCause());
            }
        }
    }

    private void rest(Duration pause) {
        synchronized (bell) {
            try {
                if (running) {
                    bell.wait(pause.toMillis());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            }
        }
    }

    @Override
    public void stop() {
        synchronized (bell) {
            running = false;
            bell.notifyAll();
        }
        try {
            thread.join(FOR_THE_LAST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the server answers, and stopped before it ends.
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}

package cn.taizhang.web.following;

import cn.taizhang.app.reading.ReaderVersion;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.review.Proposing;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.promise.Follower;
import cn.taizhang.web.promise.Pair;
import cn.taizhang.web.promise.Pairs;
import cn.taizhang.web.promise.PromiseIndex;
import cn.taizhang.web.visit.Desks;
import cn.taizhang.web.visit.Visit;
import cn.taizhang.web.visit.Writing;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Follows new and changed reports into the next ones and enters what the rules propose, while the room is open.
///
/// 例: a report is added: 「正在对照 3/12」, and a moment later its promises have verdicts.
///
/// - One thread, a few pairs a posting; requests never wait for it. What was not done is done after the next start.
/// - Where the ledger may not be written it rests; `taizhang.follow=false` switches it off.
@Component
public final class Following implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);
    private static final int AT_ONCE = 8;

    private final Desks desks;
    private final Writing writing;
    private final Follower follower;
    private final PromiseIndex index;
    private final boolean on;
    private final Stale stale = new Stale();
    private final Object bell = new Object();
    private volatile State state;
    private volatile boolean running;
    private long version;
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    Following(
            Desks desks,
            Writing writing,
            Follower follower,
            PromiseIndex index,
            @Value("${taizhang.follow:true}") boolean on) {
        this.index = index;
        this.desks = desks;
        this.writing = writing;
        this.follower = follower;
        this.on = on;
        this.state = new State(on, 0, 0);
    }

    /// How far it is: of `total` pairs that waited `done` were followed; both are 0 when nothing waits.
    public record State(boolean on, int done, int total) {
        public boolean isBusy() {
            return done < total;
        }
    }

    public State state() {
        return state;
    }

    @Override
    public void start() {
        if (on) {
            running = true;
            thread = Thread.ofPlatform()
                    .daemon()
                    .name("following")
                    .priority(Thread.MIN_PRIORITY)
                    .start(this::work);
        }
    }

    private void work() {
        rest(PAUSE);
        while (running) {
            Duration pause = done(new FutureTask<>(this::round, true));
            rest(pause);
        }
    }

    /// Does one round and says how long to rest; no request waits for it, so what went wrong is logged, and the next
    /// change is followed again.
    private Duration done(FutureTask<Boolean> round) {
        round.run();
        try {
            round.get();
            return PAUSE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
            return PAUSE;
        } catch (ExecutionException e) {
            boolean writable =
                    !(e.getCause() instanceof LedgerFailure lost) || lost.kind() != LedgerFailure.Kind.READ_ONLY;
            LOG.error("following promises failed", e.getCause());
            state = new State(writable, 0, 0);
            return AFTER_A_FAULT;
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

    /// Follows all that waits, a few pairs at a time.
    private void round() {
        List<Pair> waiting = waiting();
        int done = 0;
        while (running && done < waiting.size()) {
            state = new State(true, done, waiting.size());
            List<Pair> some = waiting.subList(done, Math.min(waiting.size(), done + AT_ONCE));
            follow(some);
            done += some.size();
        }
        state = new State(true, 0, 0);
        try (Visit visit = desks.visit(Person.owner())) {
            index.prepare(visit);
        }
    }

    private List<Pair> waiting() {
        try (Visit visit = desks.visit(Person.owner())) {
            if (visit.version() == version) {
                return List.of();
            }
            version = visit.version();
            return stale.of(visit.ledger(), Pairs.of(visit));
        }
    }

    private void follow(List<Pair> pairs) {
        List<Link> links = new ArrayList<>();
        long at = 0;
        for (Pair pair : pairs) {
            try (Visit visit = desks.visit(Person.owner())) {
                at = at == 0 ? visit.ledger().records().last() : at;
                links.addAll(
                        follower.follow(visit.ledger(), Pairs.of(visit), pair).links());
            }
        }
        Author author = Author.reader(ReaderVersion.current());
        writing.write(ledger -> new Proposing(ledger, Clock.systemUTC()).record(links, author));
        stale.done(pairs, at);
    }

    @Override
    public void stop() {
        synchronized (bell) {
            running = false;
            bell.notifyAll();
        }
        try {
            thread.join(AFTER_A_FAULT);
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

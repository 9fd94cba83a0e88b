package cn.taizhang.bench.crowd;

import cn.taizhang.bench.city.City.Person;
import cn.taizhang.bench.city.CityYear;
import cn.taizhang.bench.crowd.Matters.Deed;
import cn.taizhang.bench.crowd.Session.Answer;
import cn.taizhang.bench.load.Waits;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// People at work in one room at once, each as themselves: each thinks before the next request, a share of which
/// writes.
///
/// 例: 500 people, each thinking 2.5 to 7.5 s, make some 100 requests a second.
///
/// - All log in and open a page before the clock starts.
/// - Every answer is looked at: its status, whose page it is, and that it is the page that was asked for.
final class Crowd implements AutoCloseable {

    private static final Duration THINKING = Duration.ofSeconds(5);
    private static final long SEED = 20261122;
    private static final int AT_THE_DOOR = 8;
    private static final int OK = 200;

    private final URI room;
    private final Matters matters;
    private final Marks marks;
    private final double writing;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder()
            .executor(threads)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Map<Person, Session> sessions = new ConcurrentSkipListMap<>(Comparator.comparing(Person::account));
    private final Waits waits = new Waits();
    private final CountDownLatch dismissal = new CountDownLatch(1);

    Crowd(URI room, Matters matters, Marks marks, double writing) {
        this.room = room;
        this.matters = matters;
        this.marks = marks;
        this.writing = writing;
    }

    /// Lets all log in, some at a time.
    void arrive(List<Person> people) throws InterruptedException {
        Semaphore door = new Semaphore(AT_THE_DOOR);
        Random random = new Random(SEED);
        for (Person person : people) {
            Random own = new Random(random.nextLong());
            door.acquire();
            threads.execute(() -> {
                try {
                    Session session = new Session(client, room);
                    session.logIn(person.account(), CityYear.PASSWORD);
                    sessions.put(person, session);
                    session.get(Look.any(own, person, matters.of(person)).path());
                } catch (IOException e) {
                    waits.fail("log in", e.toString());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    door.release();
                }
            });
        }
        door.acquire(AT_THE_DOOR);
    }

    /// Lets all work for some time, or until they are dismissed.
    Waits work(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        Semaphore left = new Semaphore(0);
        Random seeds = new Random(SEED);
        sessions.forEach((person, session) -> {
            Random own = new Random(seeds.nextLong());
            threads.execute(() -> {
                try {
                    work(person, session, own, end);
                } finally {
                    left.release();
                }
            });
        });
        left.acquire(sessions.size());
        return waits;
    }

    /// Nobody begins anything more, and what fails from now on does not count.
    void dismiss() {
        dismissal.countDown();
    }

    private boolean isDismissed() {
        return dismissal.getCount() == 0;
    }

    /// Until the time is over or everybody is sent home.
    private void think(double share) throws InterruptedException {
        boolean early = dismissal.await((long) (share * THINKING.toNanos()), TimeUnit.NANOSECONDS);
        assert !early || isDismissed();
    }

    private void work(Person person, Session session, Random random, long end) {
        try {
            think(random.nextDouble());
            while (System.nanoTime() < end && !isDismissed()) {
                Optional<Deed> deed = random.nextDouble() < writing ? matters.any(random, person) : Optional.empty();
                if (deed.isPresent()) {
                    write(session, deed.get());
                } else {
                    read(person, session, Look.any(random, person, matters.of(person)));
                }
                think(0.5 + random.nextDouble());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            if (!isDismissed()) {
                waits.fail("connection", person.account() + " " + e);
            }
        }
    }

    private void read(Person person, Session session, Look look) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Answer answer = session.get(look.path());
        boolean good = answer.status() == OK
                && answer.body().contains(look.must())
                && answer.body().contains(">" + person.account() + "</a>");
        keep(look.name(), began, good, answer);
    }

    private void write(Session session, Deed deed) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Answer answer = deed.file().isEmpty()
                ? session.post(deed.path(), deed.fields())
                : session.post(deed.path(), deed.fields(), deed.file());
        if (answer.isDone()) {
            marks.acknowledge(deed.mark());
        }
        keep("· " + deed.name(), began, answer.isDone(), answer);
    }

    private void keep(String name, long began, boolean good, Answer answer) {
        if (!isDismissed()) {
            waits.add(name, (System.nanoTime() - began) / 1e6);
            if (!good) {
                waits.fail(
                        name,
                        answer.status() + " " + answer.location() + " "
                                + answer.body().length());
            }
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}

package cn.taizhang.bench.crowd;

import cn.taizhang.bench.city.City;
import cn.taizhang.bench.load.ServedRoom;
import cn.taizhang.bench.load.Waits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Kills the room again and again while a bureau is at work in it, and looks at what is left.
///
/// 例: `CrowdKills sqlite 500 20` kills it twenty times; `postgres` kills the database too, every second time
/// and the last.
///
/// - After each kill a new room opens over the same ledger; every write that was ever acknowledged stands in its
///   events, every ballot too, and `audit verify` finds both chains whole and as many ballots in each box as deputies
///   voted.
public final class CrowdKills {

    private static final Path JAR = Path.of("taizhang-web/target/taizhang-web.jar");
    private static final Path REPORTS = Path.of("samples");
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long SEED = 20261122;

    private final Place place;
    private final Path jar;
    private final List<String> flags;
    private final double writing;
    private final Marks marks = new Marks();
    private final List<String> faults = new ArrayList<>();
    private final Random random = new Random(SEED);
    private int requests;

    public CrowdKills(Place place, Path jar, List<String> flags, double writing) {
        this.place = place;
        this.jar = jar;
        this.flags = List.copyOf(flags);
        this.writing = writing;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        City city = City.of(Integer.parseInt(arguments[1]));
        Path jar = Path.of(System.getProperty("taizhang.jar", JAR.toString()));
        int kills = Integer.parseInt(arguments[2]);
        try (Place place = Place.of(arguments[0], Files.createTempDirectory("taizhang-kills"))) {
            place.fill(REPORTS, city, CrowdLoad.TASKS);
            CrowdKills trial = new CrowdKills(place, jar, CrowdLoad.flags(arguments), CrowdLoad.WRITING);
            trial.run(city, kills, Duration.ofSeconds(5), Duration.ofSeconds(20));
            System.out.printf(
                    "%s: %d kills, %d requests, %d acknowledged writes, %d of them ballots, %d faults%n",
                    arguments[0],
                    kills,
                    trial.requests(),
                    trial.acknowledged(),
                    trial.ballots(),
                    trial.faults().size());
            trial.faults().stream().limit(20).forEach(System.out::println);
        }
    }

    /// Kills so many times, each at a moment between two after the clock of the work began.
    public void run(City city, int kills, Duration first, Duration last) throws IOException, InterruptedException {
        long before = Marks.last(place.address());
        Matters matters = new Matters(place.address(), city, marks);
        ServedRoom room = ServedRoom.start(jar, place.words(), flags);
        for (int kill = 1; kill <= kills; kill++) {
            Duration moment = first.plusMillis(
                    random.nextLong(Math.max(1, last.minus(first).toMillis())));
            Waits waits = work(room, city, matters, moment);
            boolean both = (kills - kill) % 2 == 0 && place.crash();
            requests += waits.requests();
            waits.failures().stream().limit(3).forEach(faults::add);
            room = ServedRoom.start(jar, place.words(), flags);
            List<String> lost = marks.missing(place.address(), before);
            lost.forEach(mark -> faults.add("lost " + mark));
            String broken = place.verify();
            if (!broken.isEmpty()) {
                faults.add(broken);
            }
            System.out.printf(
                    "kill %d%s after %d ms: %d acknowledged in all, %d lost, %s%n",
                    kill,
                    both ? " with its database" : "",
                    moment.toMillis(),
                    marks.count(),
                    lost.size(),
                    broken.isEmpty() ? "whole" : broken);
        }
        room.close();
    }

    /// Lets the crowd work in a room until it is killed; what failed before that is in the answer.
    private Waits work(ServedRoom room, City city, Matters matters, Duration moment) throws InterruptedException {
        try (Crowd crowd = new Crowd(room.address(), matters, marks, writing)) {
            crowd.arrive(city.people());
            Thread killing = Thread.ofPlatform().start(() -> {
                try {
                    TimeUnit.NANOSECONDS.sleep(moment.toNanos());
                    crowd.dismiss();
                    room.kill();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            Waits waits = crowd.work(LONGEST);
            killing.join();
            return waits;
        }
    }

    public int requests() {
        return requests;
    }

    /// How many ballots were acknowledged.
    public int ballots() {
        return marks.ballots();
    }

    public int acknowledged() {
        return marks.count();
    }

    /// All that was not as it should be.
    public List<String> faults() {
        return List.copyOf(faults);
    }
}

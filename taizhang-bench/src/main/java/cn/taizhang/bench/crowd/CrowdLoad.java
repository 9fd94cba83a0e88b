package cn.taizhang.bench.crowd;

import cn.taizhang.bench.city.City;
import cn.taizhang.bench.load.ServedRoom;
import cn.taizhang.bench.load.Waits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A bureau of 500 people at once, over 5,000 tasks and a year of events.
///
/// 例: `CrowdLoad sqlite 500 300` lets 500 people work for five minutes over a ledger in a file; what follows is given
/// to Java in the place of the usual flags.
public final class CrowdLoad {

    static final int TASKS = 5_000;

    /// Nine requests of ten read.
    static final double WRITING = 0.1;

    /// As a bureau starts it: `java -jar taizhang-server.jar`.
    static final List<String> FLAGS = List.of("-Xmx1g", "-XX:+UseSerialGC");

    private static final Path JAR = Path.of("taizhang-web/target/taizhang-web.jar");
    private static final Path REPORTS = Path.of("samples");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        City city = City.of(Integer.parseInt(arguments[1]));
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[2]));
        Path jar = Path.of(System.getProperty("taizhang.jar", JAR.toString()));
        try (Place place = Place.of(arguments[0], Files.createTempDirectory("taizhang-crowd"))) {
            long events = place.fill(REPORTS, city, TASKS);
            System.out.printf(
                    "%s, %d people, %d tasks, %d events, %d s%n",
                    arguments[0], city.people().size(), TASKS, events, time.toSeconds());
            try (ServedRoom room = ServedRoom.start(jar, place.words(), flags(arguments))) {
                long began = System.nanoTime();
                Waits waits = at(room, place, city, time);
                print(waits, room, (System.nanoTime() - began) / 1e9);
            }
            String broken = place.verify();
            System.out.println(broken.isEmpty() ? "audit verify: whole" : broken);
        }
    }

    static List<String> flags(String[] arguments) {
        return arguments.length > 3 ? List.of(arguments).subList(3, arguments.length) : FLAGS;
    }

    /// Lets all people of a city work in a room.
    static Waits at(ServedRoom room, Place place, City city, Duration time) throws InterruptedException {
        Marks marks = new Marks();
        long before = Marks.last(place.address());
        try (Crowd crowd = new Crowd(room.address(), new Matters(place.address(), city, marks), marks, WRITING)) {
            crowd.arrive(city.people());
            Waits waits = crowd.work(time);
            marks.missing(place.address(), before).forEach(mark -> waits.fail("lost", mark));
            return waits;
        }
    }

    private static void print(Waits waits, ServedRoom room, double seconds) throws IOException {
        System.out.print(waits.table());
        waits.failures().stream().limit(20).forEach(System.out::println);
        System.out.printf(
                "%d failed%n%d MB of memory at the end, %.0f s with the log-ins%n",
                waits.failures().size(), room.megabytes(), seconds);
    }

    private CrowdLoad() {}
}

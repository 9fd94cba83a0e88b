package cn.taizhang.bench.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.bench.city.City;
import cn.taizhang.bench.load.ServedRoom;
import cn.taizhang.bench.load.Waits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A smaller bureau than that of the figures, by the same code.
class CrowdTest {

    private static final Path JAR = Path.of("../taizhang-web/target/taizhang-web.jar");
    private static final Path REPORTS = Path.of("../samples");
    private static final List<String> FLAGS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    @Test
    void waitsLittleAndLosesNothingWhenKilledThreeTimes(@TempDir Path folder) throws IOException, InterruptedException {
        City city = City.of(150);
        try (Place place = Place.of("sqlite", folder)) {
            place.fill(REPORTS, city, 2_000);
            try (ServedRoom room = ServedRoom.start(JAR, place.words(), FLAGS)) {
                Waits waits = CrowdLoad.at(room, place, city, Duration.ofSeconds(30));

                assertThat(waits.failures()).isEmpty();
                assertThat(waits.requests()).isGreaterThan(150 * 4);
                assertThat(waits.within("", 0.5)).as(waits.table()).isLessThan(200);
                assertThat(waits.within("", 0.99)).as(waits.table()).isLessThan(1000);
            }
            survives(place, city, 3);
        }
    }

    @Test
    void losesNothingWhenItsDatabaseIsKilledAsWell(@TempDir Path folder) throws IOException, InterruptedException {
        City city = City.of(100);
        try (Place place = Place.of("postgres", folder)) {
            place.fill(REPORTS, city, 400);
            survives(place, city, 2);
        }
    }

    private static void survives(Place place, City city, int kills) throws IOException, InterruptedException {
        CrowdKills trial = new CrowdKills(place, JAR, FLAGS, 0.5);
        trial.run(city, kills, Duration.ofSeconds(1), Duration.ofSeconds(3));

        assertThat(trial.faults()).isEmpty();
        assertThat(trial.acknowledged()).isGreaterThan(kills);
    }
}

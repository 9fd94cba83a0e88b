package cn.taizhang.bench.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.bench.city.City;
import cn.taizhang.bench.load.ServedRoom;
import cn.taizhang.bench.load.Waits;
import cn.taizhang.ledger.account.Role;
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

    /// 50 of them work for a unit, and a few of each other role.
    private static final City CITY = City.of(100);

    @Test
    void waitsLittleAndLosesNothingWhenKilled(@TempDir Path folder) throws IOException, InterruptedException {
        try (Place place = Place.of("sqlite", folder)) {
            place.fill(REPORTS, CITY, 1_000);
            try (ServedRoom room = ServedRoom.start(JAR, place.words(), FLAGS)) {
                Waits waits = CrowdLoad.at(room, place, CITY, Duration.ofSeconds(30));

                assertThat(waits.failures()).isEmpty();
                assertThat(waits.requests()).isGreaterThan(100 * 4);
                assertThat(waits.within("", 0.5)).as(waits.table()).isLessThan(200);
                assertThat(waits.within("", 0.99)).as(waits.table()).isLessThan(1000);
            }
            survives(place, 2);
        }
    }

    @Test
    void losesNothingWhenItsDatabaseIsKilledAsWell(@TempDir Path folder) throws IOException, InterruptedException {
        try (Place place = Place.of("postgres", folder)) {
            place.fill(REPORTS.resolve("云汀市2025年政府工作报告.pdf"), CITY, 200);
            survives(place, 1);
        }
    }

    /// Those of units write most, and the deputies vote.
    private static void survives(Place place, int kills) throws IOException, InterruptedException {
        List<City.Person> people = CITY.people().stream()
                .filter(person -> person.role() == Role.DEPUTY || CITY.people().indexOf(person) >= 60)
                .toList();
        City some = new City(CITY.units(), people);
        CrowdKills trial = new CrowdKills(place, JAR, FLAGS, 0.5);
        trial.run(some, kills, Duration.ofSeconds(2), Duration.ofSeconds(3));

        assertThat(trial.faults()).isEmpty();
        assertThat(trial.acknowledged()).isGreaterThan(kills);
        assertThat(trial.ballots()).isPositive();
    }
}

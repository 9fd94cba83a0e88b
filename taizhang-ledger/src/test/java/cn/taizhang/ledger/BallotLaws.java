package cn.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.ledger.backup.Backup;
import cn.taizhang.ledger.backup.Restore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for boxes of ballots in either database.
interface BallotLaws {

    /// An address at which there is no ledger yet.
    LedgerAddress fresh();

    private static void put(Ledger ledger, String vote, List<String> ballots) {
        for (String ballot : ballots) {
            ledger.events().begin();
            ledger.ballots().put(vote, ballot);
            ledger.events().commit();
        }
    }

    private static List<String> ballots(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 20)
                .mapToObj(_ -> Long.toHexString(random.nextLong()))
                .toList();
    }

    @Test
    default void holdTheSameInWhateverOrderBallotsWerePutIn() {
        LedgerAddress address = fresh();
        try (Ledger ledger = Ledger.writing(address)) {
            List<String> ballots = ballots(1);
            List<String> otherwise = new ArrayList<>(ballots);
            Collections.shuffle(otherwise, new Random(2));
            put(ledger, "V2026-01", ballots);
            put(ledger, "V2026-02", otherwise);
            assertThat(ledger.ballots().ballots("V2026-01"))
                    .isEqualTo(ledger.ballots().ballots("V2026-02"))
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(ballots);
            assertThat(ledger.database().number("SELECT count(*) FROM ballot_box"))
                    .isEqualTo(2);
        }
    }

    @Test
    default void areFilledAndEmptiedByWhatIsKeptAlone() {
        LedgerAddress address = fresh();
        try (Ledger ledger = Ledger.writing(address)) {
            put(ledger, "V2026-01", List.of("a"));
            ledger.events().begin();
            ledger.ballots().put("V2026-01", "b");
            ledger.events().rollback();
            assertThat(ledger.ballots().ballots("V2026-01")).containsExactly("a");
            assertThatThrownBy(() -> put(ledger, "V2026-01", List.of("a"))).isInstanceOf(IllegalStateException.class);
            ledger.events().rollback();
            assertThatThrownBy(() -> put(ledger, "V2026-01", List.of("x\ny")))
                    .isInstanceOf(IllegalArgumentException.class);
            ledger.events().rollback();
            assertThatThrownBy(() -> ledger.ballots().put("V2026-01", "c")).isInstanceOf(IllegalStateException.class);
            ledger.events().begin();
            ledger.ballots().empty("V2026-01");
            ledger.events().commit();
            assertThat(ledger.ballots().ballots("V2026-01")).isEmpty();
        }
    }

    @Test
    default void comeBackFromABackup(@TempDir Path folder) throws IOException {
        LedgerAddress address = fresh();
        try (Ledger ledger = Ledger.writing(address)) {
            put(ledger, "V2026-01", List.of("b", "a"));
        }
        Path file = folder.resolve("备份.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            Backup.write(address, out, Clock.systemUTC());
        }
        LedgerAddress to = fresh();
        Restore.into(file, to);
        try (Ledger ledger = Ledger.reading(to)) {
            assertThat(ledger.ballots().ballots("V2026-01")).containsExactly("a", "b");
        }
    }

    @Test
    default void areMadeInALedgerOfTheVersionBefore() {
        LedgerAddress address = fresh();
        try (Ledger ledger = Ledger.writing(address)) {
            ledger.database().run("DROP TABLE ballot_box");
            ledger.database().run("DELETE FROM flyway_schema_history WHERE version = '6'");
        }
        assertThatThrownBy(() -> Ledger.reading(address)).isInstanceOf(LedgerFailure.class);
        try (Ledger ledger = Ledger.existing(address)) {
            put(ledger, "V2026-01", List.of("a"));
            assertThat(ledger.ballots().ballots("V2026-01")).containsExactly("a");
        }
    }
}

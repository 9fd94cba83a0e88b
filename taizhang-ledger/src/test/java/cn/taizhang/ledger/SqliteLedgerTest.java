package cn.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.ledger.LedgerFailure.Kind;
import cn.taizhang.ledger.backup.Restore;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.store.ChainCheck;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest implements LinkLaws, UndoLaws, BackupLaws, AccountLaws, EventLaws, TamperLaws, BallotLaws {

    @TempDir
    private Path folder;

    @Override
    public LedgerAddress fresh() {
        return new LedgerAddress.File(folder.resolve(UUID.randomUUID() + ".db"));
    }

    private LedgerAddress filled() {
        LedgerAddress address = fresh();
        try (Ledger ledger = Ledger.writing(address);
                Appender appender = ledger.appender(READER, CLOCK)) {
            appender.post(Reports.file("云汀2024.txt", Reports.YUNTING_2024));
            appender.commit();
        }
        return address;
    }

    private static Path path(LedgerAddress address) {
        return ((LedgerAddress.File) address).path();
    }

    private static void assertFails(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        LedgerFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(kind));
    }

    @Test
    void saysWhereTheChainIsBroken() {
        LedgerAddress address = filled();
        try (Ledger ledger = Ledger.writing(address)) {
            ledger.database().run("DROP TRIGGER entry_no_update");
            ledger.database()
                    .run("UPDATE entry SET payload = replace(payload, '5.6', '9.6') WHERE payload LIKE '%5.6%'");
            long changed = ledger.database().number("SELECT min(seq) FROM entry WHERE payload LIKE '%9.6%'");
            assertThat(changed).isPositive();
            assertThat(ledger.check()).isEqualTo(new ChainCheck.Broken("entry", changed));
        }
    }

    @Test
    void missesARowThatWasTakenOut() {
        LedgerAddress address = filled();
        try (Ledger ledger = Ledger.writing(address)) {
            ledger.database().run("DROP TRIGGER entry_no_delete");
            ledger.database().run("DROP TRIGGER sentence_no_delete");
            ledger.database().run("DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry) - 1");
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Broken.class);
        }
    }

    @Test
    void missesAnAttachedRow() {
        LedgerAddress address = filled();
        try (Ledger ledger = Ledger.writing(address)) {
            ledger.database().run("DROP TRIGGER sentence_no_delete");
            ledger.database().run("DELETE FROM sentence WHERE seq = 2");
            assertThat(ledger.check()).isEqualTo(new ChainCheck.Broken("posting", 1));
        }
    }

    @Test
    void asksForALedgerThatExists() {
        assertFails(Kind.ABSENT, () -> Ledger.reading(fresh()));
    }

    @Test
    void tellsAFileThatIsNoLedger() throws IOException {
        Path file = folder.resolve("letter.db");
        Files.writeString(file, "各位代表:\n".repeat(1_000));
        assertFails(Kind.DAMAGED, () -> Ledger.writing(new LedgerAddress.File(file)));
        assertThat(Files.readString(file)).startsWith("各位代表");
    }

    @Test
    void tellsADamagedLedger() throws IOException {
        LedgerAddress address = filled();
        try (RandomAccessFile file = new RandomAccessFile(path(address).toFile(), "rw")) {
            for (long at = 8_192; at < file.length(); at += 8_192) {
                file.seek(at);
                file.write(new byte[4_096]);
            }
        }
        assertFails(Kind.DAMAGED, () -> {
            try (Ledger ledger = Ledger.reading(address)) {
                ledger.check();
            }
        });
    }

    @Test
    void tellsALedgerOfANewerVersion() {
        LedgerAddress address = filled();
        try (Ledger ledger = Ledger.writing(address)) {
            ledger.database().run("UPDATE flyway_schema_history SET version = '99' WHERE version = '3'");
        }
        assertFails(Kind.VERSION, () -> Ledger.writing(address));
        assertFails(Kind.VERSION, () -> Ledger.reading(address));
    }

    @Test
    void tellsAnotherDatabaseThanALedger() {
        LedgerAddress address = fresh();
        try (Ledger ledger = Ledger.writing(address)) {
            ledger.database().run("DROP TABLE flyway_schema_history");
        }
        assertFails(Kind.DAMAGED, () -> Ledger.reading(address));
        assertFails(Kind.DAMAGED, () -> Ledger.writing(address));
    }

    @Test
    void tellsAFullDiskAndKeepsWhatStood() {
        LedgerAddress address = filled();
        try (Ledger ledger = Ledger.writing(address)) {
            String before = ledger.content();
            long pages = ledger.database().number("PRAGMA page_count");
            ledger.database().number("PRAGMA max_page_count = " + (pages + 2));
            assertFails(Kind.FULL, () -> {
                try (Appender appender = ledger.appender(READER, CLOCK)) {
                    appender.post(Reports.file("松屿2024.txt", Reports.SONGYU_2024));
                    appender.post(Reports.file("云汀2025.txt", Reports.YUNTING_2025));
                    appender.commit();
                }
            });
            assertThat(ledger.content()).isEqualTo(before);
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
        }
    }

    @Test
    void answersFromALedgerThatMayNotBeWritten() throws IOException {
        LedgerAddress address = filled();
        assertThat(path(address).toFile().setReadOnly()).isTrue();
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
        }
    }

    @Test
    void leavesNoFileBesideOneThatCouldNotBeRestored() throws IOException {
        Path backup = folder.resolve("备份.zip");
        BackupLaws.backup(BackupLaws.filled(fresh()), backup);
        Path place = Files.createDirectory(folder.resolve("neu"));
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(Files.readAllBytes(backup), 5_000));
        LedgerAddress to = new LedgerAddress.File(place.resolve("台账.db"));
        assertFails(Kind.BACKUP_DAMAGED, () -> Restore.into(cut, to));
        assertThat(place).isEmptyDirectory();
        Files.createFile(place.resolve("台账.db"));
        Restore.into(backup, to);
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files).containsExactly(place.resolve("台账.db"));
        }
        Path letter = Files.writeString(folder.resolve("letter.db"), "各位代表:\n".repeat(1_000));
        assertFails(Kind.DAMAGED, () -> Restore.into(backup, new LedgerAddress.File(letter)));
        assertThat(letter).content().startsWith("各位代表");
    }

    @Test
    void tellsAFolderThatIsNotThere() {
        assertFails(Kind.READ_ONLY, () -> Ledger.writing(new LedgerAddress.File(folder.resolve("none/台账.db"))));
        assertFails(Kind.DAMAGED, () -> Ledger.writing(new LedgerAddress.File(folder)));
    }

    @Test
    void knowsOnlyItsOwnDatabases() {
        assertFails(Kind.ADDRESS, () -> LedgerAddress.of("jdbc:mysql://localhost/taizhang"));
        assertThat(LedgerAddress.of("jdbc:postgresql://li:geheim@db/taizhang?password=geheim&ssl=true")
                        .shown())
                .doesNotContain("geheim")
                .contains("db/taizhang");
    }
}

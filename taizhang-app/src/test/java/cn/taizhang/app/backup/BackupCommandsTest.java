package cn.taizhang.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.Shell;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Messages;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandsTest {

    @TempDir
    private Path folder;

    private String ledger = "";
    private String backup = "";

    private Shell run(String... arguments) {
        return Shell.run(Language.ENGLISH, arguments);
    }

    @BeforeEach
    void fill() {
        ledger = folder.resolve("台账.db").toString();
        backup = folder.resolve("备份.zip").toString();
        String sample = Path.of("..", "samples", "云汀市2022年政府工作报告.txt").toString();
        assertThat(run("add", sample, "--ledger", ledger).code()).isZero();
    }

    private String said(String of) {
        return run("ledger", "--check", "--ledger", of)
                .out()
                .lines()
                .skip(1)
                .toList()
                .toString();
    }

    @Test
    void restoresWhatItCopied() throws IOException {
        Shell copied = run("backup", backup, "--ledger", ledger);
        assertThat(copied.code()).isZero();
        assertThat(copied.err()).contains("1 files", "0 accounts", "hashes of passwords");
        String neu = folder.resolve("neu.db").toString();
        Shell restored = run("restore", backup, "--ledger", neu);
        assertThat(restored.code()).isZero();
        assertThat(restored.err()).contains("chain and content are checked");
        assertThat(said(neu)).isEqualTo(said(ledger)).contains("The chain is whole");
        assertThat(run("find", "粮食", "--ledger", neu).out()).contains("云汀市");
        assertThat(run("backup", backup, "--ledger", neu).code()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            // Those who only ask leave the log of SQLite beside the file.
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.endsWith("-wal") && !name.endsWith("-shm")))
                    .containsExactlyInAnyOrder("台账.db", "台账.db.index", "备份.zip", "neu.db", "neu.db.index");
        }
    }

    @Test
    void replacesNothingThatIsNoBackup() {
        Shell itself = run("backup", ledger, "--ledger", ledger);
        assertThat(itself.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(itself.err()).contains("exists and is no backup");
        assertThat(said(ledger)).contains("The chain is whole");
        Shell nowhere = run("backup", folder.resolve("none/x.zip").toString(), "--ledger", ledger);
        assertThat(nowhere.code()).isEqualTo(ExitCode.NOT_WRITTEN.code());
        Shell absent =
                run("backup", backup, "--ledger", folder.resolve("none.db").toString());
        assertThat(absent.code()).isEqualTo(ExitCode.LEDGER.code());
        assertThat(Path.of(backup)).doesNotExist();
    }

    @Test
    void refusesWhatCannotBeRestored() throws IOException {
        run("backup", backup, "--ledger", ledger);
        Shell occupied = run("restore", backup, "--ledger", ledger);
        assertThat(occupied.code()).isEqualTo(ExitCode.LEDGER.code());
        assertThat(occupied.err()).contains("there is something at", "only to a new file");
        String neu = folder.resolve("neu.db").toString();
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(Files.readAllBytes(Path.of(backup)), 9_000));
        Shell damaged = run("restore", cut.toString(), "--ledger", neu);
        assertThat(damaged.code()).isEqualTo(ExitCode.LEDGER.code());
        assertThat(damaged.err()).contains("cut.zip is damaged, cut off or none");
        Shell absent = run("restore", "none.zip", "--ledger", neu);
        assertThat(absent.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(Path.of(neu)).doesNotExist();
    }

    @Test
    void saysHowAnOlderLedgerIsBroughtUpToDate() {
        try (Ledger open = Ledger.writing(LedgerAddress.of(ledger))) {
            open.database().run("DROP TABLE ballot_box");
            open.database().run("DROP TABLE event");
            open.database().run("DROP TABLE attachment");
            open.database().run("DROP TABLE saved_view");
            open.database().run("DROP TABLE account");
            open.database().run("DROP TABLE account_event");
            open.database().run("DELETE FROM flyway_schema_history WHERE version IN ('3', '4', '5', '6')");
        }
        Shell older = run("ledger", "--ledger", ledger);
        assertThat(older.code()).isEqualTo(ExitCode.LEDGER.code());
        assertThat(older.err()).contains("older version", "./taizhang ledger --upgrade");
        Shell upgraded = run("ledger", "--upgrade", "--check", "--ledger", ledger);
        assertThat(upgraded.code()).isZero();
        assertThat(upgraded.out()).contains("The chain is whole");
        assertThat(run("backup", backup, "--ledger", ledger).code()).isZero();
    }

    @Test
    void hasARemedyForEveryFailureInBothLanguages() {
        for (LedgerFailure.Kind kind : LedgerFailure.Kind.values()) {
            String key = "failed.ledger." + kind.name().toLowerCase(Locale.ROOT);
            for (Language language : Language.values()) {
                assertThat(new Messages(language).say(key, "台账.db", "x")).contains("台账.db");
            }
        }
    }
}

package cn.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.ledger.backup.Restore;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.search.answer.Finder;
import cn.taizhang.ledger.search.answer.Hit;
import cn.taizhang.ledger.search.answer.Wanted;
import cn.taizhang.ledger.search.question.QuestionReader;
import cn.taizhang.ledger.search.words.Dictionary;
import cn.taizhang.ledger.source.Filing;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresLedgerTest implements LinkLaws, UndoLaws, BackupLaws, AccountLaws, EventLaws, TamperLaws, BallotLaws {

    private static EmbeddedPostgres server = start();
    private static int databases;

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void answers() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    public LedgerAddress fresh() {
        String name = "ledger" + databases++;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return LedgerAddress.of(server.getJdbcUrl("postgres", name));
    }

    @Test
    void isSearchedLikeAFile(@TempDir Path folder) {
        String home = System.getProperty("user.home");
        // The index of a server stands under the home folder.
        System.setProperty("user.home", folder.toString());
        try {
            LedgerAddress address = fresh();
            Filing filing = Reports.file("云汀2024.txt", Reports.YUNTING_2024);
            List<Hit> hits = found(address, filing);
            assertThat(hits).hasSizeGreaterThan(3);
            assertThat(address.index()).startsWith(folder).isDirectory();
            assertThat(hits)
                    .isEqualTo(found(LedgerAddress.of(folder.resolve("台账.db").toString()), filing));
        } finally {
            System.setProperty("user.home", home);
        }
    }

    private static List<Hit> found(LedgerAddress address, Filing filing) {
        try (Ledger ledger = Ledger.writing(address);
                Appender appender = ledger.appender(READER, CLOCK)) {
            appender.post(filing);
            appender.commit();
            try (Finder finder = Finder.open(ledger)) {
                return finder.find(Wanted.of(QuestionReader.read("粮食总产量", Dictionary.EMPTY)))
                        .hits();
            }
        }
    }

    @Test
    void movesToAFileAndBack(@TempDir Path folder) {
        LedgerAddress server = BackupLaws.filled(fresh());
        LedgerAddress file = LedgerAddress.of(folder.resolve("台账.db").toString());
        LedgerAddress back = fresh();
        BackupLaws.backup(server, folder.resolve("1.zip"));
        Restore.into(folder.resolve("1.zip"), file);
        BackupLaws.backup(file, folder.resolve("2.zip"));
        Restore.into(folder.resolve("2.zip"), back);
        assertThat(BackupLaws.all(file)).isEqualTo(BackupLaws.all(server));
        assertThat(BackupLaws.all(back)).isEqualTo(BackupLaws.all(server));
        assertThat(folder.resolve("1.zip")).hasSameBinaryContentAs(folder.resolve("2.zip"));
    }

    @Test
    void tellsAServerThatDoesNotAnswer() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThatThrownBy(() -> Ledger.writing(
                        LedgerAddress.of("jdbc:postgresql://localhost:" + port + "/taizhang?user=li&password=geheim")))
                .isInstanceOfSatisfying(LedgerFailure.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(LedgerFailure.Kind.UNREACHABLE);
                    assertThat(failure.place()).doesNotContain("geheim");
                });
    }

    @Test
    void tellsADatabaseThatIsNotThere() {
        assertThatThrownBy(() -> Ledger.reading(LedgerAddress.of(server.getJdbcUrl("postgres", "nowhere"))))
                .isInstanceOfSatisfying(
                        LedgerFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(LedgerFailure.Kind.UNREACHABLE));
    }
}

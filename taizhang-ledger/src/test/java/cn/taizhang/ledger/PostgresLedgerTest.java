package cn.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresLedgerTest implements LedgerLaws {

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

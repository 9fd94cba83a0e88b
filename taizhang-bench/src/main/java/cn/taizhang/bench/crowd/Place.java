package cn.taizhang.bench.crowd;

import cn.taizhang.app.CommandLineDoor;
import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Messages;
import cn.taizhang.bench.city.City;
import cn.taizhang.bench.city.CityYear;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Where the ledger of a city is kept: an SQLite file, or a PostgreSQL server of its own that flushes every commit.
///
/// 例: `Place.of("postgres", folder)`.
public final class Place implements AutoCloseable {

    private final LedgerAddress address;
    private final List<EmbeddedPostgres> servers;

    private final Path data;

    private Place(LedgerAddress address, Path data, List<EmbeddedPostgres> servers) {
        this.address = address;
        this.data = data;
        this.servers = List.copyOf(servers);
    }

    /// An empty one, of the kind `sqlite` or `postgres`.
    public static Place of(String kind, Path folder) throws IOException {
        if (!kind.equals("postgres")) {
            return new Place(new LedgerAddress.File(folder.resolve("台账.db")), folder, List.of());
        }
        Path data = folder.resolve("postgres");
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        return new Place(LedgerAddress.of(server.getJdbcUrl("postgres", "postgres")), data, List.of(server));
    }

    public LedgerAddress address() {
        return address;
    }

    /// What stands after `--ledger`.
    String words() {
        return switch (address) {
            case LedgerAddress.File file -> file.path().toString();
            case LedgerAddress.Server server -> server.url();
        };
    }

    /// Adds reports and a year of work; answers with the number of the last event.
    public long fill(Path reports, City city, int tasks) {
        command("add", reports.toString());
        CityYear.fill(address, city, tasks);
        try (Ledger ledger = Ledger.reading(address)) {
            return ledger.events().last();
        }
    }

    /// Kills the database server, if there is one, as `kill -9` does, and starts it again over what is left.
    boolean crash() throws IOException, InterruptedException {
        return !servers.isEmpty() && Postmaster.of(data).crash();
    }

    /// Runs `audit verify` as from a shell; answers with what it said where something is broken, else with nothing.
    String verify() {
        return command("audit", "verify");
    }

    private String command(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console console = new Console(
                said, new PrintStream(said, true, StandardCharsets.UTF_8), new Messages(Language.ENGLISH), 100, false);
        String[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--ledger";
        all[words.length + 1] = words();
        int code = new CommandLineDoor(console).run(all);
        return code == 0 ? "" : code + ": " + said.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        for (EmbeddedPostgres server : servers) {
            server.close();
        }
    }
}

package cn.taizhang.bench.ledger;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.store.ChainCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Kills `add` at some moment, looks at what is left, lets a second run complete it, and compares.
///
/// - What is left holds whole files only; the completed ledger says what an uninterrupted one says; both chains hold.
final class KillTrial {

    private static final long PATIENCE_MINUTES = 10;

    private final Path reports;
    private final Path folder;
    private final String content;
    private final Map<String, Long> whole;
    private final long milliseconds;

    /// Fills a first ledger without interruption, against which the others are held.
    KillTrial(Path reports, Path folder) throws IOException, InterruptedException {
        this.reports = reports;
        this.folder = folder;
        Path file = folder.resolve("whole.db");
        long began = System.nanoTime();
        if (finish(start(file)) != 0) {
            throw new IllegalStateException("the uninterrupted run failed: " + Files.readString(log(file)));
        }
        this.milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        try (Ledger ledger = Ledger.reading(new LedgerAddress.File(file))) {
            this.content = ledger.content();
            this.whole = sizes(ledger);
        }
    }

    /// Kills at a share of the time the uninterrupted run took. Answers with what is wrong, nothing if all is well.
    List<String> at(double share, int number) throws IOException, InterruptedException {
        Path file = folder.resolve("killed-" + number + ".db");
        Process process = start(file);
        boolean ended = process.waitFor((long) (milliseconds * share), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        List<String> faults = new ArrayList<>();
        if (Files.exists(file) && Files.size(file) > 0) {
            look(file, faults);
        }
        if (finish(start(file)) != 0) {
            faults.add("the second run failed: " + Files.readString(log(file)));
            return faults;
        }
        try (Ledger ledger = Ledger.reading(new LedgerAddress.File(file))) {
            if (!ledger.content().equals(content)) {
                faults.add("the content differs");
            }
            if (!sizes(ledger).equals(whole)) {
                faults.add("entries are lost or doubled");
            }
            if (ledger.check() instanceof ChainCheck.Broken broken) {
                faults.add("the chain is broken at " + broken);
            }
        }
        if (ended) {
            faults.add("ended before it could be killed");
        }
        return faults;
    }

    /// The first moments may leave a file without tables, which the second run makes.
    private void look(Path file, List<String> faults) {
        try (Ledger ledger = Ledger.writing(new LedgerAddress.File(file))) {
            sizes(ledger).forEach((source, entries) -> {
                if (!entries.equals(whole.get(source))) {
                    faults.add(source + " is there in part");
                }
            });
            if (ledger.check() instanceof ChainCheck.Broken broken) {
                faults.add("after the kill the chain is broken at " + broken);
            }
        }
    }

    private static Map<String, Long> sizes(Ledger ledger) {
        Map<String, Long> sizes = new HashMap<>();
        ledger.database()
                .each(
                        "SELECT s.sha256, count(*) FROM source s JOIN document d ON d.source = s.seq"
                                + " JOIN entry e ON e.document = d.seq GROUP BY s.sha256",
                        row -> Map.entry(row.text(1), row.whole(2)),
                        entry -> sizes.put(entry.getKey(), entry.getValue()));
        return sizes;
    }

    private Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "cn.taizhang.app.Main",
                        "add",
                        reports.toString(),
                        "--ledger",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log(file).toFile())
                .start();
    }

    private static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + ".log");
    }

    private static int finish(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            return -1;
        }
        return process.exitValue();
    }
}

package cn.taizhang.bench.crowd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The first process of a PostgreSQL server, known by the file in its folder of data.
///
/// - Started again with the same words, the server mends what it had not written to its tables.
record Postmaster(Path data, ProcessHandle process) {

    private static final Path PROCESSES = Path.of("/proc");
    private static final int PATIENCE_SECONDS = 60;

    static Postmaster of(Path data) throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        return new Postmaster(data, ProcessHandle.of(pid).orElseThrow());
    }

    /// Kills it from one moment to the next, waits until its children have noticed, and starts it again.
    boolean crash() throws IOException, InterruptedException {
        List<String> words = words();
        List<ProcessHandle> children = process.children().toList();
        process.destroyForcibly();
        gone(process);
        for (ProcessHandle child : children) {
            gone(child);
        }
        Files.delete(data.resolve("postmaster.pid"));
        new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("after-the-crash.log").toFile())
                .start();
        return isOpen();
    }

    private List<String> words() throws IOException {
        Path place = PROCESSES.resolve(Long.toString(process.pid()));
        List<String> words = new ArrayList<>(
                List.of(Files.readString(place.resolve("cmdline")).split("\0")));
        words.set(0, Files.readSymbolicLink(place.resolve("exe")).toString());
        if (System.getProperty("user.name").equals("root")) {
            // the server refuses to run as root, and took itself for nobody when it was first started
            words.addAll(0, List.of("unshare", "-U"));
        }
        return words;
    }

    private static void gone(ProcessHandle one) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 100 && one.isAlive(); i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /// The last line of the file says so.
    private boolean isOpen() throws IOException, InterruptedException {
        Path file = data.resolve("postmaster.pid");
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            if (Files.exists(file) && Files.readString(file).contains("ready")) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException(
                "PostgreSQL did not open again: " + Files.readString(data.resolve("after-the-crash.log")));
    }
}

package cn.taizhang.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reading room in a process of its own, on a free port of this machine, with accounts.
///
/// - `token` makes its first administrator; empty where there are accounts, after a while.
public final class ServedRoom implements AutoCloseable {

    private static final Pattern OPEN = Pattern.compile("(http://[0-9.:]+/)");
    private static final Pattern TOKEN = Pattern.compile("/setup.*[:,:] ?([A-Za-z0-9_-]{30,})$");
    private static final int MOST_LINES = 500;

    private final Process process;
    private final URI address;
    private final StringBuilder said;

    private ServedRoom(Process process, URI address, StringBuilder said) {
        this.process = process;
        this.address = address;
        this.said = said;
    }

    /// Starts a room with the flags of the launcher, and waits until it says that it is open.
    public static ServedRoom start(Path jar, Path ledger, List<String> flags) throws IOException {
        return start(jar, ledger.toString(), flags);
    }

    /// The same over what can stand after `--ledger`.
    public static ServedRoom start(Path jar, String ledger, List<String> flags) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString(), "--lang", "en", "serve"));
        command.addAll(List.of("--ledger", ledger, "--port", "0", "--accounts"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        URI address = URI.create("");
        for (int i = 0; i < MOST_LINES; i++) {
            String line = said.readLine();
            if (line == null) {
                throw new IOException("the reading room did not open: " + all);
            }
            all.append(line).append('\n');
            Matcher open = OPEN.matcher(line);
            if (address.toString().isEmpty() && open.find()) {
                address = URI.create(open.group(1));
                // What it says of the token, if anything, follows at once.
                Thread.ofVirtual().start(() -> drain(said, all));
                break;
            }
        }
        return new ServedRoom(process, address, all);
    }

    private static void drain(BufferedReader said, StringBuilder all) {
        try {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                synchronized (all) {
                    all.append(line).append('\n');
                    all.notifyAll();
                }
            }
        } catch (IOException e) {
            // the room was closed: it says nothing more
            return;
        }
    }

    private static String awaited(StringBuilder all) throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        synchronized (all) {
            while (System.nanoTime() < until) {
                for (String line : all.toString().split("\n")) {
                    Matcher token = TOKEN.matcher(line);
                    if (token.find()) {
                        return token.group(1);
                    }
                }
                try {
                    all.wait(100);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("interrupted", e);
                }
            }
        }
        return "";
    }

    public URI address() {
        return address;
    }

    public String token() throws IOException {
        return awaited(said);
    }

    /// All it said so far.
    public String said() {
        synchronized (said) {
            return said.toString();
        }
    }

    /// Ends it from one moment to the next, as `kill -9` does.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// What the process holds in memory; nothing is known of it where there is no /proc.
    public long megabytes() throws IOException {
        return megabytes(process.pid());
    }

    static long megabytes(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}

package cn.taizhang.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// How long a person waits from the start command to the first page, and what the room then holds in memory.
///
/// 例: `FirstPage 5` starts `./taizhang serve` five times on empty ledgers, in a tree that is built.
public final class FirstPage {

    private static final int PORT = 8429;
    private static final URI ROOM = URI.create("http://127.0.0.1:" + PORT + "/");
    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final Duration IDLE = Duration.ofSeconds(20);

    private FirstPage() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Long> waits = new ArrayList<>();
        List<Long> held = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            Path folder = Files.createTempDirectory("first-page");
            Process process = new ProcessBuilder(
                            "./taizhang",
                            "serve",
                            "--port",
                            Integer.toString(PORT),
                            "--ledger",
                            folder.resolve("台账.db").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                waits.add(untilShown(process, System.nanoTime()));
                TimeUnit.NANOSECONDS.sleep(IDLE.toNanos());
                held.add(ServedRoom.megabytes(process.pid()));
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
        Collections.sort(waits);
        Collections.sort(held);
        System.out.println("first page: median " + waits.get(waits.size() / 2) + " ms of " + waits);
        System.out.println(
                "idle for " + IDLE.toSeconds() + " s: median " + held.get(held.size() / 2) + " MB of " + held);
    }

    private static long untilShown(Process process, long began) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (process.isAlive()) {
                try {
                    HttpResponse<Void> answer =
                            client.send(HttpRequest.newBuilder(ROOM).build(), HttpResponse.BodyHandlers.discarding());
                    if (answer.statusCode() == 200) {
                        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                    }
                } catch (IOException e) {
                    // not open yet: asked again
                    TimeUnit.NANOSECONDS.sleep(BETWEEN.toNanos());
                }
            }
            throw new IOException("the reading room ended before it showed a page: is port " + PORT + " taken?");
        }
    }
}

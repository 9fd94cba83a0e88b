package cn.taizhang.web.started;

import cn.taizhang.app.CommandLineDoor;
import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Messages;
import cn.taizhang.app.serve.Serving;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.web.demo.DemoLedger;
import cn.taizhang.web.demo.Demonstration;
import cn.taizhang.web.start.ReadingRoom;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;

/// A real reading room on a free port of this machine, over a ledger of its own.
///
/// 例: `Started.withSamples()` serves the reports of 云汀市 of the samples.
///
/// - `get` and `send` speak as a program does: without the marks of a browser.
public final class Started implements AutoCloseable {

    private static final Path SAMPLES = Path.of("../samples");

    private final ConfigurableApplicationContext context;
    private final Path ledger;
    private final HttpClient client = HttpClient.newHttpClient();

    private Started(ConfigurableApplicationContext context, Path ledger) {
        this.context = context;
        this.ledger = ledger;
    }

    /// Without accounts, over a ledger that holds the samples.
    public static Started withSamples(String... settings) {
        Path ledger = folder().resolve("台账.db");
        command("add", SAMPLES.toString(), "--ledger", ledger.toString());
        return over(ledger, settings);
    }

    /// Over the ledger of the demonstration, by its clock. It is made once and copied for each room.
    public static Started demonstration(String... settings) {
        Path ledger = Demonstration.copied(folder());
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("taizhang.now=" + DemoLedger.NOW);
        return over(ledger, all.toArray(String[]::new));
    }

    /// Without accounts, over an empty ledger.
    public static Started empty(String... settings) {
        return over(folder().resolve("台账.db"), settings);
    }

    /// Over a ledger that is made when it is absent.
    public static Started over(Path ledger, String... settings) {
        Ledger.writing(new LedgerAddress.File(ledger)).close();
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("taizhang.port=0");
        // what works in the background would write between a question and the next
        if (all.stream().noneMatch(setting -> setting.startsWith("taizhang.follow="))) {
            all.add("taizhang.follow=false");
        }
        return new Started(
                ReadingRoom.start(new Serving(new LedgerAddress.File(ledger), all), new CountDownLatch(1)), ledger);
    }

    /// Runs one command of the command line, as a user would, and gives back what it printed.
    public static String command(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                out, new PrintStream(out, true, StandardCharsets.UTF_8), new Messages(Language.CHINESE), 100, false);
        new CommandLineDoor(console).run(words);
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Runs one command that writes a file, and gives back what stands in it.
    public static String written(String... words) {
        try {
            Path file = folder().resolve("written");
            List<String> all = new ArrayList<>(List.of("--output", file.toString()));
            all.addFirst(words[0]);
            all.addAll(List.of(words).subList(1, words.length));
            command(all.toArray(String[]::new));
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading what a command wrote", e);
        }
    }

    /// Without accounts, over a ledger that holds reports of these names and texts.
    public static Started withReports(Map<String, String> reports, String... settings) {
        Path folder = folder();
        reports.forEach((name, text) -> write(folder.resolve("报告").resolve(name), text));
        Path ledger = folder.resolve("台账.db");
        command("add", folder.resolve("报告").toString(), "--ledger", ledger.toString());
        return over(ledger, settings);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing a report", e);
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/rooms")), "room");
            return folder.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("making a folder for a ledger", e);
        }
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public Path ledger() {
        return ledger;
    }

    /// 例: `http://127.0.0.1:41234/reports`.
    public URI at(String path) {
        return URI.create(ReadingRoom.address(context)).resolve(path);
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /// Sends JSON to the API with a method.
    public HttpResponse<String> send(String method, String path, String json) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(client, request);
    }

    static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        return send(client, request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    static <T> HttpResponse<T> send(HttpClient client, HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException("asking the reading room", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}

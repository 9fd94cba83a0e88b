package cn.taizhang.web.start;

import cn.taizhang.app.CommandLineDoor;
import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Messages;
import cn.taizhang.app.serve.Serving;
import cn.taizhang.ledger.LedgerAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/// Opens the reading room over the samples and asks for its pages, so that the cache of loaded classes knows what they
/// need.
///
/// - The launcher runs it once after each build; it writes into a folder of its own and leaves nothing behind.
public final class Training {

    private static final int WIDTH = 100;
    private static final List<String> PAGES = List.of("/", "/reports", "/records", "/search?q=经济", "/check", "/health");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("taizhang-training");
        try {
            Path ledger = folder.resolve("training.db");
            OutputStream nowhere = OutputStream.nullOutputStream();
            Console console =
                    new Console(nowhere, new PrintStream(nowhere), new Messages(Language.CHINESE), WIDTH, false);
            new CommandLineDoor(console).run("add", arguments[0], "--ledger", ledger.toString());
            visit(new LedgerAddress.File(ledger));
        } finally {
            delete(folder);
        }
    }

    private static void visit(LedgerAddress ledger) throws IOException, InterruptedException {
        Serving serving = new Serving(ledger, List.of("taizhang.port=0"));
        try (ConfigurableApplicationContext context = ReadingRoom.start(serving, new CountDownLatch(1));
                HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                URI address = URI.create(
                        URI.create(ReadingRoom.address(context)).resolve(page).toASCIIString());
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Training() {}
}

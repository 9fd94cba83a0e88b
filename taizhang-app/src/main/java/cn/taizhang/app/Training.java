package cn.taizhang.app;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Runs the usual commands on the samples, so that the cache of loaded classes knows what each of them needs.
///
/// - The launcher runs it once after each build; it writes into a folder of its own and leaves nothing behind.
public final class Training {

    private static final int WIDTH = 100;

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("taizhang-training");
        try {
            run(arguments[0], folder.resolve("training.db").toString());
        } finally {
            delete(folder);
        }
    }

    private static void run(String samples, String ledger) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Console console = new Console(nowhere, new PrintStream(nowhere), new Messages(Language.CHINESE), WIDTH, false);
        CommandLineDoor door = new CommandLineDoor(console);
        List<List<String>> commands = List.of(
                List.of("read", samples),
                List.of("read", samples, "--format", "jsonl"),
                List.of("add", samples, "--ledger", ledger),
                List.of("panel", "--indicator", "gdp", "--ledger", ledger),
                List.of("find", "经济", "--facets", "--ledger", ledger),
                List.of("review", "--ledger", ledger),
                List.of("export", "fact", "--ledger", ledger));
        commands.forEach(command -> door.run(command.toArray(String[]::new)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Training::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("deleting what the training wrote", e);
        }
    }

    private Training() {}
}

package cn.taizhang.web.demo;

import cn.taizhang.app.CommandLineDoor;
import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Messages;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Makes the ledger of the demonstration: four reports of the invented city, and its year 2025 up to September.
///
/// 例: 124 tasks of 27 units, some red, some done, two extensions asked for.
public final class DemoLedger {

    /// The moment at which the clock of the demonstration begins.
    public static final String NOW = DemoYear.TODAY + "T01:00:00Z";

    private static final int WIDTH = 100;
    private static final List<String> REPORTS =
            List.of("云汀市2022年政府工作报告.txt", "云汀市2023年政府工作报告.html", "云汀市2024年政府工作报告.docx", "云汀市2025年政府工作报告.pdf");

    /// Fills a ledger in which nothing stands yet; one that is in use is left as it is.
    public static void fill(LedgerAddress address) {
        try (Ledger ledger = Ledger.writing(address)) {
            if (ledger.events().last() > 0 || !ledger.holdings().counted().isEmpty()) {
                return;
            }
        }
        read(address);
        try (Ledger ledger = Ledger.writing(address)) {
            new DemoYear(ledger).live();
        }
    }

    private static void read(LedgerAddress address) {
        try {
            Path folder = Files.createTempDirectory("taizhang-demo");
            try {
                for (String name : REPORTS) {
                    copy(name, folder.resolve(name));
                }
                ByteArrayOutputStream said = new ByteArrayOutputStream();
                PrintStream talk = new PrintStream(said, true, StandardCharsets.UTF_8);
                Console console = new Console(said, talk, new Messages(Language.CHINESE), WIDTH, false);
                int code = new CommandLineDoor(console).run("add", folder.toString(), "--ledger", words(address));
                if (code != ExitCode.OK.code()) {
                    throw new IllegalStateException(
                            "the demonstration was not read: " + said.toString(StandardCharsets.UTF_8));
                }
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading the reports of the demonstration", e);
        }
    }

    private static String words(LedgerAddress address) {
        return switch (address) {
            case LedgerAddress.File file -> file.path().toString();
            case LedgerAddress.Server server -> server.url();
        };
    }

    private static void copy(String name, Path file) throws IOException {
        try (InputStream report = Objects.requireNonNull(
                DemoLedger.class.getResourceAsStream("reports/" + name), "a report of the demonstration")) {
            Files.copy(report, file);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private DemoLedger() {}
}

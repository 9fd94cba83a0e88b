package cn.taizhang.app.serve;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.ledger.LedgerOption;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `taizhang serve`: the reading room in a browser.
///
/// - A setting is taken from the flag, else from the environment (`TAIZHANG_PORT`), else from the file of settings.
@Command(name = "serve", sortOptions = false)
public final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;
    private static final String DEMO = "taizhang-demo.db";

    private final Console console;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port")
    private List<Integer> port = List.of();

    @Option(names = "--address", paramLabel = "HOST", descriptionKey = "serve.address")
    private List<String> address = List.of();

    @Option(names = "--accounts", descriptionKey = "serve.accounts")
    private boolean accounts;

    @Option(names = "--demo", descriptionKey = "serve.demo")
    private boolean demo;

    @Option(names = "--log", paramLabel = "text|json", descriptionKey = "serve.log")
    private List<Log> log = List.of();

    @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "serve.settings")
    private List<Path> files = List.of();

    private enum Log {
        TEXT,
        JSON
    }

    public ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Room room = ServiceLoader.load(Room.class).findFirst().orElseThrow(() -> new Refused("serve.absent"));
        List<String> settings = new ArrayList<>();
        for (int number : port) {
            if (number < 0 || number > HIGHEST_PORT) {
                throw new Refused("usage.value", "--port", "0–" + HIGHEST_PORT, number);
            }
            settings.add("taizhang.port=" + number);
        }
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new Refused("serve.settings.absent", file);
            }
            settings.add(
                    "spring.config.additional-location=" + file.toAbsolutePath().toUri());
        }
        address.forEach(host -> settings.add("taizhang.address=" + host));
        log.forEach(kind -> settings.add("taizhang.log=" + kind.name().toLowerCase(Locale.ROOT)));
        if (accounts) {
            settings.add("taizhang.accounts=true");
        }
        LedgerAddress served = demo && !ledger.isNamed() ? LedgerAddress.of(DEMO) : ledger.address();
        // What is wrong with the ledger is told before anything else is started.
        Ledger.writing(served).close();
        return room.open(new Serving(served, settings, demo), console).code();
    }
}

package cn.taizhang.app.ledger;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.NotWritten;
import cn.taizhang.app.console.Plain;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.query.Holding.Standing;
import cn.taizhang.ledger.query.Holdings;
import cn.taizhang.ledger.store.ChainCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `taizhang ledger`: what the ledger holds; with `--check`, whether its hash chain is whole; with `--upgrade`, in the
/// tables of this version.
@Command(name = "ledger", sortOptions = false)
public final class LedgerCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--check", descriptionKey = "ledger.check")
    private boolean check;

    @Option(names = "--upgrade", descriptionKey = "ledger.upgrade")
    private boolean upgrade;

    public LedgerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (upgrade) {
            Ledger.existing(ledger.address()).close();
        }
        try (Ledger opened = Ledger.reading(ledger.address())) {
            Holdings holdings = opened.holdings();
            print("ledger.place", opened.address().shown());
            print(
                    "ledger.holds",
                    holdings.counted().size(),
                    places(holdings),
                    years(holdings),
                    opened.records().last());
            print(
                    "ledger.besides",
                    number(holdings, Standing.VARIANT),
                    number(holdings, Standing.REPLACED),
                    number(holdings, Standing.APART));
            print("ledger.content", opened.content());
            return (check ? checked(opened.check()) : ExitCode.OK).code();
        }
    }

    private ExitCode checked(ChainCheck found) {
        return switch (found) {
            case ChainCheck.Sound sound -> {
                print("ledger.sound", sound.postings(), sound.entries(), sound.head());
                yield ExitCode.OK;
            }
            case ChainCheck.Broken broken -> {
                print("ledger.broken", broken.table(), broken.seq());
                yield ExitCode.LEDGER;
            }
        };
    }

    private static long places(Holdings holdings) {
        return holdings.counted().stream()
                .map(one -> one.head().place())
                .distinct()
                .count();
    }

    private static String years(Holdings holdings) {
        var years = holdings.counted().stream()
                .mapToInt(one -> one.head().year())
                .filter(year -> year > 0)
                .summaryStatistics();
        return years.getCount() == 0 ? "–" : years.getMin() + "–" + years.getMax();
    }

    private static long number(Holdings holdings, Standing standing) {
        return holdings.byDocument().values().stream()
                .map(Holding::standing)
                .filter(standing::equals)
                .count();
    }

    private void print(String key, Object... values) {
        try {
            String line = Plain.line(console.messages().say(key, values));
            console.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new NotWritten("stdout", e);
        }
    }
}

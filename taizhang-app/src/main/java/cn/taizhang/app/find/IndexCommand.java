package cn.taizhang.app.find;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.ledger.LedgerOption;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.search.index.Index;
import cn.taizhang.ledger.search.index.Upkeep;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `taizhang index`: brings the search index up to the ledger, or makes it anew.
@Command(name = "index", sortOptions = false)
public final class IndexCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--rebuild", descriptionKey = "index.rebuild")
    private boolean rebuild;

    public IndexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger opened = Ledger.reading(ledger.address())) {
            if (rebuild) {
                Index.rebuild(opened);
                console.tell("index.rebuilt", opened.address().index());
                return ExitCode.OK.code();
            }
            Upkeep upkeep = Index.update(opened);
            console.tell(
                    "find.upkeep." + upkeep.name().toLowerCase(Locale.ROOT),
                    opened.address().index());
            return (upkeep.isBehind() ? ExitCode.LEDGER : ExitCode.OK).code();
        }
    }
}

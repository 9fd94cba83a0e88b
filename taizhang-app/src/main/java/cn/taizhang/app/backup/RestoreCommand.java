package cn.taizhang.app.backup;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.ledger.LedgerOption;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.backup.Manifest;
import cn.taizhang.ledger.backup.Restore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `taizhang restore FILE`: makes a ledger of a backup, where there is none.
///
/// - The search index is made by whoever searches first.
@Command(name = "restore", sortOptions = false)
public final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private Path file = Path.of("");

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    public RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refused("restore.absent", file);
        }
        LedgerAddress address = ledger.address();
        Manifest manifest = Restore.into(file, address);
        console.tell(
                "restore.done",
                address.shown(),
                manifest.rows("source"),
                manifest.chain().entries(),
                manifest.rows("account"),
                manifest.taken());
        return ExitCode.OK.code();
    }
}

package cn.taizhang.app.backup;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.NotWritten;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.files.Output;
import cn.taizhang.app.ledger.LedgerOption;
import cn.taizhang.ledger.backup.Backup;
import cn.taizhang.ledger.backup.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `taizhang backup FILE`: copies the ledger, which may be in use.
///
/// - A file that stands there is replaced only by a whole backup, and only when it is one itself.
@Command(name = "backup", sortOptions = false)
public final class BackupCommand implements Callable<Integer> {

    /// How a zip begins.
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Console console;

    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    private Path file = Path.of("-");

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    public BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Files.isRegularFile(file) && !mayBeReplaced()) {
            throw new Refused("backup.other", file);
        }
        try (Output output = Output.to(file, console.out())) {
            Manifest manifest = Backup.write(ledger.address(), output.stream(), Clock.systemUTC());
            output.finish();
            console.tell(
                    "backup.done",
                    file,
                    manifest.rows("source"),
                    manifest.chain().entries(),
                    manifest.rows("account"),
                    manifest.chain().head(),
                    manifest.events().head());
        } catch (IOException e) {
            throw new NotWritten(file.toString(), e);
        }
        return ExitCode.OK.code();
    }

    private boolean mayBeReplaced() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(ZIP.length);
            return beginning.length == 0 || Arrays.equals(beginning, ZIP);
        } catch (IOException e) {
            throw new NotWritten(file.toString(), e);
        }
    }
}

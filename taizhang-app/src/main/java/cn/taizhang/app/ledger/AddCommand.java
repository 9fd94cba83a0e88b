package cn.taizhang.app.ledger;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.files.InputFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `taizhang add PATH…`: from files to entries of the ledger.
@Command(name = "add", sortOptions = false)
public final class AddCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "read.paths")
    private List<Path> paths = List.of();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    public AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new AddRun(console, ledger.address()).over(InputFiles.of(paths)).code();
    }
}

package cn.taizhang.app.follow;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.files.InputFiles;
import cn.taizhang.app.files.Output;
import cn.taizhang.app.files.Sweep;
import cn.taizhang.app.ledger.LedgerOption;
import cn.taizhang.app.reading.FileReader;
import cn.taizhang.app.reading.ReaderVersion;
import cn.taizhang.app.scope.ReportsOption;
import cn.taizhang.compare.follow.Lookup;
import cn.taizhang.compare.follow.Others;
import cn.taizhang.compare.follow.Timeline;
import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.follow.account.AccountReader;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.rules.RuleFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taizhang follow [PATH…]`: what became of each promise, by the report of the next year.
@Command(name = "follow", sortOptions = false)
public final class FollowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "panel.paths")
    private List<Path> paths = List.of();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private ReportsOption reports = new ReportsOption();

    @Option(names = "--format", paramLabel = "table|jsonl|csv|xlsx|parquet|docx", descriptionKey = "follow.format")
    private FollowFormat format = FollowFormat.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "panel.output")
    private Path output = Path.of("-");

    @Option(names = "--bom", descriptionKey = "read.bom")
    private boolean mark;

    public FollowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InputFiles inputs = InputFiles.of(paths);
        if (inputs.holds(output)) {
            throw new Refused("read.output.input", output);
        }
        Knowledge knowledge = RuleFiles.load();
        ReportsOption.Wanted wanted = reports.wanted(knowledge.places()::gazetteer);
        // A path that cannot be written is told before the reports are read.
        Output.to(output, console.out()).close();
        Lookup lookup = Lookup.knowing(knowledge);
        List<Account> accounts = new ArrayList<>();
        ExitCode code = read(inputs, knowledge, lookup.accounts(), accounts);
        Remembered remembered = Remembered.nothing();
        if (paths.isEmpty() || ledger.isNamed()) {
            try (Ledger opened = Ledger.reading(ledger.address())) {
                List<Account> held = Accounts.of(opened, lookup.accounts(), wanted);
                accounts.addAll(held);
                remembered = Remembered.of(opened, held);
            }
        }
        Timeline timeline = Timeline.of(accounts);
        new FollowRun(console, lookup)
                .write(
                        timeline,
                        new Others(accounts),
                        pair -> wanted.holds(
                                pair.earlier().report().place().name(),
                                pair.earlier().report().place().code(),
                                pair.earlier().report().year()),
                        FollowFile.of(format, output, mark),
                        remembered);
        remembered.keep(ledger.address(), Author.reader(ReaderVersion.current()), console);
        return code.code();
    }

    private ExitCode read(InputFiles inputs, Knowledge knowledge, AccountReader reader, List<Account> accounts) {
        Sweep.Outcome outcome = new Sweep(console, () -> FileReader.knowing(knowledge))
                .over(inputs, parts -> Accounts.of(parts, reader), accounts::addAll);
        return outcome.unread() == 0 ? ExitCode.OK : ExitCode.NOT_READ;
    }
}

package cn.taizhang.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command without a name: prints what there is.
@Command(name = "taizhang", sortOptions = false)
final class TaizhangCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help.description")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    /// Read by [cn.taizhang.app.console.Language] before anything is said; named here so that help shows it.
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "lang.description")
    @SuppressWarnings("UnusedVariable")
    private Spoken language = Spoken.ZH;

    private enum Spoken {
        ZH,
        EN
    }

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
    }
}

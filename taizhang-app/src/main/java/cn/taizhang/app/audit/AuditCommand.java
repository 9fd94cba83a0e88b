package cn.taizhang.app.audit;

import cn.taizhang.app.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `taizhang audit`: whether the ledger is what was written, and what happened in it; prints what there is.
@Command(name = "audit", sortOptions = false)
public final class AuditCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run
    private CommandSpec spec;

    /// The command with those below it.
    public static CommandLine line(Console console) {
        return new CommandLine(new AuditCommand())
                .addSubcommand("verify", new AuditVerifyCommand(console))
                .addSubcommand("log", new AuditLogCommand(console));
    }

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
    }
}

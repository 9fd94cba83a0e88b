package cn.taizhang.app.ledger;

import cn.taizhang.app.console.Console;
import picocli.CommandLine;

/// The commands that work on a ledger.
public final class LedgerVerbs {

    public static CommandLine addTo(CommandLine line, Console console) {
        return line.addSubcommand("add", new AddCommand(console))
                .addSubcommand("export", new ExportCommand(console))
                .addSubcommand("ledger", new LedgerCommand(console))
                .addSubcommand("review", new ReviewCommand(console))
                .addSubcommand("accept", new VerdictCommand.Accept(console))
                .addSubcommand("undo", new VerdictCommand.Undo(console))
                .addSubcommand("correct", new VerdictCommand.Correct(console))
                .addSubcommand("reject", new VerdictCommand.Reject(console));
    }

    private LedgerVerbs() {}
}

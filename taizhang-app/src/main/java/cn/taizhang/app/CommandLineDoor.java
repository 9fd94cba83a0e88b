package cn.taizhang.app;

import cn.taizhang.app.audit.AuditCommand;
import cn.taizhang.app.backup.BackupCommand;
import cn.taizhang.app.backup.RestoreCommand;
import cn.taizhang.app.check.CheckCommand;
import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.NotWritten;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.find.FindCommand;
import cn.taizhang.app.find.IndexCommand;
import cn.taizhang.app.follow.FollowCommand;
import cn.taizhang.app.ledger.LedgerVerbs;
import cn.taizhang.app.panel.PanelCommand;
import cn.taizhang.app.places.PlacesCommand;
import cn.taizhang.app.read.ReadCommand;
import cn.taizhang.app.score.ScoreCommand;
import cn.taizhang.app.serve.ServeCommand;
import cn.taizhang.ledger.LedgerFailure;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;

/// Runs one command and turns what goes wrong into one line and an exit code.
///
/// 例: `run("read", "报告.txt")` is 0; `run("reed")` is 2.
public final class CommandLineDoor {

    /// The help of a command is never narrower, or its writer refuses to work.
    private static final int LEAST_HELP = 60;

    private final Console console;

    public CommandLineDoor(Console console) {
        this.console = console;
    }

    public int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    CommandLine commandLine() {
        CommandLine line = new CommandLine(new TaizhangCommand())
                .addSubcommand("read", new ReadCommand(console))
                .addSubcommand("follow", new FollowCommand(console))
                .addSubcommand("panel", new PanelCommand(console))
                .addSubcommand("check", new CheckCommand(console))
                .addSubcommand("places", new PlacesCommand(console));
        LedgerVerbs.addTo(line, console);
        return line.addSubcommand("find", new FindCommand(console))
                .addSubcommand("index", new IndexCommand(console))
                .addSubcommand("audit", AuditCommand.line(console))
                .addSubcommand("backup", new BackupCommand(console))
                .addSubcommand("restore", new RestoreCommand(console))
                .addSubcommand("serve", new ServeCommand(console))
                .addSubcommand("score", new ScoreCommand(console))
                .addSubcommand("version", new VersionCommand(console))
                .setResourceBundle(console.messages().bundle())
                .setUsageHelpWidth(Math.max(LEAST_HELP, console.width()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(this::misunderstood)
                .setExecutionExceptionHandler(this::failed);
    }

    private int misunderstood(CommandLine.ParameterException e, String[] arguments) {
        console.tell("usage.wrong", misunderstood(e));
        console.tell("usage.see", e.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE.code();
    }

    /// What the parser says in English, in the language of the user.
    private String misunderstood(CommandLine.ParameterException e) {
        if (e.getValue() != null && e.getArgSpec() instanceof CommandLine.Model.OptionSpec option) {
            return console.messages().say("usage.value", option.longestName(), option.paramLabel(), e.getValue());
        }
        return switch (e) {
            case CommandLine.UnmatchedArgumentException unknown ->
                console.messages().say("usage.unknown", String.join(" ", unknown.getUnmatched()));
            case CommandLine.MissingParameterException missing ->
                console.messages()
                        .say(
                                "usage.missing",
                                missing.getMissing().stream()
                                        .map(argument -> argument.isOption()
                                                ? ((CommandLine.Model.OptionSpec) argument).longestName()
                                                : argument.paramLabel())
                                        .collect(Collectors.joining(", ")));
            default -> said(e);
        };
    }

    private int failed(Exception e, CommandLine line, CommandLine.ParseResult result) throws Exception {
        return switch (e) {
            case Refused refused -> {
                console.tell("usage.wrong", console.messages().say(refused.key(), refused.values()));
                console.tell("usage.see", line.getCommandSpec().qualifiedName());
                yield ExitCode.USAGE.code();
            }
            case NotWritten lost when lost.isBrokenPipe() -> ExitCode.NOT_WRITTEN.code();
            case NotWritten lost ->
                tell(
                        ExitCode.NOT_WRITTEN,
                        "failed.write",
                        said(lost),
                        console.messages().say(why(lost)));
            case LedgerFailure lost ->
                tell(
                        ExitCode.LEDGER,
                        "failed.ledger." + lost.kind().name().toLowerCase(Locale.ROOT),
                        lost.place(),
                        said(lost));
            case UncheckedIOException world -> tell(ExitCode.FAILED, "failed.world", said(world));
            case IllegalArgumentException odd -> tell(ExitCode.FAILED, "failed.world", said(odd));
            default -> throw e;
        };
    }

    private int tell(ExitCode code, String key, Object... values) {
        console.tell(key, values);
        return code.code();
    }

    private static String why(NotWritten lost) {
        return switch (lost.getCause()) {
            case AccessDeniedException denied -> "failed.write.denied";
            case NoSuchFileException absent -> "failed.write.absent";
            case FileSystemException odd when "Is a directory".equals(odd.getReason()) -> "failed.write.folder";
            case null, default ->
                String.valueOf(lost.getCause()).contains("No space left") ? "failed.write.full" : "failed.write.other";
        };
    }

    private static String said(Throwable e) {
        return Objects.toString(e.getMessage(), e.getClass().getSimpleName());
    }
}

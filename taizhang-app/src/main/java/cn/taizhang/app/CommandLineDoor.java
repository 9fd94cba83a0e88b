package cn.taizhang.app;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.NotWritten;
import cn.taizhang.app.read.ReadCommand;
import cn.taizhang.app.score.ScoreCommand;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;

/// Runs one command and turns what goes wrong into one line and an exit code.
///
/// 例: `run("read", "报告.txt")` is 0; `run("reed")` is 2.
public final class CommandLineDoor {

    private final Console console;

    public CommandLineDoor(Console console) {
        this.console = console;
    }

    public int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    CommandLine commandLine() {
        return new CommandLine(new TaizhangCommand())
                .addSubcommand("read", new ReadCommand(console))
                .addSubcommand("score", new ScoreCommand(console))
                .addSubcommand("version", new VersionCommand(console))
                .setResourceBundle(console.messages().bundle())
                .setUsageHelpWidth(console.width())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(this::misunderstood)
                .setExecutionExceptionHandler(this::failed);
    }

    private int misunderstood(CommandLine.ParameterException e, String[] arguments) {
        console.tell("usage.wrong", said(e));
        console.tell("usage.see", e.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE.code();
    }

    private int failed(Exception e, CommandLine line, CommandLine.ParseResult result) throws Exception {
        return switch (e) {
            case NotWritten lost when lost.isBrokenPipe() -> ExitCode.NOT_WRITTEN.code();
            case NotWritten lost ->
                tell(ExitCode.NOT_WRITTEN, "failed.write", said(lost), String.valueOf(lost.getCause()));
            case UncheckedIOException world -> tell(ExitCode.FAILED, "failed.world", said(world));
            case IllegalArgumentException odd -> tell(ExitCode.FAILED, "failed.world", said(odd));
            default -> throw e;
        };
    }

    private int tell(ExitCode code, String key, Object... values) {
        console.tell(key, values);
        return code.code();
    }

    private static String said(Throwable e) {
        return Objects.toString(e.getMessage(), e.getClass().getSimpleName());
    }
}

package cn.taizhang.app.check;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.files.InputFiles;
import cn.taizhang.app.files.Output;
import cn.taizhang.app.ledger.LedgerOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taizhang check FILE…`: the number lint (数字体检).
@Command(name = "check", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "check.files")
    private List<Path> paths = List.of();

    @Option(names = "--against", split = ",", paramLabel = "LAST_YEAR", descriptionKey = "check.against")
    private List<Path> against = List.of();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "check.format")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "read.output")
    private Path output = Path.of("-");

    @Option(names = "--all", descriptionKey = "check.all")
    private boolean all;

    @Option(names = "--suppress", split = ",", paramLabel = "ID", descriptionKey = "check.suppress")
    private List<String> ids = List.of();

    @Option(names = "--reason", paramLabel = "WORDS", descriptionKey = "check.reason")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "verdict.by")
    private String by = System.getProperty("user.name", "");

    @Option(names = "--suppressions", paramLabel = "FILE", descriptionKey = "check.suppressions")
    private Path suppressions = Path.of("");

    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InputFiles inputs = InputFiles.of(paths);
        if (inputs.holds(output) || InputFiles.of(against).holds(output)) {
            throw new Refused("read.output.input", output);
        }
        if (ids.isEmpty() != reason.isBlank()) {
            throw new Refused("check.reason.missing");
        }
        try (Output target = Output.to(output, console.out());
                PassedOver passed = new PassedOver(ledger, suppressions, !ids.isEmpty())) {
            CheckRun.Outcome outcome = new CheckRun(console, passed).over(inputs, InputFiles.of(against));
            List<String> unknown = passed.add(outcome.checked(), ids, by, reason);
            unknown.forEach(id -> console.tell("check.suppress.unknown", id));
            List<Checked> checked =
                    outcome.checked().stream().map(passed::again).toList();
            target.write(rendered(checked).getBytes(StandardCharsets.UTF_8));
            target.finish();
            return (unknown.isEmpty() ? outcome.code(console, checked) : ExitCode.USAGE).code();
        }
    }

    private String rendered(List<Checked> drafts) {
        return switch (format) {
            case TEXT -> new CheckText(console.messages(), all).of(drafts);
            case JSON -> new CheckJson(console.messages(), all).of(drafts);
            case SARIF -> new CheckSarif(console.messages()).of(drafts);
        };
    }
}

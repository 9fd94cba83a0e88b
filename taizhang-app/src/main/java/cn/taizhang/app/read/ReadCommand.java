package cn.taizhang.app.read;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.export.Csv;
import cn.taizhang.app.export.JsonLines;
import cn.taizhang.app.export.Renderer;
import cn.taizhang.app.export.Rows;
import cn.taizhang.app.files.InputFiles;
import cn.taizhang.app.files.Output;
import cn.taizhang.app.summary.Summaries;
import cn.taizhang.app.summary.Tables;
import cn.taizhang.core.record.Section;
import cn.taizhang.table.Words;
import cn.taizhang.table.record.RecordTables;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taizhang read PATH…`: from files to what they say.
@Command(name = "read", sortOptions = false)
public final class ReadCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "read.paths")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "text|jsonl|csv", descriptionKey = "read.format")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "read.output")
    private Path output = Path.of("-");

    @Option(names = "--kind", split = ",", paramLabel = "TYPE", descriptionKey = "read.kind")
    private List<String> types = List.of();

    @Option(names = "--indicator", paramLabel = "ID", descriptionKey = "read.indicator")
    private String indicator = "";

    @Option(names = "--section", paramLabel = "PATH|ROLE", descriptionKey = "read.section")
    private String section = "";

    @Option(names = "--bom", descriptionKey = "read.bom")
    private boolean mark;

    public ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        types.stream()
                .filter(type -> !RecordTables.types().contains(type))
                .forEach(type -> refuse("read.kind.unknown", type, String.join(", ", RecordTables.types())));
        if (section.chars().anyMatch(c -> c >= 'a' && c <= 'z') && !roles().contains(section)) {
            refuse("read.section.unknown", section, String.join(", ", roles()));
        }
        InputFiles inputs = InputFiles.of(paths);
        if (inputs.holds(output)) {
            refuse("read.output.input", output);
        }
        Selection selection = new Selection(types, indicator, section);
        try (Output target = Output.to(output, console.out())) {
            return new ReadRun(console, selection, renderer(inputs, selection), target)
                    .over(inputs)
                    .code();
        }
    }

    private void refuse(String key, Object... values) {
        throw new Refused(key, values);
    }

    private static List<String> roles() {
        return Stream.of(Section.Role.values()).map(Words::of).toList();
    }

    private Renderer renderer(InputFiles inputs, Selection selection) {
        Rows rows = new Rows(inputs.shareNames());
        return switch (format) {
            case JSONL -> new JsonLines(rows);
            case CSV -> new Csv(rows, types.isEmpty() ? RecordTables.types() : types, mark);
            case TEXT ->
                selection.isAll()
                        ? new Summaries(console.messages(), console.width())
                        : new Tables(console.messages(), rows, console.width());
        };
    }
}

package cn.taizhang.app.panel;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.files.InputFiles;
import cn.taizhang.app.files.Output;
import cn.taizhang.app.files.Sweep;
import cn.taizhang.app.files.TableFile;
import cn.taizhang.app.ledger.LedgerOption;
import cn.taizhang.app.reading.FileReader;
import cn.taizhang.app.scope.ReportsOption;
import cn.taizhang.compare.panel.PanelRow;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.compare.panel.Said;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.view.Sayings;
import cn.taizhang.rules.RuleFiles;
import cn.taizhang.table.Table;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taizhang panel [PATH…] --indicator ID`: from reports, or from the ledger, to one row a place and year.
@Command(name = "panel", sortOptions = false)
public final class PanelCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "panel.paths")
    private List<Path> paths = List.of();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--indicator", paramLabel = "ID", required = true, descriptionKey = "panel.indicator")
    private String indicator = "";

    @Option(names = "--kind", paramLabel = "growth|level", descriptionKey = "panel.kind")
    private Measured kind = Measured.USUAL;

    @Mixin
    private ReportsOption reports = new ReportsOption();

    @Option(names = "--format", paramLabel = "csv|jsonl|xlsx|parquet", descriptionKey = "panel.format")
    private TableFormat format = TableFormat.CSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "panel.output")
    private Path output = Path.of("-");

    @Option(names = "--bom", descriptionKey = "read.bom")
    private boolean mark;

    private enum Measured {
        USUAL,
        GROWTH,
        LEVEL
    }

    public PanelCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        InputFiles inputs = InputFiles.of(paths);
        if (!paths.isEmpty() && ledger.isNamed()) {
            throw new Refused("panel.both");
        }
        if (inputs.holds(output)) {
            throw new Refused("read.output.input", output);
        }
        Knowledge knowledge = RuleFiles.load();
        Indicator known = known(knowledge.indicators());
        ReportsOption.Wanted wanted = reports.wanted(knowledge.places()::gazetteer);
        // A path that cannot be written is told before the reports are read.
        Output.to(output, console.out()).close();
        List<Said> said = new ArrayList<>();
        ExitCode code = paths.isEmpty() ? kept(known, said) : read(inputs, knowledge, known, said);
        if (!said.isEmpty()) {
            write(
                    known,
                    new PanelRun(console, question(known))
                            .rows(
                                    said,
                                    row -> wanted.holds(
                                            row.report().place().name(),
                                            row.report().place().code(),
                                            row.report().year())));
        }
        return code.code();
    }

    private ExitCode read(InputFiles inputs, Knowledge knowledge, Indicator known, List<Said> said) {
        Sweep.Outcome outcome = new Sweep(console, () -> FileReader.knowing(knowledge))
                .over(inputs, parts -> Heard.of(parts, known.id()), said::addAll);
        return outcome.unread() == 0 ? ExitCode.OK : ExitCode.NOT_READ;
    }

    private ExitCode kept(Indicator known, List<Said> said) {
        try (Ledger opened = Ledger.reading(ledger.address())) {
            said.addAll(Sayings.of(opened, known.id()));
        }
        if (said.isEmpty()) {
            console.tell("panel.empty");
        }
        return ExitCode.OK;
    }

    private void write(Indicator known, List<PanelRow> rows) {
        Question question = question(known);
        Table table = PanelColumns.table("panel");
        Style style = new Style(mark, console.messages().language() == Language.ENGLISH);
        new TableFile(output, format, style)
                .write(
                        table,
                        Explaining.of(question, known),
                        sink -> rows.forEach(
                                row -> sink.accept(PanelCells.of(question, row).under(table.names()))),
                        console.out());
    }

    private Indicator known(IndicatorTable table) {
        if (!table.contains(indicator)) {
            throw new Refused(
                    "panel.indicator.unknown", indicator, String.join(", ", Nearest.to(indicator, table.all())));
        }
        return table.get(indicator);
    }

    private Question question(Indicator known) {
        return switch (kind) {
            case USUAL -> Question.usual(known);
            case GROWTH -> new Question(known.id(), Quantity.Kind.GROWTH);
            case LEVEL -> new Question(known.id(), Quantity.Kind.LEVEL);
        };
    }
}

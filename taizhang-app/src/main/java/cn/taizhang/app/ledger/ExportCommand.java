package cn.taizhang.app.ledger;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.files.TableFile;
import cn.taizhang.app.scope.ReportsOption;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.view.View;
import cn.taizhang.rules.RuleFiles;
import cn.taizhang.table.Bilingual;
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

/// `taizhang export VIEW`: a table of the ledger as a file.
@Command(name = "export", sortOptions = false)
public final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "VIEW", descriptionKey = "export.view")
    private String view = "";

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private ReportsOption reports = new ReportsOption();

    @Option(names = "--indicator", paramLabel = "ID", descriptionKey = "export.indicator")
    private String indicator = "";

    @Option(names = "--format", paramLabel = "csv|jsonl|xlsx|parquet", descriptionKey = "panel.format")
    private TableFormat format = TableFormat.CSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "panel.output")
    private Path output = Path.of("-");

    @Option(names = "--bom", descriptionKey = "read.bom")
    private boolean mark;

    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!View.names().contains(view)) {
            throw new Refused("export.view.unknown", view, String.join(", ", View.names()));
        }
        View asked = View.of(view);
        if (!indicator.isEmpty() && !asked.hasIndicators()) {
            throw new Refused("export.indicator.unused", view);
        }
        try (Ledger opened = Ledger.reading(ledger.address())) {
            ReportsOption.Wanted wanted =
                    reports.wanted(() -> RuleFiles.load().places().gazetteer());
            View.Ask ask = new View.Ask(
                    one -> wanted.holds(
                            one.head().place(), one.head().code(), one.head().year()),
                    indicator);
            Style style = new Style(mark, console.messages().language() == Language.ENGLISH);
            long rows = new TableFile(output, format, style)
                    .write(
                            asked.table(),
                            explained(opened, asked),
                            sink -> asked.rows(opened, ask, sink),
                            console.out());
            console.tell("export.done", rows);
        }
        return ExitCode.OK.code();
    }

    private TableFile.Explained explained(Ledger opened, View asked) {
        String place = opened.address().shown();
        List<Bilingual> notes = new ArrayList<>();
        notes.add(new Bilingual("出自台账 " + place + "。", "From the ledger " + place + "."));
        if (asked.isCounted()) {
            notes.add(new Bilingual(
                    "异本、旧版和非报告的记录不在其中;偏移按 Unicode 码点计,左闭右开。",
                    "Variants, replaced editions and texts that are no report are left out; offsets count Unicode"
                            + " code points, half open."));
        }
        return new TableFile.Explained(new Bilingual("台账导出:" + view, "Ledger: " + view), notes);
    }
}

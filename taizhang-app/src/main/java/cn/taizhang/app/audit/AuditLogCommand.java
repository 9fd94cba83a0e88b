package cn.taizhang.app.audit;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.files.Output;
import cn.taizhang.app.files.TableFile;
import cn.taizhang.app.ledger.LedgerOption;
import cn.taizhang.app.summary.TextTable;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.event.EventQuery;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `taizhang audit log`: what happened, by whom, when and to what, as a table.
///
/// - Days are those of China, both ends wanted; instants are UTC.
@Command(name = "log", sortOptions = false)
final class AuditLogCommand implements Callable<Integer> {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Bilingual TITLE = new Bilingual("审计日志", "Audit log");

    private final Console console;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", descriptionKey = "audit.from")
    private LocalDate from = FIRST;

    @Option(names = "--to", paramLabel = "YYYY-MM-DD", descriptionKey = "audit.to")
    private LocalDate to = LAST;

    @Option(names = "--actor", paramLabel = "NAME", descriptionKey = "audit.actor")
    private String actor = "";

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "audit.kind")
    private String kind = "";

    @Option(names = "--subject", paramLabel = "SUBJECT", descriptionKey = "audit.subject")
    private String subject = "";

    @Option(names = "--format", paramLabel = "table|jsonl|csv|xlsx", descriptionKey = "audit.format")
    private Format format = Format.TABLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "panel.output")
    private Path output = Path.of("-");

    private enum Format {
        TABLE,
        JSONL,
        CSV,
        XLSX
    }

    AuditLogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger opened = Ledger.reading(ledger.address())) {
            TableFile.Rows rows = sink -> opened.events().each(wanted(), event -> sink.accept(AuditTable.cells(event)));
            long written = switch (format) {
                case TABLE -> text(rows);
                case JSONL -> file(TableFormat.JSONL, rows);
                case CSV -> file(TableFormat.CSV, rows);
                case XLSX -> file(TableFormat.XLSX, rows);
            };
            console.tell("export.done", written);
        }
        return ExitCode.OK.code();
    }

    private EventQuery wanted() {
        return new EventQuery(begin(from), begin(to.isBefore(LAST) ? to.plusDays(1) : to), actor, kind, subject);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(CHINA).toInstant();
    }

    private boolean english() {
        return console.messages().language() == Language.ENGLISH;
    }

    private long file(TableFormat chosen, TableFile.Rows rows) {
        TableFile.Explained explained = new TableFile.Explained(TITLE, List.of());
        return new TableFile(output, chosen, new Style(false, english()))
                .write(AuditTable.TABLE, explained, rows, console.out());
    }

    private long text(TableFile.Rows rows) {
        TextTable table = new TextTable(AuditTable.TABLE.columns().stream()
                .map(Column::heading)
                .map(heading -> english() ? heading.en() : heading.zh())
                .toList());
        long[] written = {0};
        rows.into(cells -> {
            table.row(cells.stream().map(Cell::words).toList());
            written[0]++;
        });
        try (Output opened = Output.to(output, console.out())) {
            table.lines("", console.width())
                    .forEach(line -> opened.write((line + "\n").getBytes(StandardCharsets.UTF_8)));
            opened.finish();
        }
        return written[0];
    }
}

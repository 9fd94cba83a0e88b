package cn.taizhang.app.places;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.NotWritten;
import cn.taizhang.app.summary.TextTable;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.rules.place.PlaceFiles;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.TableWriter;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taizhang places [NAME|CODE…]`: the places and issuers we know, with their history.
@Command(name = "places", sortOptions = false)
public final class PlacesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "NAME|CODE", arity = "0..*", descriptionKey = "places.names")
    private List<String> names = List.of();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "places.year")
    private int year;

    @Option(names = "--level", paramLabel = "nation|province|prefecture|county", descriptionKey = "places.level")
    private Level level = Level.UNKNOWN;

    @Option(names = "--format", paramLabel = "text|jsonl|csv", descriptionKey = "places.format")
    private Format format = Format.TEXT;

    private enum Format {
        TEXT,
        JSONL,
        CSV
    }

    public PlacesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Gazetteer gazetteer = PlaceFiles.gazetteer();
        PlaceQuery query = new PlaceQuery(names, year, level);
        PlaceTable table = new PlaceTable(gazetteer);
        List<List<Cell>> rows = new ArrayList<>();
        query.issuers(PlaceFiles.issuers()).forEach(issuer -> rows.add(table.cells(issuer)));
        query.places(gazetteer).forEach(place -> rows.add(table.cells(place)));
        if (rows.isEmpty()) {
            console.tell("places.none");
        }
        try {
            OutputStream out = new BufferedOutputStream(console.out());
            switch (format) {
                case TEXT -> text(rows, out);
                case JSONL -> write(TableFormat.JSONL, rows, out);
                case CSV -> write(TableFormat.CSV, rows, out);
            }
            out.flush();
        } catch (IOException e) {
            throw new NotWritten("stdout", e);
        }
        return ExitCode.OK.code();
    }

    private void text(List<List<Cell>> rows, OutputStream out) throws IOException {
        boolean english = console.messages().language() == Language.ENGLISH;
        TextTable table = new TextTable(PlaceTable.TABLE.columns().stream()
                .map(Column::heading)
                .map(heading -> english ? heading.en() : heading.zh())
                .toList());
        rows.forEach(row -> table.row(row.stream().map(Cell::words).toList()));
        if (!rows.isEmpty()) {
            out.write((String.join("\n", table.lines("", console.width())) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(TableFormat format, List<List<Cell>> rows, OutputStream out) {
        try (TableWriter writer = format.open(PlaceTable.TABLE, out, Style.PLAIN)) {
            rows.forEach(writer::row);
        }
    }
}

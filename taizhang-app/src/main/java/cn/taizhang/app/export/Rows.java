package cn.taizhang.app.export;

import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.table.Row;
import cn.taizhang.table.record.Origin;
import cn.taizhang.table.record.RecordRows;
import java.util.List;
import java.util.stream.Stream;

/// The rows of what was read in one file.
///
/// - `sourcePath` is kept only where several files bear the same name.
public final class Rows {

    private final RecordRows rows;

    public Rows(boolean withPaths) {
        this.rows = new RecordRows(withPaths);
    }

    /// The names of all columns that records of these types can have, in order.
    public List<String> columns(List<String> types) {
        return rows.names(types);
    }

    public Stream<Row> of(ReadFile.Parts file) {
        return file.parts().stream().flatMap(part -> {
            Origin origin = new Origin(
                    String.valueOf(file.path().getFileName()), file.path().toString(), reportOf(part));
            return part.entries().stream().map(entry -> rows.row(origin, part.document(), entry));
        });
    }

    private static String reportOf(ReadPart part) {
        return switch (part) {
            case ReadPart.Whole whole -> whole.report().id().value();
            case ReadPart.Other _ -> "";
        };
    }
}

package cn.taizhang.table.record;

import cn.taizhang.table.Column;
import java.util.List;

/// The columns that every record has.
///
/// 例: `type`, `id`, `source`, …, `quote`, `text`.
final class CommonColumns {

    private static final String PATH = "sourcePath";
    private static final List<String> NAMES =
            List.of("type", "id", "source", PATH, "report", "start", "end", "locator", "quote", "text");

    static List<String> names(boolean withPaths) {
        return NAMES.stream().filter(name -> withPaths || !name.equals(PATH)).toList();
    }

    static List<Column> columns(boolean withPaths) {
        return ColumnFile.of(ColumnFile.EVERY).stream()
                .filter(column -> withPaths || !column.name().equals(PATH))
                .toList();
    }

    private CommonColumns() {}
}

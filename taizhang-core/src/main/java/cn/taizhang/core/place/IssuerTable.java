package cn.taizhang.core.place;

import cn.taizhang.core.record.Report.Level;
import java.util.List;

/// Who gives reports without being a place of the table: the State Council and the new areas, each with its years.
///
/// 例: `named("贵安新区", 2020)` lies in 贵州省 520000; before 2014 there is none.
///
/// - A year is told by its end, as in [Place].
/// - A new area is no level of government: its level is unknown.
public record IssuerTable(List<Row> rows) {

    public static final IssuerTable EMPTY = new IssuerTable(List.of());

    /// One issuer; `to` is [Place#OPEN] while it holds, `parent` the code of the place it lies in.
    public record Row(String name, Level level, String parent, int from, int to) {
        static final Row NONE = new Row("", Level.UNKNOWN, "", 0, 0);

        public boolean isNone() {
            return name.isEmpty();
        }

        public boolean validIn(int year) {
            return from <= year && year <= to;
        }
    }

    public IssuerTable {
        rows = List.copyOf(rows);
    }

    /// The issuer of a name in a year, or an empty row; year 0 asks for any year.
    public Row named(String name, int year) {
        return rows.stream()
                .filter(row -> row.name().equals(name) && (year == 0 || row.validIn(year)))
                .findFirst()
                .orElse(Row.NONE);
    }
}

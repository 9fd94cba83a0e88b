package cn.taizhang.app.find;

import cn.taizhang.table.file.TableFormat;

/// How hits are written: for a person, or as a table.
enum FindFormat {
    TEXT(TableFormat.CSV),
    CSV(TableFormat.CSV),
    JSONL(TableFormat.JSONL),
    XLSX(TableFormat.XLSX),
    PARQUET(TableFormat.PARQUET);

    private final TableFormat table;

    FindFormat(TableFormat table) {
        this.table = table;
    }

    TableFormat table() {
        return table;
    }
}

package cn.taizhang.table.record;

/// Where a record comes from: the name of the file, its path and the id of the report, empty for text that is none.
///
/// 例: `侯马市2024.txt`, `reports/侯马市2024.txt`, `3fa9c0d1e2b4:report:0-24:0`.
public record Origin(String source, String path, String report) {}

package cn.taizhang.app.read;

/// How the result is written: for a person, one JSON object a line, or a table.
enum Format {
    TEXT,
    JSONL,
    CSV
}

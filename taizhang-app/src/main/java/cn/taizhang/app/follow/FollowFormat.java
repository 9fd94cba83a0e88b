package cn.taizhang.app.follow;

/// How followed promises are written: for a terminal, as data, or as the table of fulfilment for Word.
enum FollowFormat {
    TABLE,
    JSONL,
    CSV,
    XLSX,
    PARQUET,
    DOCX
}

package cn.taizhang.app.check;

/// In what form findings are written.
enum CheckFormat {
    TEXT,
    JSON,
    SARIF
}

package cn.taizhang.ingest;

/// Why a file was refused.
public enum Refusal {
    EMPTY,
    UNREADABLE,
    ENCRYPTED
}

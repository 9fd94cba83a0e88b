package cn.taizhang.web.check;

/// What the page to drop a draft on must know: the size a file may have in bytes, for how many minutes and how many
/// drafts are kept.
///
/// 例: 52,428,800 bytes, 30 minutes, 32 drafts.
public record Dropping(long limit, long minutes, int most) {}

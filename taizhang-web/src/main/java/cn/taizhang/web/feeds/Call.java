package cn.taizhang.web.feeds;

import java.time.Instant;

/// One call of a feed and how it was answered. 例: `T2025-0031`, 200.
public record Call(Instant at, String task, int status) {}

package cn.taizhang.delivery.notice;

import java.time.Instant;

/// A reminder that was raised: by which event, and when.
///
/// 例: event 3,117 raised `T2025-0031/due_today/2025-09-30` at seven in the morning.
public record Raised(Notice notice, long seq, Instant at) {}

package cn.taizhang.web.posting;

import java.time.Instant;

/// One thing that could not be sent yet.
///
/// 例: `mail:liming@example.cn/2025-09-18`, tried 3 times, again at 08:07, 550 no such user.
public record Failure(String subject, int times, Instant last, Instant next, String why) {}

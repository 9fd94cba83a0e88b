package cn.taizhang.delivery.field;

import java.time.Instant;

/// Who did something, and when.
///
/// 例: 周督查 on 2025-04-10 at 10:00; nobody yet is the empty name at the beginning of time.
public record Stamp(String by, Instant at) {

    /// Where nobody did it yet.
    public static final Stamp NONE = new Stamp("", Instant.EPOCH);

    public boolean isNone() {
        return at.equals(Instant.EPOCH);
    }
}

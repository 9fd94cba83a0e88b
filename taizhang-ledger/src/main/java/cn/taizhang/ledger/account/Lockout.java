package cn.taizhang.ledger.account;

import java.time.Duration;

/// After how many failed log-ins in a row an account is locked, and for how long.
///
/// 例: five, for fifteen minutes.
public record Lockout(int failures, Duration time) {

    public static final Lockout USUAL = new Lockout(5, Duration.ofMinutes(15));

    public Lockout {
        if (failures < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("no lockout: " + failures + " failures, " + time);
        }
    }
}

package cn.taizhang.delivery.light;

/// Why a light shows what it shows.
///
/// 例: BEHIND: progress 41.7 %, by the 序时 line 66.0 %, 24.3 points behind.
public enum Rule {
    /// The task ended without being done here.
    ENDED,
    /// It is 办结 or 销号.
    DONE,
    /// Its due date has passed.
    OVERDUE,
    /// A major problem is open.
    MAJOR_PROBLEM,
    /// Reports are missing.
    MISSED,
    /// Behind the 序时 line.
    BEHIND,
    /// Few days are left, and much is to be done.
    LAST_DAYS,
    /// Before the 序时 line.
    AHEAD,
    /// About where it should be.
    ON_LINE,
    /// Nobody has signed for it yet.
    NOT_SIGNED,
    /// Nothing was told yet that can be measured.
    NO_DATA
}

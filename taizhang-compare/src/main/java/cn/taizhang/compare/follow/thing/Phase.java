package cn.taizhang.compare.follow.thing;

import cn.taizhang.core.record.Commitment.Stage;

/// How far a verb takes a thing, as coarsely as two reports can be compared.
///
/// 例: 新开工 is STARTED, 建成 and 新建 are FINISHED, 推进 is OPEN.
public enum Phase {
    /// No verb.
    NONE,
    /// 谋划、签约: before the first spade.
    PREPARED,
    /// 开工、启动.
    STARTED,
    /// 推进、实施、保持: says nothing of how far.
    OPEN,
    /// 建成、投用、获批.
    FINISHED;

    public static Phase of(Stage stage) {
        return switch (stage) {
            case PLANNED, EXPLORED, SIGNED -> PREPARED;
            case STARTED -> STARTED;
            case COMPLETED, IN_USE, RECOGNISED -> FINISHED;
            case UNDER_WAY, HELD, SUPPORTED, ATTITUDE -> OPEN;
        };
    }

    /// Whether a thing in the one state is no answer to a thing in the other: 新开工 to 建成.
    public boolean excludes(Phase other) {
        return isDefinite() && other.isDefinite() && this != other;
    }

    private boolean isDefinite() {
        return this == PREPARED || this == STARTED || this == FINISHED;
    }
}

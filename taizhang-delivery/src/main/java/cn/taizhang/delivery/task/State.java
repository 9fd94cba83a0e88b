package cn.taizhang.delivery.task;

import cn.taizhang.table.Bilingual;

/// Where a task stands on its way: 立项 → 分派 → 签收 → 反馈 → 审核 → 办结 → 销号, or beside it.
///
/// 例: UNDER_REVIEW 待审核: the unit says it is done, and nobody has agreed yet.
public enum State {
    PROPOSED("待立项", "to be filed", Phase.OPEN),
    FILED("已立项", "filed", Phase.OPEN),
    ASSIGNED("待签收", "to be signed for", Phase.OPEN),
    UNDERWAY("办理中", "under way", Phase.OPEN),
    UNDER_REVIEW("待审核", "under review", Phase.OPEN),
    COMPLETED("已办结", "completed", Phase.DONE),
    CLOSED("已销号", "closed", Phase.DONE),
    MERGED("已合并", "merged", Phase.ENDED),
    STOPPED("已中止", "stopped", Phase.ENDED),
    CARRIED("顺延下年", "carried over", Phase.ENDED);

    private final Bilingual words;
    private final Phase phase;

    private enum Phase {
        OPEN,
        DONE,
        ENDED
    }

    State(String zh, String en, Phase phase) {
        this.words = new Bilingual(zh, en);
        this.phase = phase;
    }

    public Bilingual words() {
        return words;
    }

    /// Whether something is still to be done by someone.
    public boolean isOpen() {
        return phase == Phase.OPEN;
    }

    /// Whether it was done: 办结 or 销号.
    public boolean isDone() {
        return phase == Phase.DONE;
    }

    /// Whether it ended without being done here: merged, stopped or carried over.
    public boolean isEnded() {
        return phase == Phase.ENDED;
    }
}

package cn.taizhang.delivery.motion;

import cn.taizhang.table.Bilingual;

/// Where a paper stands: 已登记 → 办理中 → 已答复 → 办结, and from an answer that does not satisfy to 重新办理.
///
/// 例: ANSWERED 已答复: the unit answered, and the deputies have not said whether that will do.
public enum Stage {
    REGISTERED("已登记", "registered"),
    ASSIGNED("办理中", "being handled"),
    ANSWERED("已答复", "answered"),
    AGAIN("重新办理", "being handled again"),
    CLOSED("办结", "closed");

    private final Bilingual words;

    Stage(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }
}

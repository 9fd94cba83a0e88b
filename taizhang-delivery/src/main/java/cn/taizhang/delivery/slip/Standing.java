package cn.taizhang.delivery.slip;

import cn.taizhang.table.Bilingual;

/// Where a slip stands.
///
/// 例: ANSWERED 待评判: the unit answered, and nobody said yet whether that will do.
public enum Standing {
    WAITING("待答复", "to be answered"),
    ANSWERED("待评判", "to be judged"),
    DISSATISFIED("不满意", "not satisfied"),
    SATISFIED("满意", "satisfied");

    private final Bilingual words;

    Standing(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    public boolean isOpen() {
        return this != SATISFIED;
    }

    /// Whether the unit has to write.
    public boolean isUnits() {
        return this == WAITING || this == DISSATISFIED;
    }
}

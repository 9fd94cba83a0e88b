package cn.taizhang.delivery.motion;

import cn.taizhang.table.Bilingual;

/// What the deputies say of an answer.
///
/// 例: DISSATISFIED 不满意: the paper is handled again.
public enum Opinion {
    SATISFIED("满意", "satisfied"),
    FAIRLY("基本满意", "fairly satisfied"),
    DISSATISFIED("不满意", "not satisfied");

    private final Bilingual words;

    Opinion(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }
}

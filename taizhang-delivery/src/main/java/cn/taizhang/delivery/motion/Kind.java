package cn.taizhang.delivery.motion;

import cn.taizhang.table.Bilingual;

/// What kind of paper it is.
///
/// 例: SUGGESTION 代表建议: handed over to units by the standing committee.
public enum Kind {
    BILL("议案", "motion"),
    SUGGESTION("代表建议", "deputy's suggestion"),
    PROPOSAL("政协提案", "CPPCC proposal");

    private final Bilingual words;

    Kind(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }
}

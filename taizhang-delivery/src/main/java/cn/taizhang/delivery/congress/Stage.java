package cn.taizhang.delivery.congress;

import cn.taizhang.table.Bilingual;

/// Where a candidate stands: 征集 → 筛选 → 候选 → 票决 → 公布.
///
/// 例: VOTING 票决中: it stands in a vote that is not counted, or is tied for the last place.
public enum Stage {
    GATHERED("征集", "gathered"),
    OUT("筛除", "screened out"),
    CANDIDATE("候选", "candidate"),
    VOTING("票决中", "in the vote"),
    ADOPTED("票决通过", "adopted"),
    NOT_ADOPTED("未入选", "not adopted");

    private final Bilingual words;

    Stage(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    /// Whether it can still be changed and screened.
    public boolean isBefore() {
        return this == GATHERED || this == OUT || this == CANDIDATE;
    }
}

package cn.taizhang.delivery.notice;

import cn.taizhang.table.Bilingual;

/// Whom a reminder is for.
///
/// 例: 「逾期 7 天」 is for the lead unit, 「延期待决定」 for leaders.
public enum Audience {
    UNIT("牵头单位", "lead unit"),
    SUPERVISION("督查室", "supervision office"),
    LEADER("领导", "leaders");

    private final Bilingual words;

    Audience(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }
}

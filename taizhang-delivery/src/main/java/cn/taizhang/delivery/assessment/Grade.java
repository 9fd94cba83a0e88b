package cn.taizhang.delivery.assessment;

import cn.taizhang.table.Bilingual;

/// The four grades 等次, the best first.
///
/// 例: GOOD 良好 from 80 points on; NONE for a unit of which nothing was due.
public enum Grade {
    EXCELLENT("优秀", "excellent"),
    GOOD("良好", "good"),
    FAIR("一般", "fair"),
    POOR("较差", "poor"),
    NONE("未评", "not graded");

    private final Bilingual words;

    Grade(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }
}

package cn.taizhang.delivery.racing;

import cn.taizhang.table.Bilingual;

/// What is compared in a lane: 比进度, 比增量, 比贡献.
///
/// 例: INCREMENT 增量: what was added within the period, whatever stood there before.
public enum Axis {
    /// By how many points the items stand before the 序时 line at the end of the period, on the average.
    PROGRESS("进度", "progress"),
    /// By how many points the items rose within the period, on the average.
    INCREMENT("增量", "increment"),
    /// Which share of all that the peers gained in the period the unit gained.
    CONTRIBUTION("贡献", "contribution");

    private final Bilingual words;

    Axis(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }
}

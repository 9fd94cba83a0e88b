package cn.taizhang.delivery.ballot;

import cn.taizhang.table.Bilingual;

/// Of whom more than half must be for something.
///
/// 例: of 100 on the roll and 80 ballots, ROLL asks for 51 and CAST for 41.
///
/// - ROLL is 全体代表的过半数, by which a people's congress elects and resolves under 《地方各级人民代表大会和地方各级
///   人民政府组织法》; CAST is what some rules of procedure ask of a satisfaction vote; NONE takes those with the most.
public enum Majority {
    ROLL("全体代表过半数", "more than half of all deputies"),
    CAST("投票代表过半数", "more than half of those who voted"),
    NONE("得票多者当选", "those with the most votes");

    private final Bilingual words;

    Majority(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    /// How many have to be for it at least, of so many on the roll and so many ballots; at least one.
    public int least(int roll, int cast) {
        return switch (this) {
            case ROLL -> roll / 2 + 1;
            case CAST -> cast / 2 + 1;
            case NONE -> 1;
        };
    }
}

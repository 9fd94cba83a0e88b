package cn.taizhang.delivery.ballot;

import cn.taizhang.table.Bilingual;
import java.util.List;

/// How many deputies have to vote at least, else no ballot is opened.
///
/// 例: of 100 on the roll HALF asks for 51 ballots and TWO_THIRDS for 67.
///
/// - HALF is 过半数, by which a standing committee meets under 《地方各级人民代表大会和地方各级人民政府组织法》; TWO_THIRDS is
///   三分之二以上, by which a congress does.
/// - Never fewer than [#FEWEST]: with two ballots each of the two deputies would know what the other chose.
/// - NONE is of votes that were opened before there was a quorum; it cannot be set.
public enum Quorum {
    HALF("实有代表过半数", "more than half of all deputies"),
    TWO_THIRDS("实有代表三分之二以上", "two thirds of all deputies at least"),
    NONE("未设", "none");

    /// So many ballots a count needs, and so many deputies a roll.
    public static final int FEWEST = 3;

    private final Bilingual words;

    Quorum(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    /// Those that a vote can be opened with.
    public static List<Quorum> choices() {
        return List.of(HALF, TWO_THIRDS);
    }

    public Bilingual words() {
        return words;
    }

    /// How many ballots are needed of so many deputies.
    public int least(int roll) {
        return switch (this) {
            case HALF -> Math.max(FEWEST, roll / 2 + 1);
            case TWO_THIRDS -> Math.max(FEWEST, (2 * roll + 2) / 3);
            case NONE -> 1;
        };
    }
}

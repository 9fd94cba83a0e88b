package cn.taizhang.table.word;

/// A column of a table in Word: its heading, its share of the width of the page, and whether its words are centred.
///
/// 例: 序号, 1, centred; 原文, 8.
public record WordColumn(String heading, int share, boolean centred) {

    public WordColumn {
        if (share < 1) {
            throw new IllegalArgumentException(heading + " has no width");
        }
    }

    /// A column whose words begin at the left.
    public static WordColumn of(String heading, int share) {
        return new WordColumn(heading, share, false);
    }
}

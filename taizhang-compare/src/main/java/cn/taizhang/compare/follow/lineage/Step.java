package cn.taizhang.compare.follow.lineage;

/// How a promise stands to the one of the year before, or what became of it where it is not promised again.
///
/// 例: 「建成绿道100公里」 after 「建成绿道80公里」 is RAISED.
public enum Step {
    /// Promised for the first time.
    MADE,
    /// The same again.
    REPEATED,
    /// More is aimed at; of what is better less of, less.
    RAISED,
    /// Less is aimed at.
    LOWERED,
    /// The same thing in other words or measures.
    REWORDED,
    /// Not promised again, and reported done.
    DONE,
    /// Not promised again, and not reported done.
    GONE
}

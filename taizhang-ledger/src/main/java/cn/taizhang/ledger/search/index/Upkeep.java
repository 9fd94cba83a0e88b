package cn.taizhang.ledger.search.index;

/// What was done to an index before it was used.
///
/// 例: it was made of another ledger and had to be made anew.
public enum Upkeep {
    /// Nothing: it holds what the ledger holds.
    CURRENT,
    /// What the ledger holds since was added.
    CAUGHT_UP,
    /// There was none; it was made.
    MADE,
    /// It was damaged and made anew.
    DAMAGED,
    /// It was made of another ledger, and made anew.
    FOREIGN,
    /// It was made by another version of the program, and made anew.
    VERSION,
    /// Another process is writing it: it answers with what it held before.
    BUSY,
    /// It may not be written: it answers with what it held before.
    READ_ONLY;

    /// Whether it lacks something that the ledger holds.
    public boolean isBehind() {
        return this == BUSY || this == READ_ONLY;
    }

    /// Whether who asked a question should hear of it.
    public boolean isTold() {
        return this != CURRENT && this != CAUGHT_UP;
    }
}

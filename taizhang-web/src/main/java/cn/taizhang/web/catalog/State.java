package cn.taizhang.web.catalog;

import java.util.Locale;

/// By what the library can be narrowed: how a document stands, and what is odd about it.
///
/// 例: `misfiled` are documents whose file name says another place or year.
public enum State {
    COUNTED("●", "good"),
    VARIANT("◐", "violet"),
    REPLACED("↺", "blue"),
    APART("✕", ""),
    MISFILED("≠", "warn"),
    UNREAD("?", "warn"),
    DISPUTED("‼", "bad"),
    UNPLACED("∅", "warn"),
    GAP("○", "warn");

    private final String sign;
    private final String tone;

    State(String sign, String tone) {
        this.sign = sign;
        this.tone = tone;
    }

    /// The sign that stands before its word.
    public String sign() {
        return sign;
    }

    /// The class of its tag.
    public String tone() {
        return tone;
    }

    /// As it is asked for. 例: `counted`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a document is in it; what is missing is no document.
    public boolean holds(Item item) {
        return switch (this) {
            case COUNTED, VARIANT, REPLACED, APART -> item.state() == this;
            case MISFILED -> item.tally().misfiled();
            case UNREAD -> item.holding().counts() && item.tally().numbers().unread() > 0;
            case DISPUTED -> item.isDisputed();
            case UNPLACED -> item.holding().counts() && !item.isPlaced();
            case GAP -> false;
        };
    }
}

package cn.taizhang.ledger.review;

import java.util.Locale;

/// Why a person should look at a record.
///
/// 例: a number nobody read is UNREAD; a figure whose subject was guessed is LOW_CONFIDENCE.
public enum Doubt {
    /// Read, but not surely.
    LOW_CONFIDENCE,
    /// A number that no rule could read.
    UNREAD,
    /// The name of the file contradicts the text.
    MISFILED,
    /// Place or year could not be told.
    UNKNOWN_HEAD,
    /// Lost digits, or a text that breaks off.
    DAMAGED,
    /// A person's word whose place in the newer edition was not found (失锚).
    LOST,
    /// A newer reader found it for the first time.
    APPEARED,
    /// A newer reader reads it otherwise.
    CHANGED,
    /// A newer reader no longer finds it.
    VANISHED,
    /// Two different reports of one place and year both count.
    CONFLICT;

    /// As it is asked for and shown. 例: `low-confidence`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it comes from reading a file again, and not from the reading itself.
    public boolean ofRereading() {
        return this == APPEARED || this == CHANGED || this == VANISHED;
    }
}

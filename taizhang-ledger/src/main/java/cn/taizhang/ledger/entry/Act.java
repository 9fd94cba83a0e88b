package cn.taizhang.ledger.entry;

import java.util.Locale;

/// What an entry of the ledger says of its record.
///
/// 例: a figure appears when it is first read, is changed by a newer reader and corrected by a person.
public enum Act {
    /// Read for the first time.
    APPEARED(true, false),
    /// Read otherwise by a newer reader.
    CHANGED(true, false),
    /// No longer read by a newer reader.
    VANISHED(false, false),
    /// Confirmed by a person.
    ACCEPTED(true, true),
    /// Put right by a person.
    CORRECTED(true, true),
    /// Struck out by a person.
    REJECTED(false, true),
    /// What a person said, found again in a newer edition of the source.
    REANCHORED(true, true),
    /// What a person said, no longer to be found in a newer edition of the source (失锚).
    LOST(true, true),
    /// What a person said of a link, taken back: the proposal stands as if nobody had spoken.
    WITHDRAWN(true, true);

    private final boolean standing;
    private final boolean personal;

    Act(boolean standing, boolean personal) {
        this.standing = standing;
        this.personal = personal;
    }

    /// Whether the record still counts after it.
    public boolean standing() {
        return standing;
    }

    /// Whether a person stands behind it, so that no reader may overrule it.
    public boolean personal() {
        return personal;
    }

    /// Whether a person's word on a link counts before the proposal: one that lost its place or was taken back does
    /// not.
    public boolean heard() {
        return personal && this != LOST && this != WITHDRAWN;
    }

    /// As it is stored and exported. 例: `appeared`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Act of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

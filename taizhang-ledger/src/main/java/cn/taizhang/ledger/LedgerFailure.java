package cn.taizhang.ledger;

/// The ledger could not be opened, read or written: what was wrong, where, and the words of the database.
///
/// 例: kind FULL, place `台账.db`: nothing of the transaction in hand was kept, all before it stands.
public final class LedgerFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String place;

    /// What was wrong, for which the door has a remedy in both languages.
    public enum Kind {
        /// No such address.
        ADDRESS,
        /// There is no ledger yet.
        ABSENT,
        /// The file is no ledger or is damaged.
        DAMAGED,
        /// The disk is full.
        FULL,
        /// The file or its folder may not be written.
        READ_ONLY,
        /// The ledger was made by an older version, and may not be brought up to date by those who only ask.
        OLDER,
        /// The ledger was made by a newer or a half-migrated version.
        VERSION,
        /// Something stands already where a backup is to be restored.
        OCCUPIED,
        /// The backup is damaged, cut off or none; its name stands for the place.
        BACKUP_DAMAGED,
        /// The backup was made by a newer version; its name stands for the place.
        BACKUP_NEWER,
        /// The server does not answer or refuses the user.
        UNREACHABLE,
        /// Another process holds the ledger for too long.
        BUSY,
        /// Something else.
        OTHER
    }

    public LedgerFailure(Kind kind, String place, String detail) {
        super(detail);
        this.kind = kind;
        this.place = place;
    }

    public LedgerFailure(Kind kind, String place, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.kind = kind;
        this.place = place;
    }

    public Kind kind() {
        return kind;
    }

    /// The address as it may be shown.
    public String place() {
        return place;
    }
}

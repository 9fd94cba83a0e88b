package cn.taizhang.ledger.query;

/// One document the ledger holds: a report with its head, or text that is none.
///
/// 例: document 12 of `samples/云汀市2024.docx`, 云汀市, 2024, counted.
///
/// - `why` is the reason for which a document is no report, else empty; `entries` numbers what was read in it.
/// - `place` and `year` are empty and 0 where the text does not tell.
public record Holding(long document, Filed file, String report, Head head, Standing standing, String why) {

    /// The file a document came in.
    public record Filed(long source, String sha256, String path, String name, long characters) {}

    /// Whose report it is, as the newest entry has it.
    ///
    /// - `series` is one key through renaming and recoding, by which years join.
    public record Head(String place, String code, String level, String parent, String series, int year) {
        public static final Head UNKNOWN = new Head("", "", "unknown", "", "", 0);

        public boolean isKnown() {
            return !place.isEmpty() && year > 0;
        }
    }

    /// Whether the records of a document count.
    public enum Standing {
        /// They do.
        COUNTED,
        /// Another document holds the same report, and more of it.
        VARIANT,
        /// A newer edition of the file took its place.
        REPLACED,
        /// It is no report.
        APART
    }

    public boolean counts() {
        return standing == Standing.COUNTED;
    }
}

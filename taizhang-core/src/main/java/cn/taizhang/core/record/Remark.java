package cn.taizhang.core.record;

import cn.taizhang.core.text.Evidence;

/// Something odd about the document, or a number that is no fact; kept and shown, never thrown.
///
/// 例: code EXCLUDED, detail `name`, evidence 「“1236”」; code UNREAD, evidence 「万头」.
public record Remark(RecordId id, Evidence evidence, Code code, String detail) implements Entry {

    /// What the remark is about; `detail` says more in plain words or names the reason.
    public enum Code {
        /// A number that is no figure; detail is date, enumeration, name, qualifier or part.
        EXCLUDED,
        /// A number that no rule could read.
        UNREAD,
        /// A name of the file that contradicts the text.
        FILE_NAME,
        /// A report listed in a table of contents that is not in the file.
        LISTED_MISSING,
        /// Text that is no report.
        NOT_A_REPORT,
        /// Site chrome that was dropped.
        CHROME,
        /// Lost digits or letters.
        DAMAGED,
        /// The text ends in mid-sentence.
        TRUNCATED,
        /// Place or year could not be told.
        UNKNOWN_HEAD
    }
}

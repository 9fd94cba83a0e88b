package cn.taizhang.web.door;

/// What a request can ask for.
///
/// 例: opening a report needs READ, correcting a figure REVIEW.
public enum Permission {
    /// Nothing: the page of log-in, the style sheets.
    NONE,
    /// To read and to export.
    READ,
    /// To speak on records, links and findings.
    REVIEW,
    /// To add reports.
    UPLOAD,
    /// To keep accounts and to look at the running of the program.
    ADMINISTER
}

package cn.taizhang.ingest.format;

/// Why a file gives no document, with what the user can do about it.
///
/// 例: a file saved by Word 97 is `UNSUPPORTED`: 「请用 Word 或 WPS 另存为 docx 后再试」.
public enum Refusal {
    EMPTY("请检查文件是否下载完整", "The file is empty: check that it was downloaded whole."),
    ENCRYPTED("请去掉密码另存后再试", "The file is protected by a password: save it without one and try again."),
    UNREADABLE("请检查文件是否完整,文本请存为 UTF-8", "The file cannot be read: check that it is whole, and save text as UTF-8."),
    FORBIDDEN("请检查文件权限", "The file may not be opened: check its permissions."),
    UNSUPPORTED(
            "请另存为 docx、pdf、html 或 txt 后再试",
            "This format is not supported: save it as docx, pdf, html or txt and try again."),
    TOO_LARGE("请拆分后再试", "The file is larger than any report: split it and try again."),
    NO_TEXT("请先做文字识别(OCR)或换有文字的版本", "The file has no text: run OCR on it or take a version with text.");

    private final String remedy;
    private final String english;

    Refusal(String remedy, String english) {
        this.remedy = remedy;
        this.english = english;
    }

    /// What to do about it, in Chinese and without a final stop.
    public String remedy() {
        return remedy;
    }

    /// Reason and remedy in one English sentence.
    public String english() {
        return english;
    }
}

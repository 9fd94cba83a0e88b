package cn.taizhang.ledger.account;

import cn.taizhang.table.Bilingual;

/// What an account may do.
///
/// 例: REVIEW 复核: to accept, correct and reject records.
public enum Permission {
    /// To see, search and export what the ledger holds, as far as the scope of the account goes.
    READ("查阅", "read"),
    /// To accept, correct and reject records, links and findings.
    REVIEW("复核", "review"),
    /// To add reports.
    UPLOAD("上传", "upload"),
    /// To make and change accounts.
    ADMINISTER("管理", "administer");

    private final Bilingual words;

    Permission(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }
}

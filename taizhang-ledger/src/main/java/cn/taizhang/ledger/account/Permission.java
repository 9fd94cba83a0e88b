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
    /// To see tasks, projects and problems, as far as the scope of the account goes.
    TASKS("看任务", "see tasks"),
    /// To sign, report and ask for more time, for the tasks of one's own units.
    REPORT("办理", "report"),
    /// To break down, dispatch, review and close, and to issue slips and open problems.
    SUPERVISE("督查", "supervise"),
    /// To decide on more time, to stop tasks, to escalate.
    DECIDE("决策", "decide"),
    /// To set up the organisation, the lights and the mail.
    CONFIGURE("配置", "configure"),
    /// To read the log, and who has which rights.
    AUDIT("审计", "audit"),
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

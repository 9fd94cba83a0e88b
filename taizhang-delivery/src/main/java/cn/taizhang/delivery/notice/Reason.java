package cn.taizhang.delivery.notice;

import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Words;

/// Why someone is reminded.
///
/// 例: OVERDUE 已逾期, for the lead unit; SUBMITTED 报结待审核, for the supervision office.
public enum Reason {
    DUE_SOON("临近到期", "due soon", Audience.UNIT),
    DUE_TODAY("今日到期", "due today", Audience.UNIT),
    OVERDUE("已逾期", "overdue", Audience.UNIT),
    UNSIGNED("待签收", "not signed for", Audience.UNIT),
    REPORT_AWAITED("应反馈", "report awaited", Audience.UNIT),
    REPORT_MISSED("未按期反馈", "report missed", Audience.UNIT),
    RETURNED("被退回", "returned", Audience.UNIT),
    EXTENSION_DECIDED("延期已有决定", "extension decided", Audience.UNIT),
    RED("转为红灯", "turned red", Audience.UNIT),
    EXTENSION_ASKED("延期待决定", "extension waits for a decision", Audience.LEADER),
    SUBMITTED("报结待审核", "submitted, waits for review", Audience.SUPERVISION);

    private final Bilingual words;
    private final Audience to;

    Reason(String zh, String en, Audience to) {
        this.words = new Bilingual(zh, en);
        this.to = to;
    }

    public Bilingual words() {
        return words;
    }

    public Audience to() {
        return to;
    }

    /// Its name in keys and addresses. 例: `due_soon`.
    public String code() {
        return Words.of(this);
    }
}

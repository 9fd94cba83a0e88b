package cn.taizhang.delivery.burden;

import cn.taizhang.table.Bilingual;

/// What the office can ask of a unit.
///
/// 例: 反馈 is a report on a task; 退回 one that has to be made again.
public enum Asking {
    /// A task was assigned and is to be signed: one field.
    SIGN("签收", "sign"),
    /// A report was made: as many fields as were filled in, each file one.
    REPORT("反馈", "report"),
    /// A report was due and has not come: one field, in the month in which it was due.
    OVERDUE("逾期未报", "report overdue"),
    /// Something was sent back: no field, what is told again counts as a report.
    RETURN("退回", "sent back"),
    /// A slip is to be answered, once more after each answer that does not satisfy: one field.
    SLIP("督查单", "slip"),
    /// A problem is to be put right, once more after each refusal and reopening: two fields, words and evidence.
    PROBLEM("问题整改", "problem"),
    /// A meeting decided that it is to do something: one field.
    RESOLUTION("议定事项", "resolution"),
    /// A stage or an investment of a project was told: as many fields as were filled in.
    PROJECT("项目", "project");

    private final Bilingual words;

    Asking(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }
}

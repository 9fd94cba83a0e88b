package cn.taizhang.delivery.field;

/// On whose word something was said, and who wrote it down.
///
/// 例: on the word of 李明 of 南浦县, who had telephoned, written down by 周督查 on 2025-04-08.
///
/// - Who writes for themselves is both.
public record Word(String by, Stamp entered) {

    /// That of an event: the word is another's where the event names one (`doer`).
    public static Word of(Fields fields, Stamp entered) {
        return new Word(fields.text("doer", entered.by()), entered);
    }

    /// Whether someone wrote down what another said.
    public boolean isOfAnother() {
        return !by.equals(entered.by());
    }
}

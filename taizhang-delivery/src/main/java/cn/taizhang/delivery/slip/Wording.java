package cn.taizhang.delivery.slip;

import cn.taizhang.delivery.field.Fields;

/// What a slip says: why it is issued, what is demanded, in whose name; and why it skips a rung, if it does.
///
/// 例: 「进度严重滞后」, 「立即倒排工期」, 市政府督查室.
public record Wording(String reason, String demands, String issuer, String jump) {

    static Wording of(Fields fields) {
        return new Wording(fields.text("reason"), fields.text("demands"), fields.text("issuer"), fields.text("jump"));
    }
}

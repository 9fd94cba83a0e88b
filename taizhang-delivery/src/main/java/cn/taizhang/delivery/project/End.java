package cn.taizhang.delivery.project;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Words;
import java.time.LocalDate;

/// Whether a project was ended without being finished: how, on which day, and why.
///
/// 例: GIVEN_UP 已终止 on 2025-06-30, 「投资方资金链断裂，协议解除」.
///
/// - What was given up stays in every rate: a signed project that never came is what 履约率 is to show.
/// - What was entered by mistake is counted nowhere.
public record End(Kind kind, LocalDate on, String reason) {

    /// Not ended.
    public static final End NONE = new End(Kind.NONE, Fields.NO_DATE, "");

    /// How a project ends.
    public enum Kind {
        NONE("推进中", "active"),
        GIVEN_UP("已终止", "given up"),
        MISTAKEN("误录", "entered by mistake");

        private final Bilingual words;

        Kind(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }

        public String code() {
            return Words.of(this);
        }
    }

    static End of(Fields fields) {
        return new End(fields.choice(Kind.class, "kind", Kind.GIVEN_UP), fields.date("on"), fields.text("reason"));
    }

    /// Whether it had ended by a day.
    public boolean isBy(LocalDate day) {
        return kind != Kind.NONE && !on.isAfter(day);
    }
}

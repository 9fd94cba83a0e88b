package cn.taizhang.delivery.problem;

import cn.taizhang.delivery.field.Fields;
import java.time.LocalDate;

/// What was found: the title and the matter, through what, on which day, and whether it is major.
///
/// 例: 消防通道被占用, by 检查, on 2025-06-12, major 重大.
public record Found(String title, String text, Origin origin, LocalDate day, boolean major) {

    static Found of(Fields fields) {
        return new Found(
                fields.text("title"),
                fields.text("text"),
                fields.choice(Origin.class, "origin", Origin.SUPERVISION),
                fields.date("found"),
                fields.has("major"));
    }

    Found graded(boolean isMajor) {
        return new Found(title, text, origin, day, isMajor);
    }
}

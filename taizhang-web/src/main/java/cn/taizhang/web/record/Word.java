package cn.taizhang.web.record;

import cn.taizhang.web.fault.Absent;
import java.util.Locale;

/// What a person can say of a record.
enum Word {
    ACCEPT,
    CORRECT,
    REJECT,
    UNDO;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Word of(String code) {
        for (Word word : values()) {
            if (word.code().equals(code)) {
                return word;
            }
        }
        throw new Absent("page", code);
    }
}

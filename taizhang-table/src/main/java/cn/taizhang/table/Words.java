package cn.taizhang.table;

import java.util.Locale;

/// Enum constants as they are written in records: `IN_USE` is `in_use`.
public final class Words {

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Words() {}
}

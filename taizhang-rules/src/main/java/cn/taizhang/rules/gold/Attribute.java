package cn.taizhang.rules.gold;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What is judged about a fact.
enum Attribute {
    KIND,
    VALUE,
    UNIT,
    BOUND,
    STATUS,
    YEAR,
    INDICATOR,
    SCOPE,
    HEDGE;

    /// Those that must all be right for a fact to count as strictly right.
    static final Set<Attribute> STRICT = EnumSet.range(KIND, INDICATOR);

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

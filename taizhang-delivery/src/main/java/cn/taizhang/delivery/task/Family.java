package cn.taizhang.delivery.task;

import cn.taizhang.delivery.field.Fields;

/// How a task hangs together with others, at what level it is kept, and how often it is reported on.
///
/// 例: part of `T2025-0031` (各县区), level COUNTY, rhythm MONTHLY.
///
/// - `parent` is the task of which it is one of n parts, `into` the one it was merged into or carried over to, `before`
///   the one of the year before; each empty for none.
public record Family(String parent, String into, String before, Tier tier, Rhythm rhythm) {

    static Family of(Fields fields) {
        return new Family(
                fields.text("parent"),
                "",
                fields.text("before"),
                fields.choice(Tier.class, "tier", Tier.CITY),
                fields.choice(Rhythm.class, "rhythm", Rhythm.MONTHLY));
    }

    Family with(Fields fields) {
        return new Family(
                parent,
                fields.text("into", into),
                before,
                fields.choice(Tier.class, "tier", tier),
                fields.choice(Rhythm.class, "rhythm", rhythm));
    }

    public boolean isPart() {
        return !parent.isEmpty();
    }
}

package cn.taizhang.delivery.project;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.task.Tier;

/// What a project is: its name, who answers for it, where it is built, and what it comes from.
///
/// 例: 云汀锂电池正极材料项目, unit `NP` 南浦县, place 南浦县, tier CITY, batch 签约一批, of task `T2025-0012`.
///
/// - `unit` is the code of the one unit in charge, empty while nobody is; `task` an id or empty.
/// - `record` is the project in the ledger it was made from, and `quote` its words; both empty for others.
public record Profile(
        String name, String unit, String place, Tier tier, String batch, String task, String record, String quote) {

    static Profile of(Fields fields) {
        return new Profile("", "", "", Tier.CITY, "", "", fields.text("record"), fields.text("quote")).with(fields);
    }

    Profile with(Fields fields) {
        return new Profile(
                fields.text("name", name),
                fields.text("unit", unit),
                fields.text("place", place),
                fields.choice(Tier.class, "tier", tier),
                fields.text("batch", batch),
                fields.text("task", task),
                record,
                quote);
    }
}

package cn.taizhang.web.door;

import cn.taizhang.core.record.Report.Level;
import java.util.EnumSet;
import java.util.Set;

/// The units whose tasks a person may see, and the levels of items they look at.
///
/// 例: 市级100户、县级抓全部: the city's officer has the level of the city, the county's all levels of its own unit.
///
/// - Not `everywhere` and without `units` they see those of the unit they belong to.
public record Reach(boolean everywhere, Set<String> units, Set<Level> levels) {

    /// All units, all levels.
    public static final Reach EVERYWHERE = new Reach(true, Set.of(), EnumSet.allOf(Level.class));

    /// Nothing.
    public static final Reach NOWHERE = new Reach(false, Set.of(), Set.of());

    public Reach {
        units = Set.copyOf(units);
        levels = Set.copyOf(levels);
    }
}

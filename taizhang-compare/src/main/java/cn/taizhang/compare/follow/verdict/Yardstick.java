package cn.taizhang.compare.follow.verdict;

import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.indicator.Indicator.Direction;
import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.core.indicator.Tolerance;

/// How a measure is judged: which way is better, and how far 左右 reaches.
///
/// 例: of `registered_unemployment` lower is better; of a thing without an indicator more is better.
public record Yardstick(Direction direction, Tolerance tolerance) {

    public static final Yardstick USUAL = new Yardstick(Direction.HIGHER, Tolerance.USUAL);

    /// The yardstick of an indicator by its id; the usual one for none.
    public static Yardstick of(IndicatorTable table, String id) {
        if (!table.contains(id)) {
            return USUAL;
        }
        Indicator known = table.get(id);
        return new Yardstick(known.scale().direction(), known.tolerance());
    }
}

package cn.taizhang.compare.panel;

import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.record.Quantity.Kind;

/// What a panel is about: one known indicator, as growth or as a level.
///
/// 例: `gdp` as growth, `grain_output` as a level.
public record Question(String indicator, Kind kind) {

    /// The indicator as reports usually state it: 地区生产总值 by its growth, 粮食产量 by its level.
    public static Question usual(Indicator indicator) {
        return new Question(
                indicator.id(),
                switch (indicator.scale().usual()) {
                    case GROWTH -> Kind.GROWTH;
                    case LEVEL -> Kind.LEVEL;
                });
    }
}

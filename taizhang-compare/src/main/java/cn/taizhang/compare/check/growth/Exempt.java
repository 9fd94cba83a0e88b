package cn.taizhang.compare.check.growth;

import cn.taizhang.compare.check.figure.Cues;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.indicator.Dimension;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.rules.check.CheckCue;
import java.util.List;

/// Whether the growth of a thing can be reckoned from its levels.
///
/// 例: 地区生产总值 cannot, at constant prices; 进出口总额 can, unless told 同口径.
record Exempt(IndicatorTable indicators, Cues cues) {

    private static final List<String> MONEY = List.of("元", "美元", "港元", "欧元");

    /// Three answers to whether levels and growth must agree.
    enum Bond {
        NONE,
        LOOSE,
        FIRM
    }

    Bond of(Told now, Told movement, String words) {
        boolean other = cues.has(words, CheckCue.OTHER_BASE)
                || movement.about().prices().equals("comparable");
        if (other) {
            return Bond.NONE;
        }
        String id = now.about().isKnown()
                ? now.about().indicator()
                : movement.about().indicator();
        if (!indicators.contains(id)) {
            return MONEY.contains(now.written().kind()) ? Bond.LOOSE : Bond.FIRM;
        }
        Indicator indicator = indicators.get(id);
        boolean real = indicator.scale().growth() == Indicator.Growth.REAL
                || indicator.scale().dimension() == Dimension.SHARE && movement.isGrowth();
        return real ? Bond.NONE : Bond.FIRM;
    }
}

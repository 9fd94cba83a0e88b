package cn.taizhang.web.system;

import cn.taizhang.app.console.Refused;
import cn.taizhang.core.indicator.Dimension;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.table.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The known indicators with how each is measured.
///
/// 例: `gdp` 地区生产总值, 亿元, higher is better, growth in constant prices, 左右 reaches 0.5 points or 5 %.
public record IndicatorList(
        String words, String dimension, List<Indicator> indicators, List<String> dimensions, int all) {

    public IndicatorList {
        indicators = List.copyOf(indicators);
        dimensions = List.copyOf(dimensions);
    }

    static IndicatorList of(IndicatorTable table, String words, String dimension) {
        List<String> dimensions = Stream.of(Dimension.values()).map(Words::of).toList();
        if (!dimension.isEmpty() && !dimensions.contains(dimension)) {
            throw new Refused("fault.value", "dimension", dimension);
        }
        String sought = words.strip().toLowerCase(Locale.ROOT);
        List<Indicator> all = table.all();
        return new IndicatorList(
                words.strip(),
                dimension,
                all.stream()
                        .filter(one -> dimension.isEmpty()
                                || Words.of(one.scale().dimension()).equals(dimension))
                        .filter(one -> sought.isEmpty() || isNamed(one, sought))
                        .toList(),
                dimensions,
                all.size());
    }

    private static boolean isNamed(Indicator indicator, String sought) {
        return indicator.id().contains(sought)
                || indicator.names().english().toLowerCase(Locale.ROOT).contains(sought)
                || indicator.names().aliases().stream()
                        .anyMatch(alias ->
                                alias.wording().toLowerCase(Locale.ROOT).contains(sought));
    }

    /// An enum constant as the words of the page name it. 例: `higher`.
    public static String word(Enum<?> constant) {
        return Words.of(constant);
    }
}

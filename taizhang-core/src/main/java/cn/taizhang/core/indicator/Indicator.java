package cn.taizhang.core.indicator;

import java.util.List;

/// A known indicator: its id, what it is called, and how it is measured.
///
/// 例: `gdp`, 地区生产总值, in 亿元, higher is better, growth in real terms.
///
/// - The id is English in snake case and never changes once published.
/// - `confusions` are wordings that hold one of its names and measure something else: 人均生产总值 is
///   not `gdp`.
public record Indicator(
        String id, Names names, Scale scale, Tolerance tolerance, Notes notes, List<String> confusions) {

    public Indicator {
        confusions = List.copyOf(confusions);
    }

    /// What it is called: the Chinese and the English name, and every other wording known from reports.
    ///
    /// 例: 社会消费品零售总额, total retail sales of consumer goods, also 社零 and 消费品零售额.
    public record Names(String chinese, String english, List<Alias> aliases) {
        public Names {
            aliases = List.copyOf(aliases);
        }
    }

    /// How it is measured: dimension, usual unit, the better direction, the base of its growth, and
    /// what a report usually gives.
    ///
    /// 例: PM2.5 is a concentration in 微克/立方米, lower is better, its growth has no price base,
    /// usually given as a level.
    public record Scale(Dimension dimension, String unit, Direction direction, Growth growth, Usual usual) {}

    /// Which way is better.
    public enum Direction {
        HIGHER,
        LOWER,
        NEUTRAL
    }

    /// Whether growth is counted in constant prices, in current prices, or has no price base at all.
    public enum Growth {
        REAL,
        NOMINAL,
        NONE
    }

    /// What a report usually says of it: how fast it grew, or how large it is.
    public enum Usual {
        GROWTH,
        LEVEL
    }

    /// What the numbers mean: a definition where one is needed, in English and in Chinese, where that comes from, and
    /// the indicator this one replaced.
    ///
    /// 例: 农村居民人均可支配收入 follows `rural_net_income_per_capita`, used until 2013.
    ///
    /// - Each is empty where nothing needs saying.
    public record Notes(String note, String chinese, String source, String follows) {}
}

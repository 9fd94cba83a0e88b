package cn.taizhang.core.record;

import cn.taizhang.core.text.Evidence;
import java.math.BigDecimal;

/// A figure, or a target in words: what is measured, how much, done or promised, when and where.
///
/// 例: 「预计全市地区生产总值增长6%左右」: 地区生产总值 (gdp), growth 6 % approx, expected, 2023.
///
/// - `evidence` holds the clause the fact was read from, the number included.
/// - `scope` is empty for the whole jurisdiction, else the area, firm or wider place as worded (滨海新区, 全省).
/// - `size` is the quantity in a unit in which facts compare.
/// - `hedgeWord` is as worded (力争) or empty; [#hedge()] classes it.
public record Fact(
        RecordId id,
        Evidence evidence,
        Measure measure,
        Quantity quantity,
        Status status,
        Period period,
        String scope,
        Hedge hedge,
        Basis basis,
        Size size)
        implements Entry {

    /// A fact whose unit is not known.
    public Fact(
            RecordId id,
            Evidence evidence,
            Measure measure,
            Quantity quantity,
            Status status,
            Period period,
            String scope,
            Hedge hedge,
            Basis basis) {
        this(id, evidence, measure, quantity, status, period, scope, hedge, basis, Size.UNKNOWN);
    }

    /// What is measured: the wording of the report, the id of the known indicator, and at what prices it is told.
    ///
    /// 例: wording 规上工业增加值, id `industrial_value_added`, prices `comparable` for 「按可比价格计算」.
    ///
    /// - `priceBasis` is `comparable`, `current`, a year (`2000` for 「按2000年价格」), or empty where the text says
    ///   nothing.
    public record Measure(String wording, String indicatorId, String priceBasis) {

        public Measure(String wording, String indicatorId) {
            this(wording, indicatorId, "");
        }

        /// The same measure told at these prices.
        public Measure at(String prices) {
            return new Measure(wording, indicatorId, prices);
        }
    }

    /// The quantity in the base unit of its kind; `high` equals `value` where there is no range.
    ///
    /// 例: 116 亿斤 is 5800000 吨. [#UNKNOWN] has an empty unit.
    public record Size(BigDecimal value, BigDecimal high, String unit) {
        public static final Size UNKNOWN = new Size(BigDecimal.ZERO, BigDecimal.ZERO, "");

        public boolean isKnown() {
            return !unit.isEmpty();
        }
    }

    /// Achieved, expected for the year just ended, or promised.
    public enum Status {
        DONE,
        EXPECTED,
        TARGET
    }

    /// The years a fact is about; [#OPEN] where a side is not stated.
    ///
    /// 例: 2023 is 2023–2023; 累计 up to 2023 is OPEN–2023; 到2027年 is 2027–2027; 2018-2022年 is 2018–2022.
    public record Period(int from, int to) {
        public static final int OPEN = 0;

        public static Period of(int year) {
            return new Period(year, year);
        }
    }

    /// How firmly a promise is worded: the class and the word itself.
    ///
    /// 例: 力争 is STRIVE, 确保 is ENSURE; word empty with NONE.
    public record Hedge(Force force, String word) {
        public static final Hedge NONE = new Hedge(Force.NONE, "");

        /// The class of a hedge word.
        public enum Force {
            NONE,
            STRIVE,
            ENSURE
        }
    }

    /// How the fact was found: the path of the section it stands in, the rule that read it, and how sure the reading
    /// is (0 to 1).
    public record Basis(String section, String rule, double confidence) {}
}

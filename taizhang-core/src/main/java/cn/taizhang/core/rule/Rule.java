package cn.taizhang.core.rule;

import java.math.BigDecimal;

/// Tells what a number is by what stands around it.
///
/// 例: id `name.metro-line`, outcome NAME, pattern `#[号线|号楼]`.
///
/// - `quoted` asks for a number inside “” or 《》; `written` for the way it is written; `least` and `most` bound its
///   value.
/// - Rules that hold for one number are settled by priority, then longer match, then id.
public record Rule(String id, Outcome outcome, Pattern pattern, int priority, Condition condition) {

    /// What a look-up gives when no rule holds: the number is a figure.
    public static final Rule NONE = new Rule(
            "figure",
            Outcome.FIGURE,
            Pattern.compile("#"),
            0,
            new Condition(false, Written.ANY, BigDecimal.ZERO, BigDecimal.ZERO));

    /// What a number is.
    public enum Outcome {
        DATE,
        ENUMERATION,
        NAME,
        QUALIFIER,
        PART,
        FIGURE
    }

    /// Where and for which numbers the rule holds.
    public record Condition(boolean quoted, Written written, BigDecimal least, BigDecimal most) {
        public boolean accepts(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        }
    }

    /// How the number is written.
    public enum Written {
        ANY,
        ARABIC,
        CHINESE,
        /// A whole number of four digits, as years are.
        FOUR_DIGITS,
        /// Four digits that no unit follows.
        BARE_YEAR
    }
}

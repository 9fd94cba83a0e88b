package cn.taizhang.core.rule;

import java.math.BigDecimal;

/// A number in its sentence, as rules see it.
///
/// 例: 10 at `[2, 4)` of 「地铁10号线」, written in ARABIC, not quoted, no unit after it.
///
/// - `floor` and `ceiling` are the sentence; no rule looks beyond.
public record Number(CharSequence text, int start, int end, int floor, int ceiling, BigDecimal value, Trait trait) {

    /// How the number is written and where it stands.
    public record Trait(boolean arabic, boolean quoted, boolean bare) {}

    boolean accepts(Rule rule) {
        Rule.Condition condition = rule.condition();
        return (!condition.quoted() || trait.quoted()) && written(condition.written()) && condition.accepts(value);
    }

    private boolean written(Rule.Written written) {
        boolean fourDigits = trait.arabic() && end - start == 4;
        return switch (written) {
            case ANY -> true;
            case ARABIC -> trait.arabic();
            case CHINESE -> !trait.arabic();
            case FOUR_DIGITS -> fourDigits;
            case BARE_YEAR -> fourDigits && trait.bare();
        };
    }

    int match(Rule rule) {
        return rule.pattern().match(text, start, end, floor, ceiling);
    }
}

package cn.taizhang.rules.gold;

/// One fact as an extraction gave it, to be judged.
///
/// 例: document `houma-2024`, number at code points 812 to 813, the claim, and the rule that read it.
///
/// - A target in words has no number: both ends are [#NOWHERE].
public record Prediction(String document, int numberStart, int numberEnd, Claim claim, String rule) {

    public static final int NOWHERE = -1;
    private static final int LONGEST_NUMBER = 30;

    boolean hasNumber() {
        return numberStart != NOWHERE;
    }

    /// Whether the span of the number is absent, or sound and not longer than a number can be.
    boolean isWellFormed() {
        return !hasNumber() || (numberStart < numberEnd && numberEnd - numberStart <= LONGEST_NUMBER);
    }

    boolean covers(int offset) {
        return numberStart <= offset && offset < numberEnd;
    }
}

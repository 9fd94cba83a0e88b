package cn.taizhang.rules.ratchet;

import java.util.Set;

/// One thing that is counted: in which document, of which kind, and what about it.
///
/// 例: 云汀市2022年政府工作报告, `growth`, `indicator`: how many growth rates have the right indicator.
public record Count(String document, String kind, String what) {

    private static final Set<String> WORSE_WHEN_MORE = Set.of("missed", "spurious");
    private static final Set<String> NEITHER = Set.of("gold", "claimed", "unlisted");

    /// Whether a change from one number to another is for the worse.
    boolean isWorse(int before, int after) {
        if (NEITHER.contains(what)) {
            return false;
        }
        return WORSE_WHEN_MORE.contains(what) ? after > before : after < before;
    }

    @Override
    public String toString() {
        return document + "\t" + kind + "\t" + what;
    }
}

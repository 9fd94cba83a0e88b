package cn.taizhang.rules.check;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.rules.promise.CueTables;

/// The words of the number lint, from the class path.
///
/// 例: `CheckRules.words()` knows that 合计 is TOTAL.
public final class CheckRules {

    private CheckRules() {}

    public static CueBook<CheckCue> words() {
        return new CueTables<>(CheckCue.class, CheckRules::fits)
                .add(CheckRules.class, "words.tsv")
                .book();
    }

    private static boolean fits(CheckCue cue, String value) {
        return (cue == CheckCue.COMPLEMENT) != value.isEmpty();
    }
}

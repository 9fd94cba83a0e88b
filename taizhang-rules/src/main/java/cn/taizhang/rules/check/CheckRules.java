package cn.taizhang.rules.check;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.rules.promise.CueTables;
import java.util.Set;

/// The words of the number lint, from the class path.
///
/// 例: `CheckRules.words()` knows that 合计 is TOTAL.
public final class CheckRules {

    /// 其中 says that parts follow; 包括 may name what is besides; 分别为 does only when nothing stands before it.
    private static final Set<String> OF_WHICH = Set.of("", "loose", "next");

    private CheckRules() {}

    public static CueBook<CheckCue> words() {
        return new CueTables<>(CheckCue.class, CheckRules::fits)
                .add(CheckRules.class, "words.tsv")
                .book();
    }

    private static boolean fits(CheckCue cue, String value) {
        return switch (cue) {
            case COMPLEMENT -> !value.isEmpty();
            case OF_WHICH -> OF_WHICH.contains(value);
            default -> value.isEmpty();
        };
    }
}

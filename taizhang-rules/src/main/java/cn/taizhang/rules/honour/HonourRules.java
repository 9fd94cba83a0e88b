package cn.taizhang.rules.honour;

import cn.taizhang.core.honour.HonourCue;
import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.rules.promise.CueTables;

/// The words by which honours are read, from the class path.
///
/// 例: `HonourRules.honours()` knows that 国务院 is a GRANTOR.
public final class HonourRules {

    private HonourRules() {}

    /// The words for honours.
    public static CueBook<HonourCue> honours() {
        return new CueTables<>(HonourCue.class, HonourRules::fits)
                .add(HonourRules.class, "honours.tsv")
                .book();
    }

    static boolean fits(HonourCue use, String value) {
        return (use == HonourCue.LEVEL) != value.isEmpty();
    }
}

package cn.taizhang.rules.panel;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.rules.promise.CueTables;
import java.util.Arrays;

/// The words by which a panel chooses, from the class path.
///
/// 例: `PanelRules.words()` knows that 年均 is AVERAGE and that 年均浓度 is ONE_YEAR.
public final class PanelRules {

    private PanelRules() {}

    public static CueBook<PanelCue> words() {
        return new CueTables<>(PanelCue.class, PanelRules::fits)
                .add(PanelRules.class, "words.tsv")
                .book();
    }

    private static boolean fits(PanelCue cue, String value) {
        return cue == PanelCue.WIDER
                ? Arrays.stream(Level.values()).anyMatch(level -> level.name().equals(value))
                : value.isEmpty();
    }
}

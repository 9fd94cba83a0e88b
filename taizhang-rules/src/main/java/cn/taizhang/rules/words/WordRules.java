package cn.taizhang.rules.words;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.quantity.Units;
import cn.taizhang.rules.figure.FigureKnowledge;
import cn.taizhang.rules.load.Faults;
import cn.taizhang.rules.load.Tsv;
import cn.taizhang.rules.promise.CueTables;
import java.util.List;

/// The words of the number lint and the sentences that prove them, from the class path.
///
/// 例: `WordRules.cues()` knows that 方面 announces a list and that 三农 is a name.
public final class WordRules {

    private static final String EXAMPLES = "words/examples.tsv";

    private WordRules() {}

    /// A text and what the lint says of it: the family and the severity, or `NONE`, and the sum.
    ///
    /// 例: COUNT, ERROR, `5 ≠ 4`, 「重点抓好五个方面:一是…四是…」.
    public record Example(String family, String severity, String arithmetic, String text) {}

    public static CueBook<WordCue> cues() {
        return new CueTables<>(WordCue.class, (cue, value) -> value.isEmpty())
                .add(WordRules.class, "cues.tsv")
                .book();
    }

    /// The units a number may stand with.
    public static Units units() {
        Faults faults = new Faults();
        Units units = new FigureKnowledge(faults).units();
        faults.check();
        return units;
    }

    /// The examples, in their order; ¶ stands for the end of a paragraph.
    public static List<Example> examples() {
        Faults faults = new Faults();
        List<Example> examples = new Tsv(EXAMPLES, faults, "family", "severity", "arithmetic", "text")
                .rows().stream()
                        .map(row -> new Example(
                                row.cell(0),
                                row.cell(1),
                                row.cell(2),
                                row.cell(3).replace('¶', '\n')))
                        .toList();
        faults.check();
        return examples;
    }
}

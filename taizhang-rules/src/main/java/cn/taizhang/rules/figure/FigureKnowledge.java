package cn.taizhang.rules.figure;

import cn.taizhang.core.figure.TargetsInWords;
import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.core.quantity.Units;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.rule.RuleBook;
import cn.taizhang.rules.load.Faults;
import cn.taizhang.rules.load.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Loads what the reader of figures knows: words, units, and the rules that tell figures from other numbers.
///
/// 例: `words.tsv` says that 突破 is a bound before the number, gt.
public final class FigureKnowledge {

    private final Faults faults;

    public FigureKnowledge(Faults faults) {
        this.faults = faults;
    }

    /// All words in all their senses.
    public Lexicon lexicon() {
        List<Lexicon.Row> rows = new ArrayList<>();
        for (Tsv.Row row : new Tsv("figure/words.tsv", faults, "word", "sense", "value").rows()) {
            rows.add(new Lexicon.Row(row.cell(0), Sense.valueOf(row.cell(1)), row.cell(2)));
        }
        return new Lexicon(rows);
    }

    /// How targets without a number are worded.
    public List<TargetsInWords.Cue> wordTargets() {
        return new Tsv("figure/word_targets.tsv", faults, "begins", "holds", "kind")
                .rows().stream()
                        .map(row -> new TargetsInWords.Cue(
                                row.cell(0),
                                row.cell(1).isEmpty()
                                        ? List.of()
                                        : List.of(row.cell(1).split("\\|")),
                                Quantity.Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT))))
                        .toList();
    }

    /// The units and their traps.
    public Units units() {
        List<String> units = new Tsv("figure/units.tsv", faults, "unit", "dimension", "note")
                .rows().stream().map(row -> row.cell(0)).toList();
        Map<String, List<Units.Trap>> traps = new HashMap<>();
        for (Tsv.Row row : new Tsv("figure/unit_traps.tsv", faults, "unit", "following", "example", "unless").rows()) {
            List<String> unless =
                    row.cell(3).isEmpty() ? List.of() : List.of(row.cell(3).split("\\|"));
            traps.computeIfAbsent(row.cell(0), unit -> new ArrayList<>()).add(new Units.Trap(row.cell(1), unless));
        }
        return new Units(units, traps);
    }

    /// The rules of the four files under `mention/`.
    public RuleBook rules() {
        return new RuleBook(MentionRules.load(faults).stream()
                .map(MentionRules.Written::rule)
                .toList());
    }
}

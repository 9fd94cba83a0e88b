package cn.taizhang.rules.figure;

import cn.taizhang.core.figure.PriceCue;
import cn.taizhang.core.figure.TargetsInWords;
import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.quantity.BaseUnits;
import cn.taizhang.core.quantity.Units;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.rule.RuleBook;
import cn.taizhang.rules.load.Faults;
import cn.taizhang.rules.load.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Loads what the reader of figures knows: words, units, and the rules that tell figures from other numbers.
///
/// 例: `words.tsv` says that 突破 is a bound before the number, gt.
public final class FigureKnowledge {

    private static final String UNITS = "figure/units.tsv";
    private static final String PRICES = "figure/prices.tsv";
    private static final String WORD_TARGETS = "figure/word_targets.tsv";

    private final Faults faults;

    public FigureKnowledge(Faults faults) {
        this.faults = faults;
    }

    /// All words in all their senses.
    public Lexicon lexicon() {
        return new Lexicon(new WordTable("figure/words.tsv", faults).rows());
    }

    /// How targets without a number are worded.
    public List<TargetsInWords.Cue> wordTargets() {
        return wordTargets(WORD_TARGETS);
    }

    List<TargetsInWords.Cue> wordTargets(String file) {
        List<TargetsInWords.Cue> cues = new ArrayList<>();
        for (Tsv.Row row : new Tsv(file, faults, "begins", "holds", "kind").rows()) {
            switch (row.cell(2)) {
                case "growth" ->
                    cues.add(new TargetsInWords.Cue(row.cell(0), words(row.cell(1)), Quantity.Kind.GROWTH));
                case "level" -> cues.add(new TargetsInWords.Cue(row.cell(0), words(row.cell(1)), Quantity.Kind.LEVEL));
                default -> faults.add(file, row.line(), 0, "kind is growth or level, not " + row.cell(2));
            }
        }
        return cues;
    }

    /// The units and their traps.
    public Units units() {
        List<String> units = unitRows().stream().map(row -> row.cell(0)).toList();
        Map<String, List<Units.Trap>> traps = new HashMap<>();
        for (Tsv.Row row : new Tsv("figure/unit_traps.tsv", faults, "unit", "following", "example", "unless").rows()) {
            traps.computeIfAbsent(row.cell(0), unit -> new ArrayList<>())
                    .add(new Units.Trap(row.cell(1), words(row.cell(3))));
        }
        return new Units(units, traps);
    }

    private List<Tsv.Row> unitRows() {
        return new Tsv(UNITS, faults, "unit", "dimension", "base", "factor", "note").rows();
    }

    /// What each unit is in the base unit of its kind.
    public BaseUnits bases() {
        return new UnitTable(UNITS, faults).bases(unitRows());
    }

    /// The words that say at what prices a figure is told.
    public List<PriceCue> prices() {
        return new Tsv(PRICES, faults, "word", "basis", "notAfter", "example")
                .rows().stream()
                        .map(row -> new PriceCue(row.cell(0), row.cell(1), row.cell(2)))
                        .toList();
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /// The rules of the four files under `mention/`.
    public RuleBook rules() {
        return new RuleBook(MentionRules.load(faults).stream()
                .map(MentionRules.Written::rule)
                .toList());
    }
}

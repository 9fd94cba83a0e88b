package cn.taizhang.rules.figure;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.rules.load.Faults;
import cn.taizhang.rules.load.Tsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the table of words: a word, a sense, and the value the word has in that sense.
///
/// 例: the row 突破, BOUND_BEFORE, gt.
///
/// - Faults: an unknown sense, a value the sense does not know, a word twice in one sense; such rows are left out.
final class WordTable {

    private static final Set<String> SIGNS = Set.of("+", "-");
    private static final Set<String> BOUNDS = Set.of("eq", "approx", "ge", "gt", "le", "lt");
    private static final Set<String> FORCES = Set.of("strive", "ensure");
    private static final Set<String> MANNERS = Set.of("", "each", "joint");
    private static final Set<String> WHOLES = Set.of("", "whole");
    private static final Set<String> NOTHING = Set.of("");

    private final String file;
    private final Faults faults;
    private final Set<String> seen = new HashSet<>();

    WordTable(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    List<Lexicon.Row> rows() {
        List<Lexicon.Row> rows = new ArrayList<>();
        for (Tsv.Row row : new Tsv(file, faults, "word", "sense", "value").rows()) {
            Arrays.stream(Sense.values())
                    .filter(sense -> sense.name().equals(row.cell(1)))
                    .findFirst()
                    .ifPresentOrElse(sense -> row(row, sense, rows), () -> fault(row, "unknown sense " + row.cell(1)));
        }
        return rows;
    }

    private void row(Tsv.Row row, Sense sense, List<Lexicon.Row> rows) {
        String word = row.cell(0);
        String value = row.cell(2);
        if (!values(sense).contains(value)) {
            fault(row, word + " has an unknown value for " + sense + ": \"" + value + "\"");
        } else if (!seen.add(word + "\t" + sense)) {
            fault(row, word + " stands twice as " + sense);
        } else {
            rows.add(new Lexicon.Row(word, sense, value));
        }
    }

    private void fault(Tsv.Row row, String message) {
        faults.add(file, row.line(), 0, message);
    }

    private static Set<String> values(Sense sense) {
        return switch (sense) {
            case CHANGE -> SIGNS;
            case BOUND_BEFORE, BOUND_AFTER -> BOUNDS;
            case HEDGE -> FORCES;
            case ADVERB -> MANNERS;
            case ATTRIBUTE -> WHOLES;
            default -> NOTHING;
        };
    }
}

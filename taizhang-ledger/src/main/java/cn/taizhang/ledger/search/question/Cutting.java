package cn.taizhang.ledger.search.question;

import cn.taizhang.ledger.search.question.Clause.Either;
import cn.taizhang.ledger.search.question.Clause.Pairs;
import cn.taizhang.ledger.search.question.Clause.Phrase;
import cn.taizhang.ledger.search.question.Clause.Run;
import cn.taizhang.ledger.search.text.Units;
import cn.taizhang.ledger.search.words.Dictionary;
import java.util.ArrayList;
import java.util.List;

/// Cuts what was typed without quotation marks and blanks into words.
///
/// 例: 「云汀市粮食产量增长5.3%」 into 云汀市, 粮食产量, 增长 and 5.3%.
///
/// - The longest word of the dictionary that begins at a place is one; what lies between two is taken in pairs.
/// - Marks part words, but for those that belong to the number before them (5.3%).
final class Cutting {

    private static final String SIGNS = "%‰℃°";

    private final Dictionary dictionary;

    Cutting(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// A clause for each stretch between marks, in which all words are required.
    List<Clause> loose(Units typed) {
        return stretches(typed).stream().map(this::run).toList();
    }

    /// A phrase for each stretch between marks.
    List<Clause> exact(Units typed) {
        return stretches(typed).stream().map(this::word).toList();
    }

    private static List<Units> stretches(Units typed) {
        List<Units> found = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= typed.size(); at++) {
            if (at == typed.size() || !belongs(typed, at, start)) {
                if (at > start) {
                    found.add(typed.part(start, at));
                }
                start = at + 1;
            }
        }
        return found;
    }

    private static boolean belongs(Units typed, int at, int start) {
        return switch (typed.kindOf(at)) {
            case HAN, WORD -> true;
            case OTHER -> at > start && isSign(typed, at);
        };
    }

    /// Whether a unit is a sign of the number before it.
    private static boolean isSign(Units units, int at) {
        return at > 0
                && at < units.size()
                && units.kindOf(at - 1) == Units.Kind.WORD
                && SIGNS.contains(units.words(at, at + 1));
    }

    private Clause run(Units units) {
        List<Clause> parts = new ArrayList<>();
        int at = 0;
        int unknown = 0;
        while (at < units.size()) {
            int end = known(units, at);
            if (end > at) {
                pairs(units, unknown, at, parts);
                parts.add(word(units.part(at, end)));
                unknown = end;
            }
            at = Math.max(end, at + 1);
        }
        pairs(units, unknown, units.size(), parts);
        boolean plain = parts.size() == 1 && !(parts.getFirst() instanceof Pairs);
        return plain ? parts.getFirst() : new Run(parts, new Phrase(units));
    }

    /// Where the word that begins at a unit ends: one of the dictionary, or a number with its sign.
    private int known(Units units, int at) {
        int end = dictionary.longest(units, at);
        if (end > at || units.isHan(at)) {
            return end;
        }
        return isSign(units, at + 1) ? at + 2 : at + 1;
    }

    private static void pairs(Units units, int from, int to, List<Clause> parts) {
        if (to - from > 2) {
            parts.add(new Pairs(units.part(from, to)));
        } else if (to > from) {
            parts.add(new Phrase(units.part(from, to)));
        }
    }

    /// A word with those that the dictionary holds for the same.
    private Clause word(Units units) {
        List<String> same = dictionary.same(units);
        return same.size() < 2
                ? new Phrase(units)
                : new Either(same.stream().<Clause>map(Phrase::of).toList());
    }
}

package cn.taizhang.core.quantity;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.core.lexicon.Word;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Reads the unit after a number: magnitude, unit, and the 多 or 余 between them.
///
/// 例: 「4400余万元」 after 4400 gives unit 万元, vague; 「套(间)」 gives 套(间); 「微克/立方米」 in one piece.
///
/// - A trap is a continuation where a word only looks like a unit: 人 before 才 is no unit.
public final class Units {

    private static final int ANY = -1;
    private static final String VAGUE = "多余几来";

    private final Lexicon units;
    private final Map<String, List<Trap>> traps;

    /// A continuation where a word only looks like a unit, unless it goes on as one of the exceptions.
    ///
    /// 例: 人 before 员 is no unit (4050人员), but before 员工 it is (500人员工).
    public record Trap(String following, List<String> unless) {
        public Trap {
            unless = List.copyOf(unless);
        }

        boolean holds(CharSequence text, int at, int ceiling) {
            return starts(text, at, ceiling, following)
                    && unless.stream().noneMatch(word -> starts(text, at, ceiling, word));
        }

        private static boolean starts(CharSequence text, int at, int ceiling, String word) {
            return at + word.length() <= ceiling && word.contentEquals(text.subSequence(at, at + word.length()));
        }
    }

    /// A unit as found: its text with magnitude, the offset after it, and whether 多 or 余 made it vague.
    public record Found(String unit, int end, boolean vague, boolean plain) {}

    public Units(Collection<String> units, Map<String, List<Trap>> traps) {
        this.units = new Lexicon(
                units.stream().map(u -> new Lexicon.Row(u, Sense.PER, "")).toList());
        this.traps = Map.copyOf(traps);
    }

    /// The unit that starts at an offset; an empty one when there is none.
    public Found read(CharSequence text, int start, int ceiling) {
        int i = start;
        boolean vague = false;
        if (i < ceiling && VAGUE.indexOf(text.charAt(i)) >= 0) {
            vague = true;
            i++;
        }
        int from = i;
        while (i < ceiling
                && ChineseNumber.isMagnitude(text.charAt(i))
                && unitAt(text, i, ceiling).isNone()) {
            i++;
        }
        String magnitude = text.subSequence(from, i).toString();
        if (i > from && i < ceiling && "多余".indexOf(text.charAt(i)) >= 0) {
            vague = true;
            i++;
        }
        Word unit = unitAt(text, i, ceiling);
        int end = i + unit.length();
        String name = magnitude + unit.text();
        if (!unit.isNone()) {
            int bracket = bracket(text, end, ceiling);
            name += text.subSequence(end, bracket);
            end = bracket;
        }
        return new Found(name, name.isEmpty() && !vague ? start : end, vague, unit.isNone());
    }

    private Word unitAt(CharSequence text, int at, int ceiling) {
        Word unit = units.startingAt(text, at, ceiling, ANY);
        if (unit.isNone()) {
            return unit;
        }
        int end = at + unit.length();
        boolean trapped =
                traps.getOrDefault(unit.text(), List.of()).stream().anyMatch(trap -> trap.holds(text, end, ceiling));
        return trapped ? Word.NONE : unit;
    }

    /// 套(间), 场(次): a second unit in brackets belongs to the first.
    private int bracket(CharSequence text, int at, int ceiling) {
        if (at + 2 < ceiling && text.charAt(at) == '(') {
            Word inner = unitAt(text, at + 1, ceiling);
            int close = at + 1 + inner.length();
            if (!inner.isNone() && close < ceiling && text.charAt(close) == ')') {
                return close + 1;
            }
        }
        return at;
    }

    /// Whether a unit starts at an offset.
    public boolean startsAt(CharSequence text, int at, int ceiling) {
        return !unitAt(text, at, ceiling).isNone();
    }
}

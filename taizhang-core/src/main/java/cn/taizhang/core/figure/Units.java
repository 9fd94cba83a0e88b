package cn.taizhang.core.figure;

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
    private final Map<String, List<String>> traps;

    /// A unit as found: its text with magnitude, the offset after it, and whether 多 or 余 made it vague.
    record Found(String unit, int end, boolean vague, boolean plain) {}

    public Units(Collection<String> units, Map<String, List<String>> traps) {
        this.units = new Lexicon(units.stream().map(u -> new Lexicon.Row(u, Sense.PER, "")).toList());
        this.traps = Map.copyOf(traps);
    }

    Found read(CharSequence text, int start, int ceiling) {
        int i = start;
        boolean vague = false;
        if (i < ceiling && VAGUE.indexOf(text.charAt(i)) >= 0) {
            vague = true;
            i++;
        }
        int from = i;
        while (i < ceiling && ChineseNumber.isMagnitude(text.charAt(i)) && unitAt(text, i, ceiling).isNone()) {
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
        for (String trap : traps.getOrDefault(unit.text(), List.of())) {
            if (end + trap.length() <= ceiling && trap.contentEquals(text.subSequence(end, end + trap.length()))) {
                return Word.NONE;
            }
        }
        return unit;
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

    boolean startsAt(CharSequence text, int at, int ceiling) {
        return !unitAt(text, at, ceiling).isNone();
    }
}

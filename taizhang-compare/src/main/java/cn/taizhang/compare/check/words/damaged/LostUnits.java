package cn.taizhang.compare.check.words.damaged;

import static cn.taizhang.compare.check.words.scan.Notes.message;

import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.words.scan.Counted;
import cn.taizhang.compare.check.words.scan.Notes;
import cn.taizhang.compare.check.words.scan.Wordlists;
import cn.taizhang.core.quantity.Units;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.text.Span;
import cn.taizhang.rules.words.WordCue;
import java.util.BitSet;

/// Finds numbers whose unit, measure word or letter is gone.
///
/// 例: 「增长8.5,」, 「完成投资320。」, 「建成5基站」, 「新建12学校」.
///
/// - Ranks, indices and ratios have no unit, nor a number in quotation marks or behind a letter.
final class LostUnits {

    private static final String ENDS = ",。;\n";
    private static final String CLAUSE = ",。;、:\n";
    private static final int LONGEST_CLAUSE = 24;

    private static final int YEAR_DIGITS = 4;

    private final Wordlists words;
    private final Units units;

    LostUnits(Wordlists words, Units units) {
        this.words = words;
        this.units = units;
    }

    void check(Notes notes) {
        String text = notes.text();
        BitSet names = names(notes);
        int at = 1;
        while (at < text.length()) {
            if (!Counted.isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at);
            Span span = new Span(at, end);
            if (end < text.length() && !lostLetter(notes, text, span)) {
                look(notes, text, span, names.get(at));
            }
            at = end;
        }
    }

    /// Where the reader took a number for a name: 12345热线.
    private static BitSet names(Notes notes) {
        BitSet names = new BitSet();
        notes.remarks()
                .filter(remark ->
                        remark.code() == Remark.Code.EXCLUDED && remark.detail().startsWith("name"))
                .map(remark -> remark.evidence().span())
                .forEach(span -> names.set(span.start(), span.end()));
        return names;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Counted.isDigit(text.charAt(at))
                        || text.charAt(at) == '.' && at + 1 < text.length() && Counted.isDigit(text.charAt(at + 1)))) {
            at++;
        }
        return at;
    }

    private void look(Notes notes, String text, Span span, boolean name) {
        char before = text.charAt(span.start() - 1);
        if (!isChinese(before)) {
            return;
        }
        boolean change = words.endsAt(WordCue.CHANGE, text, span.start());
        if (name || !change && !words.endsAt(WordCue.VERB, text, span.start()) || unitless(text, span)) {
            return;
        }
        if (ENDS.indexOf(text.charAt(span.end())) >= 0) {
            add(notes, change ? Severity.ERROR : Severity.DOUBT, "check.damaged.unit", span);
        } else if (thing(text, span)) {
            int thing = words.end(WordCue.THING, text, span.end());
            boolean known = thing > span.end();
            Span told = new Span(span.start(), known ? thing : span.end() + 2);
            add(notes, known ? Severity.ERROR : Severity.DOUBT, "check.damaged.thing", told);
        }
    }

    /// Notes a 5 or 6 that lost its letter: 5基站.
    private boolean lostLetter(Notes notes, String text, Span span) {
        int end = generation(text, span);
        if (end == span.end() || isJoined(text.charAt(span.start() - 1))) {
            return false;
        }
        add(notes, Severity.ERROR, "check.damaged.thing", new Span(span.start(), end));
        return true;
    }

    private static boolean isChinese(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /// Whether a number goes on from here: a letter, a digit, a dash.
    private static boolean isJoined(char before) {
        return !isChinese(before) && (Character.isLetterOrDigit(before) || ".-—+".indexOf(before) >= 0);
    }

    /// Where the thing after a 5 or 6 that lost its letter ends; the end of the number when it lost none.
    private int generation(String text, Span span) {
        boolean bare = span.length() == 1 && "56".indexOf(text.charAt(span.start())) >= 0;
        return bare ? words.end(WordCue.GENERATION, text, span.end()) : span.end();
    }

    /// Whether a thing stands where a measure word must: 新建12学校.
    private boolean thing(String text, Span span) {
        char after = text.charAt(span.end());
        boolean year = span.length() == YEAR_DIGITS
                && (text.startsWith("19", span.start()) || text.startsWith("20", span.start()));
        return after >= '\u4e00'
                && after <= '\u9fff'
                && span.end() + 2 < text.length()
                && !year
                && !words.startsAt(WordCue.AFTER_NUMBER, text, span.end())
                && (words.startsAt(WordCue.THING, text, span.end())
                        || units.read(text, span.end(), text.length()).unit().isEmpty());
    }

    private boolean unitless(String text, Span span) {
        int start = span.start();
        while (start > 0 && span.start() - start < LONGEST_CLAUSE && CLAUSE.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        boolean grouped = text.charAt(span.end()) == ','
                && Counted.isDigit(text.charAt(Math.min(text.length() - 1, span.end() + 1)));
        return grouped || words.within(WordCue.UNITLESS, text, start, span.start());
    }

    private static void add(Notes notes, Severity severity, String key, Span span) {
        String words = notes.text(span);
        notes.add(severity, message(key, words), words + " ?", span);
    }
}

package cn.taizhang.compare.check.words;

import static cn.taizhang.compare.check.words.Notes.message;

import cn.taizhang.compare.check.Severity;
import cn.taizhang.core.text.Span;
import cn.taizhang.rules.words.WordCue;

/// Finds numbers whose unit, measure word or letter is gone.
///
/// 例: 「增长8.5,」, 「完成投资320。」, 「建成5基站」, 「新建12学校」.
///
/// - Ranks, indices and ratios have no unit, nor a number in quotation marks or behind a letter.
final class LostUnits {

    private static final String ENDS = ",。;\n";
    private static final String CLAUSE = ",。;、:\n";
    private static final int LONGEST_CLAUSE = 24;

    private final Wordlists words;

    LostUnits(Wordlists words) {
        this.words = words;
    }

    void check(Notes notes) {
        String text = notes.text();
        int at = 1;
        while (at < text.length()) {
            if (!Counted.isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at);
            look(notes, text, new Span(at, end));
            at = end;
        }
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

    private void look(Notes notes, String text, Span span) {
        char before = text.charAt(span.start() - 1);
        if (before < '\u4e00' || before > '\u9fff' || span.end() >= text.length()) {
            return;
        }
        String number = text.substring(span.start(), span.end());
        boolean change = words.endsAt(WordCue.CHANGE, text, span.start());
        boolean verb = words.endsAt(WordCue.VERB, text, span.start());
        int thing = words.end(WordCue.THING, text, span.end());
        if ((number.equals("5") || number.equals("6")) && words.startsAt(WordCue.GENERATION, text, span.end())) {
            int end = words.end(WordCue.GENERATION, text, span.end());
            add(notes, Severity.ERROR, "check.damaged.thing", new Span(span.start(), end));
        } else if (verb && thing > span.end()) {
            add(notes, Severity.DOUBT, "check.damaged.thing", new Span(span.start(), thing));
        } else if ((change || verb) && ENDS.indexOf(text.charAt(span.end())) >= 0 && !unitless(text, span)) {
            add(notes, change ? Severity.ERROR : Severity.DOUBT, "check.damaged.unit", span);
        }
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

package cn.taizhang.compare.check.words.damaged;

import static cn.taizhang.compare.check.words.scan.Notes.message;

import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.words.scan.Counted;
import cn.taizhang.compare.check.words.scan.Notes;
import cn.taizhang.compare.check.words.scan.Wordlists;
import cn.taizhang.core.text.Span;
import cn.taizhang.rules.words.WordCue;

/// Finds numbers that are broken in themselves.
///
/// 例: 「增长.5%」, 「1,2 34万元」, 「5.亿元」, 「3..5%」, 「1O%」, 「202年底」, 「5%%」.
///
/// - One pass; a number is looked at once, with what touches it on both sides.
final class BrokenNumbers {

    private static final String LETTERS = "OolI";
    private static final String YEAR_AFTER = "底末度初";
    private static final String YEAR_BEFORE = "到至";
    private static final int YEAR = 4;
    private static final int GROUP = 3;

    private final Wordlists words;

    BrokenNumbers(Wordlists words) {
        this.words = words;
    }

    void check(Notes notes) {
        String text = notes.text();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Counted.isDigit(c) || c == '.' || c == 'l') {
                int end = stretch(text, at);
                look(notes, text, new Span(at, end));
                at = end;
            } else {
                at++;
            }
        }
    }

    /// A run of digits, points, commas and blanks between digits, and letters that look like digits.
    private static int stretch(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean joins = c == '.' || c == ',' && digit(text, at - 1) && digit(text, at + 1);
            boolean blank = c == ' ' && blanks(text, at);
            if (!Counted.isDigit(c) && LETTERS.indexOf(c) < 0 && !joins && !blank) {
                break;
            }
            at++;
        }
        return Math.max(at, from + 1);
    }

    private static boolean digit(String text, int at) {
        return at >= 0 && at < text.length() && Counted.isDigit(text.charAt(at));
    }

    /// Whether the blanks at a place stand between two digits, at most three of them.
    private static boolean blanks(String text, int at) {
        int before = at;
        while (before > 0 && at - before < GROUP && text.charAt(before) == ' ') {
            before--;
        }
        int after = at;
        while (after < text.length() && after - at < GROUP && text.charAt(after) == ' ') {
            after++;
        }
        return digit(text, after) && (digit(text, before) || text.charAt(before) == '.' && digit(text, before - 1));
    }

    private void look(Notes notes, String text, Span span) {
        String number = text.substring(span.start(), span.end());
        char before = span.start() == 0 ? '\n' : text.charAt(span.start() - 1);
        char after = after(text, span.end());
        if (isLatin(before) || isLatin(after) || first(number) == number.length()) {
            lone(notes, text, span, number, before);
        } else if (number.indexOf(' ') >= 0 && first(number) == 0) {
            parted(notes, text, span, number);
        } else if (pointed(text, span, number) || letters(number) && lettered(text, span) || groups(text, span)) {
            add(notes, Severity.ERROR, span);
        } else if (year(text, span) && wrongYear(number, before, after(text, span.end() + 1))) {
            add(notes, Severity.ERROR, new Span(span.start(), span.end() + 1));
        } else if (text.startsWith("%%", span.end())) {
            add(notes, Severity.DOUBT, new Span(span.start(), span.end() + 2));
        }
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }

    /// A number with blanks in it: 1 4%, “9 1”.
    private void parted(Notes notes, String text, Span span, String number) {
        boolean opened = span.start() > 0 && text.charAt(span.start() - 1) == '“';
        boolean sure = unit(text, span.end()) || opened || year(text, span);
        if (sure || number.indexOf('.') < 0) {
            add(notes, sure ? Severity.ERROR : Severity.DOUBT, span);
        }
    }

    /// A point too many, or without digits on one side: .5%, 8.%, 3..5, 1.2.3%.
    private boolean pointed(String text, Span span, String number) {
        if (first(number) > 0) {
            return number.charAt(0) == '.' && span.start() > 0 && isChinese(text.charAt(span.start() - 1));
        }
        boolean ends = number.endsWith(".");
        return number.contains("..") && !ends || (ends || points(number) > 1) && unit(text, span.end());
    }

    /// Letters within the digits, or before a unit: 20l0, 1O%.
    private boolean lettered(String text, Span span) {
        return unit(text, span.end()) || digit(text, span.end() - 1);
    }

    /// Groups of other than three digits before a unit that is no measure word: 1275,9亿元.
    private boolean groups(String text, Span span) {
        return grouping(text.substring(span.start(), span.end()))
                && unit(text, span.end())
                && !words.startsAt(WordCue.COUNTER, text, span.end());
    }

    /// A lone l before a unit: 增长l倍.
    private void lone(Notes notes, String text, Span span, String number, char before) {
        if (number.equals("l") && isChinese(before) && unit(text, span.end())) {
            add(notes, Severity.ERROR, new Span(span.start(), span.end() + 1));
        }
    }

    private static int first(String number) {
        int at = 0;
        while (at < number.length() && !Counted.isDigit(number.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean unit(String text, int at) {
        int from = at;
        while (from < text.length() && from - at < YEAR && "百千万亿".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return words.startsAt(WordCue.UNIT, text, at)
                || words.startsAt(WordCue.UNIT, text, from)
                || words.startsAt(WordCue.COUNTER, text, from);
    }

    private static boolean isChinese(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static long points(String number) {
        return number.chars().filter(c -> c == '.').count();
    }

    private static boolean letters(String number) {
        return number.chars().anyMatch(c -> LETTERS.indexOf(c) >= 0) && Counted.isDigit(number.charAt(0));
    }

    /// Whether commas cut the digits into other groups than three: 1,23 but not 1,234.
    private static boolean grouping(String number) {
        int comma = number.indexOf(',');
        if (comma < 0) {
            return false;
        }
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        boolean wrong = comma > GROUP || point >= 0 && point < number.lastIndexOf(',');
        for (int at = comma; at >= 0 && at < end; at = number.indexOf(',', at + 1)) {
            int next = number.indexOf(',', at + 1);
            wrong |= (next < 0 ? end : next) - at - 1 != GROUP;
        }
        return wrong;
    }

    private static boolean year(String text, Span span) {
        return span.end() < text.length() && text.charAt(span.end()) == '年';
    }

    private static char after(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    /// 202年底, 到202年, 20255年.
    private static boolean wrongYear(String number, char before, char after) {
        boolean century = number.startsWith("20") || number.startsWith("19");
        boolean digits = number.chars().allMatch(c -> Counted.isDigit((char) c));
        return century
                && digits
                && (number.length() == YEAR + 1
                        || number.length() == YEAR - 1
                                && (YEAR_AFTER.indexOf(after) >= 0 || YEAR_BEFORE.indexOf(before) >= 0));
    }

    private static void add(Notes notes, Severity severity, Span span) {
        String words = notes.text(span);
        notes.add(severity, message("check.damaged.broken", words), "?" + words, span);
    }
}

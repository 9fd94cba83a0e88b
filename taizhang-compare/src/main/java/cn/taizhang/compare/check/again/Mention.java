package cn.taizhang.compare.check.again;

import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Written;
import cn.taizhang.core.quantity.Units;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A level of an earlier year that a clause tells beside that year, with the words that name the thing.
///
/// 例: 「充电桩保有量在上年382个的基础上再增15个」: 382个, the year before, 充电桩保有量.
///
/// - `year` is 0 for 上年. The forms are 由…的N, 在…N的基础上, 继…N之后, and 上年为N behind the thing.
record Mention(Span number, Span clause, Written written, String thing, int year) {

    static final int LAST = 0;

    private static final List<String> CUES = List.of("上年末", "上年底", "上年度", "上年", "上一年");
    private static final String CLAUSE = "。!?;\n,:()";
    private static final List<String> IS = List.of("为", "是", "的", "仅为", "只有", "完成", "达到", "实现", "达", "末", "底");
    private static final List<String> FROM = List.of("由", "从");
    private static final List<String> ON = List.of("在", "继");
    private static final List<String> AFTER = List.of("的基础上", "基础上", "之后");
    private static final List<String> ABOUT = List.of("左右", "以上", "以下", "多", "余");
    private static final int LONGEST = 60;
    private static final int LONGEST_UNIT = 12;
    private static final int MOST_DIGITS = 12;
    private static final int DIGITS_OF_YEAR = 4;

    /// All of a page, in the order of the text.
    static List<Mention> on(Page page, Knowledge.Figures known) {
        List<Mention> found = new ArrayList<>();
        String text = page.text();
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            found.addAll(at(text, at, known));
        }
        return found;
    }

    private record Cue(int start, int end, int year) {
        boolean isNone() {
            return end == 0;
        }
    }

    private static List<Mention> at(String text, int year, Knowledge.Figures known) {
        Cue cue = cue(text, year);
        int digits = cue.isNone() ? text.length() : number(text, cue.end());
        int end = digits;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == digits || end - digits > MOST_DIGITS || text.charAt(end - 1) == '.') {
            return List.of();
        }
        return of(text, cue, new Span(digits, end), known);
    }

    private static List<Mention> of(String text, Cue cue, Span number, Knowledge.Figures known) {
        Units.Found unit = known.units().read(text, number.end(), Math.min(text.length(), number.end() + LONGEST_UNIT));
        boolean percent = text.startsWith("%", number.end());
        if (unit.plain() && !percent || unit.vague()) {
            return List.of();
        }
        int after = percent ? number.end() + 1 : unit.end();
        Span clause = new Span(start(text, cue.start()), end(text, after));
        String thing = thing(
                text.substring(clause.start(), cue.start()),
                text.substring(cue.end(), number.start()),
                text.substring(after, clause.end()));
        String digits = text.substring(number.start(), number.end());
        if (thing.isEmpty() || digits.indexOf('.') != digits.lastIndexOf('.')) {
            return List.of();
        }
        BigDecimal value = new BigDecimal(digits);
        String name = percent ? "%" : unit.unit();
        Written written =
                new Written(value, value, name, Bound.EQ, "", known.bases().of(name));
        return List.of(new Mention(number, clause, written, thing, cue.year()));
    }

    /// What the clause names, or the empty string where it is of no known form.
    private static String thing(String head, String middle, String tail) {
        String is = bare(middle);
        if (ABOUT.stream().anyMatch(tail::startsWith)) {
            return "";
        }
        if (ends(head, FROM)) {
            return is.isEmpty() ? cut(head) : "";
        }
        if (ends(head, ON)) {
            for (String after : AFTER) {
                int at = tail.indexOf(after);
                if (at >= 0) {
                    return cut(head) + is + tail.substring(0, at);
                }
            }
            return "";
        }
        boolean told = is.isEmpty() && !middle.isEmpty() && !middle.equals("的");
        return told && tail.isEmpty() ? head : "";
    }

    private static boolean ends(String head, List<String> words) {
        return words.stream().anyMatch(head::endsWith);
    }

    private static String cut(String head) {
        return head.substring(0, head.length() - 1);
    }

    private static String bare(String middle) {
        String bare = middle;
        for (String word : IS) {
            bare = bare.startsWith(word) ? bare.substring(word.length()) : bare;
            bare = bare.endsWith(word) ? bare.substring(0, bare.length() - word.length()) : bare;
        }
        return bare;
    }

    private static Cue cue(String text, int year) {
        for (String word : CUES) {
            int start = year - word.indexOf('年');
            if (start >= 0 && text.startsWith(word, start)) {
                return new Cue(start, start + word.length(), LAST);
            }
        }
        int start = year - DIGITS_OF_YEAR;
        boolean plain = start > 0
                && !Character.isDigit(text.charAt(start - 1))
                && (text.startsWith("20", start) || text.startsWith("19", start))
                && text.substring(start, year).chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? new Cue(start, year + 1, Integer.parseInt(text.substring(start, year))) : new Cue(0, 0, LAST);
    }

    /// The first digit of the clause.
    private static int number(String text, int from) {
        int end = end(text, from);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c == '.';
    }

    private static int start(String text, int from) {
        int at = from;
        while (at > Math.max(0, from - LONGEST) && CLAUSE.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < Math.min(text.length(), from + LONGEST) && CLAUSE.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}

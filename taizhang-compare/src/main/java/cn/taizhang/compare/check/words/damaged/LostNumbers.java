package cn.taizhang.compare.check.words.damaged;

import static cn.taizhang.compare.check.words.scan.Notes.message;

import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.words.scan.Notes;
import cn.taizhang.compare.check.words.scan.Wordlists;
import cn.taizhang.core.text.Span;
import cn.taizhang.rules.words.WordCue;
import java.util.List;

/// Finds units, measure words and verbs whose number is gone.
///
/// 例: 「完成投资亿元,」, 「下降至个。」, 「增长%」, 「建成座桥梁」, 「稳定在,」, 「增长左右」.
///
/// - A unit at the end of a clause must have a number; one that goes on (亿元以上, 万吨级) names a class.
final class LostNumbers {

    private static final String ENDS = ",。;、)\n";
    private static final String NUMBERS = "一二两三四五六七八九十百千万亿零〇几数半多余每各整某此同单本首翻些.、/(（级";
    private static final String MAGNITUDES = "百千万亿";
    private static final String LEADS = "至到为在了约共";
    private static final String GOES_ON = "个座所家条辆艘";
    private static final int LONG_VERB = 2;
    private static final int LONGEST_MAGNITUDE = 4;

    private static final List<String> BOUNDS = List.of("以内", "以上", "以下");

    private final Wordlists words;

    LostNumbers(Wordlists words) {
        this.words = words;
    }

    void check(Notes notes) {
        String text = notes.text();
        int at = 1;
        while (at < text.length()) {
            int end = unit(notes, text, at);
            if (end == at) {
                counter(notes, text, at);
                verb(notes, text, at);
            }
            at = Math.max(at + 1, end);
        }
    }

    /// Notes a unit without a number; returns where the unit ends, or `at` when there is none.
    private int unit(Notes notes, String text, int at) {
        int magnitude = at;
        while (magnitude < text.length()
                && magnitude - at < LONGEST_MAGNITUDE
                && MAGNITUDES.indexOf(text.charAt(magnitude)) >= 0) {
            magnitude++;
        }
        int end = Math.max(words.end(WordCue.UNIT, text, at), words.end(WordCue.UNIT, text, magnitude));
        if (end <= magnitude) {
            return at;
        }
        if (bare(text, at) && (ends(text, end) || endsRate(text, at, end))) {
            alone(notes, text, new Span(at, end), magnitude > at);
        }
        return end;
    }

    /// Whether neither a number nor a word of class stands before a place.
    private boolean bare(String text, int at) {
        char before = text.charAt(at - 1);
        return isWord(before) && NUMBERS.indexOf(before) < 0 && !words.endsAt(WordCue.CLASS, text, at);
    }

    private void alone(Notes notes, String text, Span unit, boolean magnitude) {
        int at = unit.start();
        boolean sized = magnitude || text.charAt(at) == '%' || text.startsWith("个百分点", at);
        boolean verb = words.endsAt(WordCue.VERB, text, at) || words.endsAt(WordCue.CHANGE, text, at);
        if (sized || verb && !text.startsWith("、", unit.end())) {
            boolean vast = text.startsWith("万亿", at) || "百千".indexOf(text.charAt(at)) >= 0;
            boolean told = verb || LEADS.indexOf(text.charAt(at - 1)) >= 0;
            add(notes, told && !vast ? Severity.ERROR : Severity.DOUBT, "check.damaged.number", unit, "∅ ");
        }
    }

    private static boolean isWord(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c == '”';
    }

    /// Whether a clause ends here, or after 左右.
    private static boolean ends(String text, int at) {
        return marks(text, at) || text.startsWith("左右", at) && marks(text, at + 2);
    }

    /// 「稳定在%以内。」; 亿元以上 may be said without a number, %以上 may not.
    private static boolean endsRate(String text, int at, int end) {
        return text.charAt(at) == '%'
                && BOUNDS.stream().anyMatch(bound -> text.startsWith(bound, end) && marks(text, end + bound.length()));
    }

    private static boolean marks(String text, int at) {
        return at >= text.length() || ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private void counter(Notes notes, String text, int at) {
        int verb = words.start(WordCue.VERB, text, at);
        int end = words.end(WordCue.COUNTER, text, at);
        if (verb == at || end == at || words.startsAt(WordCue.NO_COUNTER, text, at)) {
            return;
        }
        boolean short1 = at - verb < LONG_VERB;
        boolean goesOn =
                !short1 && GOES_ON.indexOf(text.charAt(at)) >= 0 && end < text.length() && isWord(text.charAt(end));
        if (ends(text, end) || goesOn) {
            boolean sure = !short1 && (goesOn || LEADS.indexOf(text.charAt(at - 1)) >= 0);
            add(notes, sure ? Severity.ERROR : Severity.DOUBT, "check.damaged.number", new Span(verb, end), "∅ ");
        }
    }

    /// 「稳定在,」「增长左右。」
    private void verb(Notes notes, String text, int at) {
        int verb = words.start(WordCue.VERB, text, at);
        boolean change = words.endsAt(WordCue.CHANGE, text, at);
        boolean about = text.startsWith("左右", at) && marks(text, at + 2);
        boolean bare =
                verb < at - LONG_VERB && "在至".indexOf(text.charAt(at - 1)) >= 0 && ENDS.indexOf(text.charAt(at)) >= 0;
        if (about && (verb < at || change)) {
            add(notes, Severity.ERROR, "check.damaged.number", new Span(at, at + 2), "∅ ");
        } else if (bare) {
            add(notes, Severity.ERROR, "check.damaged.number", new Span(verb, at), "∅ ");
        }
    }

    private static void add(Notes notes, Severity severity, String key, Span span, String sign) {
        String words = notes.text(span);
        notes.add(severity, message(key, words), sign + words, span);
    }
}

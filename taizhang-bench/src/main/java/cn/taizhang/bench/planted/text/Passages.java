package cn.taizhang.bench.planted.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Passages of a report found by their words.
///
/// 例: all of 森林覆盖率达到…%.
public final class Passages {

    private static final String ENDS = "，。；：！？,;\n";

    /// All passages of a pattern.
    public static List<MatchResult> anywhere(Report report, Pattern pattern) {
        return pattern.matcher(report.text()).results().toList();
    }

    /// Those before the plan.
    public static List<MatchResult> inReview(Report report, Pattern pattern) {
        int plan = new Slots(report).plan();
        return anywhere(report, pattern).stream()
                .filter(passage -> passage.end() < plan)
                .toList();
    }

    /// The whole clauses a passage stands in, from one mark to the next.
    public static Span clause(String text, int start, int end) {
        int from = start;
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new Span(from, to);
    }

    private Passages() {}
}

package cn.taizhang.core.head;

import cn.taizhang.core.opening.Numerals;
import cn.taizhang.core.text.Span;
import java.util.List;

/// Votes for the report year from years named in the running text beside words of review or plan.
///
/// 例: 「一、2023年工作回顾」 and 「刚刚过去的2023年」 speak for 2024, 「2024年的主要任务」 for 2024; 「到2020年的目标」 for nothing.
///
/// - A heading counts more than a mention; each kind of cue counts a few times only, so that no repetition outvotes the
///   head.
final class YearCues {

    private static final int WINDOW = 18;
    private static final int MOST = 3;
    private static final double HEADING = 3;
    private static final double MENTION = 1;
    private static final double JUST_PAST = 2;
    private static final double LATEST = 1;
    private static final int FIRST = 1990;
    private static final int LAST = 2100;
    private static final int LATEST_TWICE = 2;
    private static final int WIDEST_INDENT = 8;
    /// 关于2005年的主要工作 begins its line like 2005年….
    private static final String INDENT = " \u3000关于";
    private static final String ENDS = ",。;:!?、\n\r";

    private final String text;
    private final Ballot<Integer> years;
    private final HeadCues cues;
    private final int[] reviewed = new int[LAST - FIRST];
    private final int[] where = new int[LAST - FIRST];
    private int headings;
    private int mentions;
    private int past;

    YearCues(String text, Ballot<Integer> years, HeadCues cues) {
        this.text = text;
        this.years = years;
        this.cues = cues;
    }

    /// Reads the year that may begin at an offset.
    void read(int at) {
        int year = Numerals.year(text, at);
        int after = at + 4;
        if (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        if (year == 0 || !text.startsWith("年", after) || isAhead(at)) {
            return;
        }
        Span words = new Span(at, after + 1);
        if (at < text.length() * 2 / 5) {
            reviewed[year - FIRST]++;
            where[year - FIRST] = at;
        }
        if (text.startsWith("过去的", at - 3) && past++ < MOST) {
            years.vote(year + 1, JUST_PAST, words);
        }
        boolean heading = isHeading(at);
        if (heading ? headings >= 2 * MOST : mentions >= 2 * MOST) {
            return;
        }
        vote(year, after + 1, heading, words);
    }

    /// The latest year that the first part of the text, the review, names more than once is the year before.
    void close() {
        for (int i = reviewed.length - 1; i >= 0; i--) {
            if (reviewed[i] >= LATEST_TWICE) {
                years.vote(FIRST + i + 1, LATEST, new Span(where[i], where[i] + 4));
                return;
            }
        }
    }

    private void vote(int year, int from, boolean heading, Span words) {
        int end = windowEnd(from);
        int review = first(cues.reviews(), from, end);
        int plan = first(cues.plans(), from, end);
        if (review == plan) {
            return;
        }
        years.vote(review < plan ? year + 1 : year, heading ? HEADING : MENTION, words);
        if (heading) {
            headings++;
        } else {
            mentions++;
        }
    }

    private int windowEnd(int from) {
        int end = from;
        while (end < text.length() && end < from + WINDOW && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int first(List<String> words, int from, int end) {
        for (int i = from; i < end; i++) {
            for (String word : words) {
                if (text.startsWith(word, i)) {
                    return i;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    /// 到2020年, 至2020年, 2018-2022年: ends of a longer stretch.
    private boolean isAhead(int at) {
        return at > 0
                && "到至-—~前".indexOf(text.charAt(at - 1)) >= 0
                && !(at > 1 && text.charAt(at - 2) == text.charAt(at - 1));
    }

    private boolean isHeading(int at) {
        int start = at;
        while (start > 0 && at - start < WIDEST_INDENT && INDENT.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        boolean numbered =
                (before == '、' || before == ')') && start > 1 && (Numerals.isNumeral(text.charAt(start - 2)));
        return before == '\n' || numbered;
    }
}

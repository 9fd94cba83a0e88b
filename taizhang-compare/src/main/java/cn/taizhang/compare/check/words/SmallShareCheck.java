package cn.taizhang.compare.check.words;

import static cn.taizhang.compare.check.words.scan.Notes.message;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.words.scan.Counted;
import cn.taizhang.compare.check.words.scan.Notes;
import cn.taizhang.compare.check.words.scan.Wordlists;
import cn.taizhang.core.text.Span;
import cn.taizhang.rules.words.WordCue;
import java.math.BigDecimal;
import java.util.List;

/// Finds shares that no whole number of so few things can give.
///
/// 例: 「5个项目,开工率85%」 `4/5 = 80% < 85% < 100% = 5/5`; 「239项有216项开工,开工率95%」 `216/239 = 90.4% ≠ 95%`.
///
/// - Wrong when rounded and when truncated is an error, right when truncated alone a doubt.
/// - The things stand right before the share, and nothing else is counted between them.
final class SmallShareCheck implements Check {

    private static final String STOPS = "。;!?\n";
    private static final int FARTHEST = 45;
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_RATE = 6;
    private static final int LONGEST_DIGITS = 9;
    private static final List<String> LINKS = List.of("达到", "达", "为", "是", "已达");
    private static final List<String> VAGUE = List.of("以上", "左右", "以下", "以内", "多", "余");
    private static final List<String> SHARES = List.of("占", "占比", "占总数", "占总数的", "占计划的", "占比为", "有");

    private final Wordlists words;

    SmallShareCheck(Wordlists words) {
        this.words = words;
    }

    @Override
    public List<Finding> findings(Draft draft) {
        Notes notes = new Notes(draft, Family.SMALL_SHARE);
        String text = notes.text();
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
            check(notes, text, at);
        }
        return notes.sorted();
    }

    private void check(Notes notes, String text, int percent) {
        int start = numberStart(text, percent);
        if (start == percent || VAGUE.stream().anyMatch(word -> text.startsWith(word, percent + 1))) {
            return;
        }
        int label = link(text, start);
        int from = sentence(text, label);
        int sampled = words.start(WordCue.SAMPLE_RATE, text, label);
        boolean sample = sampled < label && sampled(text, from, sampled);
        int rate = sample ? sampled : words.start(WordCue.RATE, text, label);
        boolean known = rate < label;
        int told = known ? rate : Math.min(ownRate(text, from, label), bareShare(text, label));
        if (told < label && told >= from) {
            BigDecimal value = new BigDecimal(text.substring(start, percent));
            share(notes, new Span(from, told), new Span(told, percent + 1), value, known);
        }
    }

    /// Where the decimal before a percent sign starts; its place when there is none.
    private static int numberStart(String text, int percent) {
        int start = percent;
        int points = 0;
        while (start > 0
                && percent - start < LONGEST_DIGITS
                && (Counted.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            points += text.charAt(start - 1) == '.' ? 1 : 0;
            start--;
        }
        boolean decimal = start < percent
                && points < 2
                && Counted.isDigit(text.charAt(start))
                && Counted.isDigit(text.charAt(percent - 1));
        return decimal ? start : percent;
    }

    private static int bareShare(String text, int label) {
        return SHARES.stream()
                .filter(word -> text.startsWith(word, label - word.length()))
                .mapToInt(word -> label - word.length())
                .min()
                .orElse(label);
    }

    /// Where a rate starts whose name repeats what was said of the things: 办复897件,【办复率】98%; `label` when there is
    /// none.
    private static int ownRate(String text, int from, int label) {
        if (label == 0 || text.charAt(label - 1) != '率') {
            return label;
        }
        int comma = label - 1;
        while (comma > from && label - comma < LONGEST_RATE && text.charAt(comma) != ',') {
            comma--;
        }
        boolean same =
                text.charAt(comma) == ',' && text.substring(from, comma).contains(text.substring(comma + 1, label - 1));
        return same ? comma + 1 : label;
    }

    /// Whether the last counted things before a place are sampled places: 52个地表水断面中,.
    private boolean sampled(String text, int from, int at) {
        List<Counted> counts = Counted.in(text, from, at, words);
        return !counts.isEmpty()
                && words.within(WordCue.SAMPLED, text, counts.getLast().span().end(), at);
    }

    private static int link(String text, int at) {
        for (String word : LINKS) {
            if (text.startsWith(word, at - word.length())) {
                return at - word.length();
            }
        }
        return at;
    }

    private static int sentence(String text, int at) {
        int start = at;
        while (start > 0 && at - start < FARTHEST && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /// The last counts before the share: the whole alone, or the whole and its part.
    private void share(Notes notes, Span before, Span told, BigDecimal value, boolean rate) {
        String text = notes.text();
        List<Counted> counts = Counted.in(text, before.start(), before.end(), words);
        if (counts.isEmpty()) {
            return;
        }
        Counted last = counts.getLast();
        boolean near = near(text, last, before.end());
        if (near && counts.size() > 1 && partOf(text, counts.get(counts.size() - 2), last)) {
            part(notes, counts.get(counts.size() - 2), last, told, value);
        } else if (counts.size() == 1 && !joined(text, last) && (rate && near || among(text, last, told.start() + 1))) {
            whole(notes, last, told, value);
        }
    }

    /// Whether nothing but the name of the thing stands between its count and the share: no number, one comma at most.
    private static boolean near(String text, Counted counted, int share) {
        String between = text.substring(counted.span().end(), share);
        int comma = between.indexOf(',');
        return between.length() <= LONGEST_NAME
                && between.chars().noneMatch(c -> Counted.isDigit((char) c) || "、:(%".indexOf(c) >= 0)
                && (comma < 0 || comma == between.length() - 1);
    }

    /// Whether the share is said to be of these things: 12个县中有30%, 12个县中,贫困县占30%.
    private static boolean among(String text, Counted counted, int share) {
        String between = text.substring(counted.span().end(), share);
        int inside = Math.max(between.indexOf("中,"), between.indexOf("中有"));
        return inside >= 0
                && inside <= LONGEST_NAME / 2
                && between.length() <= LONGEST_NAME
                && between.chars().noneMatch(c -> Counted.isDigit((char) c) || "、:(%".indexOf(c) >= 0);
    }

    /// Whether more things are counted together with these: 3个镇、5个村.
    private static boolean joined(String text, Counted counted) {
        int at = counted.span().start();
        return at > 0 && "、和及与".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean partOf(String text, Counted whole, Counted part) {
        String between = text.substring(whole.span().end(), part.span().start());
        return part.count() <= whole.count()
                && text.substring(whole.number().end(), whole.span().end())
                        .equals(text.substring(part.number().end(), part.span().end()))
                && between.length() <= LONGEST_NAME
                && between.chars().noneMatch(c -> Counted.isDigit((char) c) || "、%".indexOf(c) >= 0);
    }

    private static void part(Notes notes, Counted whole, Counted part, Span told, BigDecimal value) {
        Share share = new Share(value);
        if (!share.rounded(part.count(), whole.count())) {
            boolean truncated = share.truncated(part.count(), whole.count());
            notes.add(
                    truncated ? Severity.DOUBT : Severity.ERROR,
                    message("check.small_share.part", notes.text(whole.span()), notes.text(part.span()), value + "%"),
                    share.of(part.count(), whole.count()) + " ≠ " + value + "%",
                    whole.span(),
                    part.span(),
                    told);
        }
    }

    private static void whole(Notes notes, Counted whole, Span told, BigDecimal value) {
        Share share = new Share(value);
        int below = share.below(whole.count());
        if (below >= whole.count() || share.rounded(below, whole.count()) || share.rounded(below + 1, whole.count())) {
            return;
        }
        boolean truncated = share.truncated(below, whole.count()) || share.truncated(below + 1, whole.count());
        notes.add(
                truncated ? Severity.DOUBT : Severity.ERROR,
                message("check.small_share.whole", notes.text(whole.span()), value + "%"),
                share.of(below, whole.count()) + " < " + value + "% < " + share.of(below + 1, whole.count()),
                whole.span(),
                told);
    }
}

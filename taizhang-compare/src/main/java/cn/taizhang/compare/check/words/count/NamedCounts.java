package cn.taizhang.compare.check.words.count;

import static cn.taizhang.compare.check.words.scan.Notes.message;

import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.words.scan.Notes;
import cn.taizhang.compare.check.words.scan.Wordlists;
import cn.taizhang.core.text.Span;
import cn.taizhang.rules.words.WordCue;
import java.util.List;

/// Holds the number in a quoted name against the items that bear the name.
///
/// 例: 「“五网”(水网、路网、电网、气网)」 `5 ≠ 4`; 「路网、电网、气网“四网”融合」 `4 ≠ 3`.
///
/// - Every item ends or begins with what is counted, so that nothing else can be counted. A list that ends in 等 is
///   left alone.
/// - Only a list that misses by one is told.
final class NamedCounts {

    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final int LONGEST_REST = 6;
    private static final int LONGEST_ITEM = 14;
    private static final int LONGEST_NAME = 4;
    private static final int FEWEST = 2;

    private final Wordlists words;

    NamedCounts(Wordlists words) {
        this.words = words;
    }

    void check(Notes notes) {
        String text = notes.text();
        for (int at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) {
            int close = text.indexOf('”', at);
            int count = at + 1 < text.length() ? NUMERALS.indexOf(text.charAt(at + 1)) : 0;
            if (count >= FEWEST && close > at + FEWEST && close - at <= LONGEST_NAME + 1) {
                check(notes, new Span(at, close + 1), count);
            }
        }
    }

    private void check(Notes notes, Span name, int count) {
        String text = notes.text();
        if (words.startsAt(WordCue.NAME, text, name.start() + 1)) {
            return;
        }
        char thing = text.charAt(name.end() - FEWEST);
        int open = opening(text, name.end());
        boolean bracket = text.startsWith("(", open);
        if (bracket || text.startsWith(":", open)) {
            hold(notes, name, count, CommaList.after(text, open + 1, "。;:"));
        }
        if (name.start() > 0 && text.charAt(name.start() - 1) == thing) {
            hold(notes, name, count, CommaList.before(text, name.start()));
        }
    }

    /// Where the bracket or colon after a name stands, a few letters on: “五网”建设(.
    private static int opening(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_REST && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static void hold(Notes notes, Span name, int count, CommaList list) {
        String text = notes.text();
        List<Span> items = list.items();
        boolean one = Math.abs(items.size() - count) == 1 && list.most() == items.size();
        if (one && items.size() >= FEWEST && borne(text, items, text.charAt(name.end() - FEWEST))) {
            notes.add(
                    Severity.ERROR,
                    message("check.count.listed", notes.text(name), Integer.toString(items.size())),
                    count + " ≠ " + items.size(),
                    name,
                    list.span());
        }
    }

    /// Whether all items end with the thing, or all begin with it; before the first there may be other words.
    private static boolean borne(String text, List<Span> items, char thing) {
        boolean ends = items.stream().allMatch(item -> text.charAt(item.end() - 1) == thing);
        boolean begins = items.stream().allMatch(item -> text.charAt(item.start()) == thing);
        boolean plain = items.stream()
                .skip(1)
                .allMatch(item -> item.length() <= LONGEST_ITEM
                        && text.substring(item.start(), item.end()).indexOf('“') < 0);
        return (ends || begins) && plain;
    }
}

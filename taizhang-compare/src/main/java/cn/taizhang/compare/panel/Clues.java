package cn.taizhang.compare.panel;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.WordTrie;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.rules.panel.PanelCue;
import java.util.EnumSet;
import java.util.Set;

/// What the words beside a figure say about it.
///
/// 例: in 「年均增长12%,2024年增长9%左右」 the words of 12 say AVERAGE, those of 9 nothing.
///
/// - The words of a figure begin after the number before it, or after `;`; members of a list (「年均分别增长8%、9%」)
///   share those of the first.
/// - Behind the figure they end at the first mark; there only a recalled aim is looked for: 「8%的预期目标」.
/// - Reads at most a few hundred characters.
public final class Clues {

    private static final String LIST = "%％‰、和及与左右以上约";
    private static final String ENDS = ";；:：。!?！？\n";
    private static final String STOPS = ENDS + ",，、(（";
    private static final Set<PanelCue> NEAR = Set.of(PanelCue.WIDER, PanelCue.RECALLED, PanelCue.REACHED);
    private static final int FARTHEST = 120;
    private static final int BEHIND = 16;

    private final CueBook<PanelCue> book;

    public Clues(CueBook<PanelCue> book) {
        this.book = book;
    }

    /// The cues of a statement in a report of a place of this level.
    public Set<PanelCue> of(Statement.Words words, Level level) {
        String before = words.before();
        EnumSet<PanelCue> cues = scan(before.substring(start(before)), level);
        // 「居全国第五位,增长9%」「重点任务完成,增长9%」: these two count in the clause of the figure alone
        EnumSet<PanelCue> near = scan(before.substring(clause(before)), level);
        cues.removeIf(cue -> NEAR.contains(cue) && !near.contains(cue));
        cues.addAll(scan(words.number(), level));
        EnumSet<PanelCue> behind = scan(words.after().substring(0, end(words.after())), level);
        if (behind.contains(PanelCue.RECALLED)) {
            cues.add(PanelCue.RECALLED);
        }
        if (words.after().startsWith("倍")) {
            cues.add(PanelCue.SEVERAL_YEARS);
        }
        return cues;
    }

    private EnumSet<PanelCue> scan(String text, Level level) {
        EnumSet<PanelCue> cues = EnumSet.noneOf(PanelCue.class);
        int at = 0;
        while (at < text.length()) {
            int word = book.longest(text, at, text.length());
            if (word == WordTrie.NONE) {
                at++;
                continue;
            }
            for (PanelCue cue : PanelCue.values()) {
                if (book.has(word, cue) && (cue != PanelCue.WIDER || isWider(book.value(word, cue), level))) {
                    cues.add(cue);
                    if (cue == PanelCue.WHOLE_YEAR) {
                        cues.remove(PanelCue.PART_OF_YEAR);
                    }
                }
            }
            at += book.length(word);
        }
        return cues;
    }

    /// 全国 is wider than a province and no wider than the State Council.
    private static boolean isWider(String whole, Level level) {
        return Level.valueOf(whole).compareTo(level) < 0 && level != Level.UNKNOWN;
    }

    private static int clause(String before) {
        int at = before.length();
        while (at > 0 && STOPS.indexOf(before.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /// Where the words of the figure begin that ends `before`.
    private static int start(String before) {
        int at = before.length();
        int floor = Math.max(0, at - FARTHEST);
        boolean listed = true;
        while (at > floor) {
            char c = before.charAt(at - 1);
            if (ENDS.indexOf(c) >= 0) {
                return at;
            }
            if (isDigit(c)) {
                int number = pastNumber(before, at);
                if (!listed && !countsYears(before, number, at)) {
                    return at;
                }
                at = number;
                continue;
            }
            listed &= LIST.indexOf(c) >= 0;
            at--;
        }
        return at;
    }

    /// 「连续14年保持两位数增长」: a count of years is no figure of its own.
    private static boolean countsYears(String before, int from, int to) {
        return to - from <= 2 && to < before.length() && before.charAt(to) == '年';
    }

    private static int pastNumber(String before, int end) {
        int at = end;
        while (at > 0 && (isDigit(before.charAt(at - 1)) || ".．-—".indexOf(before.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static int end(String after) {
        int most = Math.min(after.length(), BEHIND);
        for (int i = 0; i < most; i++) {
            if (STOPS.indexOf(after.charAt(i)) >= 0) {
                return i;
            }
        }
        return most;
    }
}

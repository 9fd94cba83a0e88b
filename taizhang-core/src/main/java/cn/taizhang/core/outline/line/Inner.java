package cn.taizhang.core.outline.line;

import cn.taizhang.core.outline.line.Mark.Kind;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds sections inside one paragraph: numbered items (①…, 一是…;二是…) and parallel run-in leads.
///
/// - An item counts where its neighbour (the number before or after) stands in the same paragraph.
/// - Leads count where at least two short sentences of Han characters alone stand in the paragraph:
///   「做强主粮加工线。…做大杂粮加工线。…」
public final class Inner {

    private static final String PAUSES = "。;:,!?)”、";
    private static final int LONGEST_ITEM = 40;
    private static final int SHORTEST_LEAD = 4;
    private static final int LONGEST_LEAD = 12;
    private static final int ORDINALS = 63;
    private static final byte PAUSE = 1;
    private static final byte FIRST = 2;
    private static final byte ROUND = 4;
    private static final byte[] KINDS = kinds();

    private final String text;

    public Inner(String text) {
        this.text = text;
    }

    /// A section that begins inside a paragraph.
    public record Opening(Mark mark, Span heading) {
        public int at() {
            return heading.start();
        }
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        PAUSES.chars().forEach(c -> kinds[c] |= PAUSE);
        "(第0123456789一二三四五六七八九十".chars().forEach(c -> kinds[c] |= FIRST);
        for (char c = '①'; c <= '⑳'; c++) {
            kinds[c] |= ROUND;
        }
        return kinds;
    }

    /// Whether an item may begin after this character.
    public static boolean pauses(char c) {
        return (KINDS[c] & PAUSE) != 0;
    }

    /// The sections that begin in a line after its heading, in order.
    public List<Opening> find(Line line, int from) {
        List<Opening> items = items(line, from);
        return items.isEmpty() ? leads(line, from) : items;
    }

    private List<Opening> items(Line line, int from) {
        List<Integer> at = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int start = Math.max(from, line.from() + 1);
        int before = start < line.to() ? KINDS[text.charAt(start - 1)] : 0;
        for (int i = start; i < line.to(); i++) {
            int kind = KINDS[text.charAt(i)];
            if ((kind & FIRST) != 0 && (before & PAUSE) != 0 || (kind & ROUND) != 0) {
                Mark mark = Marks.read(text, i, line.to());
                if (counts(mark, line.mark().kind(), text.charAt(i - 1))) {
                    at.add(i);
                    marks.add(mark);
                }
            }
            before = kind;
        }
        return marks.size() < 2 ? List.of() : series(line, at, marks);
    }

    private static boolean counts(Mark mark, Kind own, char before) {
        boolean item = mark.present() && mark.kind() != Kind.DASH && mark.kind() != Kind.COMMA && mark.kind() != own;
        boolean pause = before == ',' || before == '、' || before == '”' || before == ')';
        return item
                && mark.ordinal() <= ORDINALS
                && (!pause || mark.kind() == Kind.CLAUSE || mark.kind() == Kind.CIRCLED);
    }

    private List<Opening> series(Line line, List<Integer> at, List<Mark> marks) {
        boolean[] followed = followed(marks);
        List<Opening> found = new ArrayList<>();
        int[] last = new int[Kind.values().length];
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int kind = mark.kind().ordinal();
            if (mark.ordinal() == 1 ? followed[i] : last[kind] > 0 && last[kind] == mark.ordinal() - 1) {
                last[kind] = mark.ordinal();
                found.add(new Opening(mark, new Span(at.get(i), itemEnd(mark.end(), line.to()))));
            }
        }
        return found;
    }

    /// For each mark, whether the number after it comes before its series starts again.
    private static boolean[] followed(List<Mark> marks) {
        boolean[] followed = new boolean[marks.size()];
        long[] later = new long[Kind.values().length];
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            int kind = mark.kind().ordinal();
            followed[i] = (later[kind] >>> (mark.ordinal() + 1) & 1) != 0;
            later[kind] = mark.ordinal() == 1 ? 2 : later[kind] | 1L << mark.ordinal();
        }
        return followed;
    }

    private int itemEnd(int from, int to) {
        int limit = Math.min(to, from + LONGEST_ITEM);
        for (int i = from; i < limit; i++) {
            if ("。;,:!".indexOf(text.charAt(i)) >= 0 && i > from) {
                return i;
            }
        }
        return limit;
    }

    private List<Opening> leads(Line line, int from) {
        List<Opening> found = new ArrayList<>();
        int sentence = from;
        int lead = -1;
        boolean plain = true;
        for (int i = from; i < line.to(); i++) {
            char c = text.charAt(i);
            if (c == '。') {
                if (lead >= 0 && i - sentence > LONGEST_LEAD) {
                    found.add(new Opening(new Mark(Kind.LEAD, 0, lead), new Span(lead, sentence - 1)));
                }
                lead = plain && i - sentence >= SHORTEST_LEAD && i - sentence <= LONGEST_LEAD ? sentence : -1;
                sentence = i + 1;
                plain = true;
            } else if (c < '一' || c > '龥' || c == '是') {
                plain = false;
            }
        }
        return found.size() > 1 ? found : List.of();
    }
}

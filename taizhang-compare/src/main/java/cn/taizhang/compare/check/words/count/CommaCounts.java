package cn.taizhang.compare.check.words.count;

import static cn.taizhang.compare.check.words.scan.Notes.message;

import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.words.scan.Counted;
import cn.taizhang.compare.check.words.scan.Notes;
import cn.taizhang.compare.check.words.scan.Wordlists;
import cn.taizhang.core.outline.line.Marks;
import cn.taizhang.core.text.Span;
import cn.taizhang.rules.words.WordCue;
import java.util.List;

/// Holds items with commas between them against the count right after or right before them.
///
/// 例: 「“甲”“乙”三大行动」 `3 ≠ 2`; 「三大工程:甲、乙。」 `3 ≠ 2`; 「甲、乙、丙等2个县」 `2 < 3`.
///
/// - With 等 the list may be shorter, never longer.
/// - Only a list that misses by one is told: anything else rather counts something else. Quoted items make an error,
///   others a doubt.
final class CommaCounts {

    private static final String STOPS = "。;";
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_ITEM = 12;
    private static final int LONGEST_PLACE = 5;
    private static final int MANY = 20;
    private static final int FEWEST = 2;

    private final Wordlists words;

    CommaCounts(Wordlists words) {
        this.words = words;
    }

    void check(Notes notes) {
        String text = notes.text();
        for (Counted counted : Counted.in(text, 0, text.length(), words)) {
            if (counted.count() <= MANY) {
                before(notes, counted);
                after(notes, counted);
            }
        }
    }

    private void before(Notes notes, Counted counted) {
        String text = notes.text();
        int start = counted.span().start();
        boolean more = start > 0 && text.charAt(start - 1) == '等';
        int end = more ? start - 1 : start;
        if (end == 0 || "、,。;:\n(“和与及或至".indexOf(text.charAt(end - 1)) >= 0) {
            return;
        }
        CommaList list = CommaList.before(text, end);
        if (list.least() < FEWEST || list.holds(counted.count()) || !plain(text, list, counted)) {
            return;
        }
        boolean quoted = list.quoted(text);
        if (more) {
            if (quoted && list.least() > counted.count()) {
                add(notes, Severity.ERROR, counted, list, "<");
            }
        } else {
            exact(notes, counted, list, quoted);
        }
    }

    private static void exact(Notes notes, Counted counted, CommaList list, boolean quoted) {
        boolean fewer = list.most() + 1 == counted.count() && (!counted.isOfPlaces(notes.text()) || names(list));
        boolean another = list.least() == counted.count() + 1;
        if (quoted && (fewer || another)) {
            add(notes, Severity.ERROR, counted, list, "≠");
        } else if (fewer && counted.chinese()) {
            add(notes, Severity.DOUBT, counted, list, "≠");
        }
    }

    /// Whether all items are short as the names of places are, the first aside, which has a verb before it: 支持甲县、乙县、丙县.
    private static boolean names(CommaList list) {
        return list.least() > FEWEST && list.items().stream().skip(1).allMatch(item -> item.length() <= LONGEST_PLACE);
    }

    /// Whether the items are short, hold no count of their own, and the last goes right on to the count.
    private boolean plain(String text, CommaList list, Counted counted) {
        Span last = list.items().getLast();
        if (!Counted.in(text, list.span().start(), list.span().end(), words).isEmpty()
                || words.within(WordCue.BREAK, text, last.start(), last.end())
                || verb(text, last)
                || Marks.read(text, list.span().start(), counted.span().end()).present()
                || text.startsWith("以", counted.span().end())) {
            return false;
        }
        return list.quoted(text)
                || list.items().stream()
                        .skip(1)
                        .allMatch(item -> item.length() <= LONGEST_ITEM && digits(text, item) == 0);
    }

    /// Whether the last item brings a verb of its own: 改善民生和建设六个中心.
    private boolean verb(String text, Span item) {
        for (int i = item.start(); i < item.end(); i++) {
            boolean begins = i == item.start() || "和与及并".indexOf(text.charAt(i - 1)) >= 0;
            if (begins && (words.startsAt(WordCue.VERB, text, i) || words.startsAt(WordCue.CHANGE, text, i))) {
                return true;
            }
        }
        return false;
    }

    private static long digits(String text, Span span) {
        return text.substring(span.start(), span.end())
                .chars()
                .filter(c -> Counted.isDigit((char) c))
                .count();
    }

    private void after(Notes notes, Counted counted) {
        String text = notes.text();
        int colon = colon(text, counted.span().end());
        if (colon < 0) {
            return;
        }
        if (text.charAt(colon) == '(') {
            bracket(notes, counted, CommaList.after(text, colon + 1, "。;:"));
        } else if (!text.startsWith("一是", colon + 1)
                && !CommaList.after(text, colon + 1, "。").isCut()) {
            listed(notes, counted, colon);
        }
    }

    private static void listed(Notes notes, Counted counted, int colon) {
        String text = notes.text();
        CommaList list = CommaList.after(text, colon + 1, STOPS);
        int count = counted.count();
        List<Span> parts =
                CommaList.cut(text, CommaList.after(text, colon + 1, "。").span(), ';');
        List<Span> clauses = CommaList.cut(text, list.span(), ',');
        if (list.holds(count)
                || parts.size() == count
                || clauses.size() == count
                || list.span().isEmpty()) {
            return;
        }
        if (parts.size() > FEWEST) {
            if (Math.abs(parts.size() - count) == 1) {
                add(
                        notes,
                        Severity.DOUBT,
                        counted,
                        new CommaList(parts.getFirst().cover(parts.getLast()), parts, 0),
                        "≠");
            }
        } else if (clauses.size() == 1
                && list.least() >= FEWEST
                && (list.most() + 1 == count || list.least() == count + 1)) {
            add(notes, list.quoted(text) ? Severity.ERROR : Severity.DOUBT, counted, list, "≠");
        }
    }

    /// Items in brackets: 三大工程(云汀机场、海州港口). Single letters are none: 3个县(市、区).
    private static void bracket(Notes notes, Counted counted, CommaList list) {
        boolean fewer = list.most() + 1 == counted.count();
        boolean another = list.least() == counted.count() + 1 && list.most() == list.least();
        boolean items = list.least() >= FEWEST
                && list.items().stream().allMatch(item -> item.length() >= FEWEST && item.length() <= LONGEST_ITEM)
                && list.items().stream().allMatch(item -> digits(notes.text(), item) == 0)
                && !notes.text(list.span()).endsWith("等");
        if (items && (fewer || another)) {
            add(notes, Severity.DOUBT, counted, list, "≠");
        }
    }

    /// The colon or bracket after what is counted: 三大工程:, “三大”目标:, 三大工程(.
    private static int colon(String text, int from) {
        for (int i = from; i < Math.min(text.length(), from + LONGEST_NAME); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '(') {
                return i;
            }
            if (",。;、\n“".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static void add(Notes notes, Severity severity, Counted counted, CommaList list, String sign) {
        int items = list.least();
        String listed = list.most() > items ? items + "–" + list.most() : Integer.toString(items);
        notes.add(
                severity,
                message("check.count.listed", notes.text(counted.span()), listed),
                counted.count() + " " + sign + " " + listed,
                counted.span(),
                list.span());
    }
}

package cn.taizhang.compare.check.words.count;

import static cn.taizhang.compare.check.words.scan.Notes.message;

import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.words.scan.Counted;
import cn.taizhang.compare.check.words.scan.Notes;
import cn.taizhang.compare.check.words.scan.Wordlists;
import cn.taizhang.core.outline.line.Mark.Kind;
import cn.taizhang.core.text.Span;
import cn.taizhang.rules.words.WordCue;
import java.util.List;
import java.util.stream.Collectors;

/// Holds the marks of an enumeration against the count in the sentence that leads to it.
///
/// 例: 「今年重点抓好五个方面的工作:一是…二是…三是…四是…」 `5 ≠ 4`; 「一是…二是…四是…」 leaves out 3.
///
/// - The lead is the sentence before the first mark. A count that ends it, with nothing but what is counted after it,
///   announces the list; any other may.
/// - In quotation marks a count announces the list only as its title: “六大行动”:一是….
/// - Where a mark that would make list and count agree stands in the text in another form, nothing is said.
final class MarkedCounts {

    private static final String LOOSE = "。;:\n ,、";
    private static final String SENTENCE = "。;!?\n";
    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final String MARKS = ".、):";
    private static final String FRESH = SENTENCE + " (";
    private static final int LONGEST_LEAD = 90;
    private static final int LONGEST_TAIL = 14;
    private static final int SHORT_TAIL = 5;
    private static final int NEAR = 2;
    private static final int FARTHEST = 3000;
    private static final int TEN = 10;
    private static final int GROUPS = 20;

    private final Wordlists words;

    MarkedCounts(Wordlists words) {
        this.words = words;
    }

    void check(Notes notes) {
        int glossary = notes.glossary();
        for (MarkedList list : MarkedList.of(notes.text())) {
            if (list.start() < glossary) {
                check(notes, list);
            }
        }
    }

    private void check(Notes notes, MarkedList list) {
        String text = notes.text();
        if (!list.missing().isEmpty()) {
            if (!hidden(text, list, 0)) {
                gap(notes, list);
            }
            return;
        }
        Span lead = lead(text, list.start());
        List<Counted> counts = counts(text, lead);
        int items = list.items().size();
        if (counts.isEmpty()) {
            further(notes, lead(text, lead.start()), list);
        }
        if (counts.stream().noneMatch(counted -> counted.count() == items)) {
            boolean told = false;
            for (int i = counts.size() - 1; i >= 0 && !told; i--) {
                told = told(notes, lead, counts.get(i), list);
            }
        }
    }

    /// A sentence without a count may stand between: 办好八件实事。着力改善农村面貌。(1)…
    private void further(Notes notes, Span lead, MarkedList list) {
        List<Counted> counts = counts(notes.text(), lead);
        if (!counts.isEmpty()
                && notes.text().substring(lead.end(), list.start()).indexOf('\n') < 0
                && Math.abs(counts.getLast().count() - list.items().size()) == 1
                && counts.stream()
                        .noneMatch(counted -> counted.count() == list.items().size())
                && tie(notes.text(), lead, counts.getLast()).compareTo(Tie.LOOSE) > 0
                && !hidden(notes.text(), list, counts.getLast().count())) {
            add(notes, Severity.DOUBT, counts.getLast(), list);
        }
    }

    private List<Counted> counts(String text, Span lead) {
        return Counted.in(text, lead.start(), lead.end(), words).stream()
                .filter(counted -> !counted.isOfPlaces(text))
                .toList();
    }

    /// Notes a count that the list after it does not bear out; false where it says nothing of the list.
    private boolean told(Notes notes, Span lead, Counted counted, MarkedList list) {
        Tie tie = tie(notes.text(), lead, counted);
        int apart = Math.abs(counted.count() - list.items().size());
        boolean broken = tie == Tie.LOOSE
                && notes.text().substring(lead.end(), list.start()).indexOf('\n') >= 0;
        boolean near = apart <= NEAR || tie == Tie.SAID && counted.count() <= GROUPS;
        if (tie == Tie.NONE || broken || !near || hidden(notes.text(), list, counted.count())) {
            return false;
        }
        boolean sure = tie == Tie.SAID && apart <= NEAR || tie == Tie.CLOSE && apart == 1;
        add(notes, sure ? Severity.ERROR : Severity.DOUBT, counted, list);
        return true;
    }

    private static void add(Notes notes, Severity severity, Counted counted, MarkedList list) {
        int items = list.items().size();
        notes.add(
                severity,
                message("check.count.marked", notes.text(counted.span()), Integer.toString(items)),
                counted.count() + " ≠ " + items,
                counted.span(),
                list.items().getFirst().mark(),
                list.items().getLast().mark());
    }

    private static void gap(Notes notes, MarkedList list) {
        String missing = list.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String ordinals = list.items().stream()
                .map(item -> Integer.toString(item.ordinal()))
                .collect(Collectors.joining(", "));
        Span[] places = list.items().stream().map(MarkedList.Item::mark).toArray(Span[]::new);
        notes.add(Severity.DOUBT, message("check.count.gap", missing), ordinals + "; " + missing + " ∉", places);
    }

    /// How a count hangs together with the list after it.
    private enum Tie {
        NONE,
        /// Perhaps of this list, in one paragraph with it: 从六个方面采取措施。一是…
        LOOSE,
        /// It ends the lead: 抓好六项工作:一是…
        CLOSE,
        /// It says so: 抓好以下六个方面的工作:一是…
        SAID
    }

    private Tie tie(String text, Span lead, Counted counted) {
        int end = counted.span().end();
        String tail = text.substring(end, lead.end());
        if (counted.quoted(text, lead.end())) {
            return title(text, lead, counted);
        }
        if (tail.length() > LONGEST_TAIL || tail.indexOf(',') >= 0) {
            return Tie.NONE;
        }
        boolean ends = tail.isEmpty() || words.endsAt(WordCue.ANNOUNCED, text, lead.end());
        boolean aspects =
                text.startsWith("方面", end) || text.substring(lead.start(), end).endsWith("方面");
        boolean follows = words.within(WordCue.FOLLOWS, text, clause(text, lead, counted), lead.end());
        if (ends && (follows || aspects && tail.length() <= SHORT_TAIL)) {
            return Tie.SAID;
        }
        return ends ? Tie.CLOSE : Tie.LOOSE;
    }

    /// A quoted count may open the list as its title: 实施“六大行动”:一是…
    private Tie title(String text, Span lead, Counted counted) {
        int close = lead.end() - 1;
        boolean opens = text.charAt(close) == '”'
                && text.charAt(counted.span().start() - 1) == '“'
                && text.substring(counted.span().end(), close).indexOf('”') < 0
                && (close == counted.span().end() || words.endsAt(WordCue.ANNOUNCED, text, close));
        Tie tie = text.startsWith(":", lead.end()) ? Tie.CLOSE : Tie.LOOSE;
        return opens ? tie : Tie.NONE;
    }

    private static int clause(String text, Span lead, Counted counted) {
        int start = counted.span().start();
        while (start > lead.start() && text.charAt(start - 1) != ',') {
            start--;
        }
        return start;
    }

    private static Span lead(String text, int list) {
        int end = list;
        while (end > 0 && LOOSE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_LEAD && SENTENCE.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return new Span(start, end);
    }

    /// Whether a mark that is missing, or the one after the last, stands there in a form that was not read.
    private static boolean hidden(String text, MarkedList list, int count) {
        int last = list.items().getLast().mark().start();
        int limit = compact(text, list) ? sentenceEnd(text, last) : Math.min(text.length(), last + FARTHEST);
        int next = text.indexOf(mark(list.kind(), 1), Math.min(last + 2, limit), limit);
        boolean after =
                count > list.last() && stands(text, last, next < 0 ? limit : next, list.kind(), list.last() + 1);
        return after
                || list.missing().stream().anyMatch(number -> stands(text, list.start(), last, list.kind(), number));
    }

    /// Whether all items stand in one sentence, so that none can follow after it: 一是甲;二是乙;三是丙。
    private static boolean compact(String text, MarkedList list) {
        int last = list.items().getLast().mark().start();
        return list.items().size() > NEAR && sentenceEnd(text, list.start()) >= last;
    }

    private static int sentenceEnd(String text, int from) {
        int at = from;
        while (at < text.length() && "。!?\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean stands(String text, int from, int to, Kind kind, int number) {
        String mark = mark(kind, number);
        if (kind == Kind.ARABIC || kind == Kind.ARABIC_PAREN) {
            return begins(text, from, to, mark);
        }
        int at = text.indexOf(mark, from);
        return at >= 0 && at < to || kind == Kind.CLAUSE && stands(text, from, to, chinese(number));
    }

    /// Whether digits begin a line or a sentence, or have the mark of an item behind them: 5.; but not 5.8, 15.
    private static boolean begins(String text, int from, int to, String digits) {
        for (int at = text.indexOf(digits, from, to); at >= 0; at = text.indexOf(digits, at + 1, to)) {
            int end = at + digits.length();
            char before = text.charAt(at - 1);
            char after = end < text.length() ? text.charAt(end) : ' ';
            boolean whole = !Counted.isDigit(before) && before != '.' && !Counted.isDigit(after);
            boolean marked =
                    MARKS.indexOf(after) >= 0 && (end + 1 == text.length() || !Counted.isDigit(text.charAt(end + 1)));
            if (whole && (marked || FRESH.indexOf(before) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /// 「三 是」「三则」「其三」
    private static boolean stands(String text, int from, int to, String number) {
        for (int at = text.indexOf(number, from, to); at >= 0; at = text.indexOf(number, at + 1, to)) {
            char after = at + number.length() < text.length() ? text.charAt(at + number.length()) : ' ';
            if (" 要则来为就".indexOf(after) >= 0 && SENTENCE.indexOf(text.charAt(at - 1)) >= 0
                    || text.charAt(at - 1) == '其') {
                return true;
            }
        }
        return false;
    }

    private static String mark(Kind kind, int number) {
        return switch (kind) {
            case CLAUSE -> chinese(number) + "是";
            case PAREN -> chinese(number) + ")";
            case ORDINAL -> "第" + chinese(number);
            case ARABIC, ARABIC_PAREN -> Integer.toString(number);
            case CIRCLED -> String.valueOf((char) ('①' + number - 1));
            default -> chinese(number) + "、";
        };
    }

    private static String chinese(int number) {
        if (number <= TEN) {
            return NUMERALS.substring(number, number + 1);
        }
        String tens = number / TEN == 1 ? "" : NUMERALS.substring(number / TEN, number / TEN + 1);
        return number / TEN > TEN ? "" : tens + "十" + (number % TEN == 0 ? "" : chinese(number % TEN));
    }
}

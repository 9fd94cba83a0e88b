package cn.taizhang.ingest.split;

import cn.taizhang.ingest.clean.Cleaned;
import cn.taizhang.ingest.clean.EdgeChrome;
import cn.taizhang.ingest.clean.Shapes;
import cn.taizhang.ingest.split.Piece.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Splits a cleaned file into reports and text that is none.
///
/// 例: a compendium with a table of contents and four reports gives five pieces.
///
/// - A report begins at the first head line above its opening words and ends where the next begins.
/// - Every paragraph is in exactly one piece, as its own or as chrome.
public final class Splitter {

    private static final int FEWEST_CHARACTERS = 1500;
    private static final int PROSE = 200;
    private static final int SHORTEST_PROSE = 25;
    private static final int LONGEST_WALK = 40;
    private static final int REPORT_WEIGHT = 4;

    private final List<String> paragraphs;
    private final int[] charactersBefore;
    private final int[] proseBefore;

    private Splitter(List<String> paragraphs) {
        this.paragraphs = paragraphs;
        charactersBefore = new int[paragraphs.size() + 1];
        proseBefore = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            boolean prose = paragraph.length() >= SHORTEST_PROSE
                    && paragraph.indexOf('。') >= 0
                    && !EdgeChrome.isChrome(paragraph);
            charactersBefore[i + 1] = charactersBefore[i] + paragraph.length();
            proseBefore[i + 1] = proseBefore[i] + (prose ? paragraph.length() : 0);
        }
    }

    public static List<Piece> split(Cleaned cleaned) {
        return new Splitter(IntStream.range(0, cleaned.paragraphs().size())
                        .mapToObj(cleaned::paragraph)
                        .toList())
                .pieces();
    }

    /// Where a report begins and where it is opened.
    private record Start(int head, int opening) {}

    private List<Piece> pieces() {
        List<Start> starts = starts();
        if (starts.isEmpty()) {
            return List.of(whole());
        }
        List<Piece> reports = new ArrayList<>();
        List<Integer> siteHead = new ArrayList<>();
        int first = starts.getFirst().head();
        List<Integer> listing = Contents.listing(paragraphs, 0, first);
        boolean apart = !listing.isEmpty() || prose(0, first) >= PROSE;
        if (!apart && isBare(0, first)) {
            starts.set(0, new Start(0, starts.getFirst().opening()));
        } else if (!apart) {
            IntStream.range(0, first).forEach(siteHead::add);
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).head() : paragraphs.size();
            reports.add(report(starts.get(i), end, i == 0 ? siteHead : List.of()));
        }
        if (apart) {
            reports.addFirst(preface(first, listing, reports));
        }
        return reports;
    }

    private Piece preface(int end, List<Integer> listing, List<Piece> reports) {
        Set<String> titles = new HashSet<>();
        reports.forEach(report -> titles.add(Contents.key(report.title())));
        List<Integer> own = IntStream.range(0, end).boxed().toList();
        return new Piece(
                listing.isEmpty() ? Kind.OTHER : Kind.CONTENTS,
                listing.isEmpty() ? title(0, end) : "",
                own,
                List.of(),
                Contents.missing(paragraphs, listing, titles));
    }

    private Piece report(Start start, int end, List<Integer> siteHead) {
        List<Integer> own = new ArrayList<>();
        List<Integer> chrome = new ArrayList<>(siteHead);
        int tail = tail(start.opening() + 1, end);
        boolean value = false;
        for (int i = start.head(); i < end; i++) {
            String paragraph = paragraphs.get(i);
            boolean label = i < start.opening() && EdgeChrome.isChrome(paragraph);
            boolean chromeHere = i >= tail || label || (value && i < start.opening() && !Signs.isHeadShaped(paragraph));
            value = label && EdgeChrome.awaitsValue(paragraph);
            (chromeHere ? chrome : own).add(i);
        }
        return new Piece(Kind.REPORT, title(start.head(), start.opening() + 1), own, chrome, List.of());
    }

    /// Where the site goes on behind the last words of a text.
    private int tail(int from, int end) {
        int tail = end;
        for (int i = from; i < end; i++) {
            if (EdgeChrome.isCut(paragraphs.get(i)) && prose(i + 1, end) < PROSE) {
                tail = i;
                break;
            }
        }
        while (tail > from
                && (EdgeChrome.isChrome(paragraphs.get(tail - 1))
                        || (tail - 1 > from && EdgeChrome.awaitsValue(paragraphs.get(tail - 2))))) {
            tail--;
        }
        return tail;
    }

    private Piece whole() {
        List<Integer> own = IntStream.range(0, paragraphs.size()).boxed().toList();
        String title = title(0, Math.min(15, paragraphs.size()));
        boolean plan =
                Signs.isPlanOrBudget(title) || paragraphs.stream().limit(15).anyMatch(Signs::isOnCommission);
        boolean others = paragraphs.stream().limit(15).anyMatch(Signs::isOpeningOfOthers);
        if (!plan && !others && Signs.weigh(paragraphs) >= REPORT_WEIGHT) {
            int shaped = firstHead(0, Math.min(LONGEST_WALK, paragraphs.size()));
            int head = isBare(0, shaped) ? 0 : shaped;
            return report(
                    new Start(head, opening(head)),
                    paragraphs.size(),
                    IntStream.range(0, head).boxed().toList());
        }
        return new Piece(plan ? Kind.PLAN_OR_BUDGET : Kind.OTHER, title, own, List.of(), List.of());
    }

    /// The last line of the head where nobody opens: 各位代表, or the head itself.
    private int opening(int head) {
        int last = head;
        for (int i = head; i < Math.min(head + 15, paragraphs.size()); i++) {
            if (Shapes.isSalutation(paragraphs.get(i), 0, paragraphs.get(i).length())) {
                return i;
            }
        }
        return last;
    }

    private List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!isOpening(i)) {
                continue;
            }
            int floor = starts.isEmpty() ? 0 : starts.getLast().opening() + 1;
            int head = head(i, floor);
            if (Signs.isPlanOrBudget(title(head, i))) {
                continue;
            }
            if (starts.isEmpty()
                    || (head < i
                            && characters(floor, head) >= FEWEST_CHARACTERS
                            && !title(head, i).isEmpty())) {
                starts.add(new Start(head, i));
            }
        }
        return starts;
    }

    private boolean isOpening(int i) {
        String paragraph = paragraphs.get(i);
        return Signs.isOpening(paragraph)
                && !Signs.isOnCommission(paragraph)
                && !Signs.isOpeningOfOthers(paragraph)
                && isLedIn(i)
                && isLongEnough(i);
    }

    /// An opening behind which next to nothing comes opens nothing.
    private boolean isLongEnough(int opening) {
        int rest = characters(opening, paragraphs.size());
        return rest >= FEWEST_CHARACTERS || rest * 2 >= characters(0, paragraphs.size());
    }

    /// The first head line above an opening.
    private int head(int opening, int floor) {
        int top = opening;
        while (top > floor
                && opening - top < LONGEST_WALK
                && (Signs.isHeadLine(paragraphs.get(top - 1)) || EdgeChrome.isChrome(paragraphs.get(top - 1)))) {
            top--;
        }
        return firstHead(Contents.end(paragraphs, top, opening), opening);
    }

    /// Whether somebody is addressed, or a head line stands, right before an opening.
    private boolean isLedIn(int opening) {
        for (int i = opening; i >= Math.max(0, opening - 3); i--) {
            String paragraph = paragraphs.get(i);
            if (Shapes.isSalutation(paragraph, 0, paragraph.length())
                    || (i < opening && Signs.isHeadShaped(paragraph))) {
                return true;
            }
        }
        return opening <= 3;
    }

    private int firstHead(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Signs.isHeadShaped(paragraphs.get(i)) && !EdgeChrome.isChrome(paragraphs.get(i))) {
                return i;
            }
        }
        return from < to && to < paragraphs.size() ? to : from;
    }

    /// True where no line of a site stands: a slogan or a date above the title is the report's own.
    private boolean isBare(int from, int to) {
        return IntStream.range(from, to).noneMatch(i -> EdgeChrome.isChrome(paragraphs.get(i)));
    }

    private String title(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Signs.isTitle(paragraphs.get(i)) && !Signs.isOpening(paragraphs.get(i))) {
                return paragraphs.get(i);
            }
        }
        return "";
    }

    private int prose(int from, int to) {
        return proseBefore[to] - proseBefore[from];
    }

    private int characters(int from, int to) {
        return charactersBefore[to] - charactersBefore[from];
    }
}

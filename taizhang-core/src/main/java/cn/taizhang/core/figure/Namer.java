package cn.taizhang.core.figure;

import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.text.Span;
import java.util.List;

/// Says what each number of a sentence measures, in the words of the report.
///
/// 例: 「新增高新技术企业1500家、科技型中小微企业6000家」 gives 新增高新技术企业 and 新增科技型中小微企业;
/// 「地区生产总值189亿元,增长12.1%」 gives 地区生产总值 twice.
///
/// - Words before the size name the measure, else words after the unit, else the measure of the number before.
/// - A verb that governs the first of a list governs the others; an attribute without its owner takes the owner
///   before it.
final class Namer {

    private static final int LONGEST = 40;
    private static final int LONGEST_OWNER = 14;

    private final CharSequence text;
    private final Span sentence;
    private final Phrase phrase;

    Namer(CharSequence text, Span sentence, Phrase phrase) {
        this.text = text;
        this.sentence = sentence;
        this.phrase = phrase;
    }

    void name(Item item, List<Item> before) {
        Item previous = before.isEmpty() ? null : before.getLast();
        Span head = phrase.close(cutBase(cutCausative(phrase.open(item.head))));
        Span tail = tail(item);
        if (isInvestment(item, head)) {
            investment(item, head, previous);
        } else if (!tail.isEmpty() && numberFirst(item, head)) {
            numberFirst(item, head, tail, previous);
        } else if (!head.isEmpty()) {
            headFirst(item, head, tail, previous);
        } else {
            elliptic(item, previous);
        }
        if (item.wording.length() > LONGEST) {
            item.wording = item.wording.substring(item.wording.length() - LONGEST);
        }
        if (item.topic.isEmpty()) {
            item.topic = item.wording;
        }
    }

    private Span tail(Item item) {
        int from = item.tail.start();
        while (from < item.tail.end() && "的 ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        Span open = new Span(from, item.tail.end());
        if (open.length() < 2 || text.charAt(from) == '、' || text.charAt(from) == '”' || text.charAt(from) == ')') {
            return new Span(from, from);
        }
        return open;
    }

    private boolean numberFirst(Item item, Span head) {
        if (item.size.rank || item.size.sign != 0 || item.size.growth) {
            return false;
        }
        return head.isEmpty()
                || !item.size.link
                || !item.size.deedLink.isEmpty()
                || phrase.isPreposition(head)
                || endsWithList(head);
    }

    private boolean endsWithList(Span head) {
        return !head.isEmpty() && text.charAt(head.end() - 1) == '等';
    }

    /// 总投资, or 投资 before an amount that 的 binds to a project: 投资100亿元的光伏电池生产基地.
    private boolean isInvestment(Item item, Span head) {
        if (item.size.rank || item.size.isPercent()) {
            return false;
        }
        return item.size.investment
                || bound(item) && !head.isEmpty() && phrase.words(head).endsWith("投资") && item.size.unit.endsWith("元");
    }

    private boolean bound(Item item) {
        return item.end() < sentence.end() && text.charAt(item.end()) == '的';
    }

    private void investment(Item item, Span head, @org.jspecify.annotations.Nullable Item previous) {
        item.way = "investment";
        if (bound(item)) {
            Span clause = new Span(item.end(), Clauses.end(text, item.end(), sentence.end()));
            item.topic = phrase.words(phrase.project(clause));
            item.wording = item.topic + "总投资";
            return;
        }
        String owner = phrase.words(head);
        if (owner.isEmpty() || phrase.isAttribute(owner)) {
            owner = previous == null ? precedingClause(item) : phrase.ownerOf(previous.topic);
        }
        item.topic = owner;
        item.wording = owner + "总投资";
    }

    private void numberFirst(Item item, Span head, Span tail, @org.jspecify.annotations.Nullable Item previous) {
        item.way = "number-first";
        Span deed = phrase.deedsAtEnd(head);
        if (deed.isEmpty() && !head.isEmpty()) {
            deed = phrase.deedsAtStart(head);
        }
        item.deed = deed.isEmpty() ? item.size.deedLink : phrase.words(deed);
        String object = phrase.words(tail);
        if (!item.deed.isEmpty()) {
            item.wording = item.deed + object;
        } else if (head.isEmpty() || phrase.isPreposition(head) || endsWithList(head)) {
            item.wording = inherited(item, previous, object) + object;
        } else {
            item.wording = phrase.words(head) + object;
        }
        item.topic = object;
    }

    private void headFirst(Item item, Span head, Span tail, @org.jspecify.annotations.Nullable Item previous) {
        String words = phrase.words(head);
        Span deed = phrase.deedsAtStart(head);
        item.deed = phrase.words(deed);
        if (phrase.isAttribute(words)) {
            item.way = "attribute";
            item.wording = (previous == null ? ownerBefore(item) : phrase.ownerOf(previous.topic)) + words;
            item.topic = item.wording;
            return;
        }
        if (tail.isEmpty() && deed.length() == head.length() && previous != null) {
            item.way = "deed";
            item.wording = words + phrase.objectOf(previous.topic);
            item.topic = phrase.objectOf(previous.topic);
            return;
        }
        item.way = "head-first";
        String object = item.deed.isEmpty() ? words : words.substring(item.deed.length());
        item.wording = inherited(item, previous, words) + words;
        if (!tail.isEmpty() && !item.size.link && !item.leads && !item.size.rank && item.size.sign == 0) {
            item.wording += phrase.words(tail);
        }
        item.topic = object.isEmpty() ? item.wording : item.size.sign != 0 || item.size.link ? words : object;
    }

    /// The deed verb of the item before, when this item is the next of its list and has none of its own.
    private String inherited(Item item, @org.jspecify.annotations.Nullable Item previous, String words) {
        if (previous == null
                || previous.deed.isEmpty()
                || !item.deed.isEmpty()
                || item.size.link
                || item.size.sign != 0
                || item.size.isPercent()) {
            return "";
        }
        if (phrase.isRate(words) || !phrase.deedOf(words).isEmpty()) {
            return "";
        }
        if (!item.listed && Clauses.start(text, item.start(), sentence.start()) > previous.end() + 1) {
            return "";
        }
        item.deed = previous.deed;
        return previous.deed;
    }

    private void elliptic(Item item, @org.jspecify.annotations.Nullable Item previous) {
        item.way = "elliptic";
        if (previous != null) {
            item.wording = previous.size.investment ? previous.topic : previous.wording;
            item.topic = previous.topic;
            item.deed = previous.deed;
        } else {
            item.wording = precedingClause(item);
        }
    }

    /// The owner of an attribute that opens its sentence, when the clause before ends in it: …的新材料产业链,
    /// 全年产值达到100亿元.
    private String ownerBefore(Item item) {
        String clause = precedingClause(item);
        int of = clause.lastIndexOf('的');
        String noun = of > 0 && of < clause.length() - 2
                ? clause.substring(of + 1)
                : clause.substring(phrase.deedOf(clause).length());
        return noun.length() > LONGEST_OWNER || noun.indexOf('、') >= 0 ? "" : noun;
    }

    /// The measure in the clause before, when the clause of the size has none: 总产量连续三年增长,达到9014万公斤.
    private String precedingClause(Item item) {
        int end = Clauses.start(text, item.origin < 0 ? item.start() : item.origin, sentence.start()) - 1;
        if (end <= sentence.start()) {
            return "";
        }
        Span clause = new Span(Clauses.start(text, end, sentence.start()), end);
        return phrase.words(phrase.close(phrase.open(clause)));
    }

    /// 「吞吐量在上年增长18%的基础上再增长14.8%」: the base is no part of the measure.
    private Span cutBase(Span head) {
        String words = text.subSequence(head.start(), head.end()).toString();
        int base = words.indexOf("基础上");
        if (base < 0) {
            return head;
        }
        int in = words.lastIndexOf('在', base);
        return in > 0
                ? new Span(head.start(), head.start() + in)
                : new Span(Math.min(head.end(), head.start() + base + 3), head.end());
    }

    /// 「…行动使覆盖率达到80%」: what stands before 使 is the cause, not the measure.
    private Span cutCausative(Span head) {
        for (int i = head.end() - 2; i > head.start(); i--) {
            if (text.charAt(i) == '使' && text.charAt(i + 1) != '用' && text.charAt(i - 1) != '大') {
                return phrase.open(new Span(i + 1 + (text.charAt(i + 1) == '得' ? 1 : 0), head.end()));
            }
        }
        return head;
    }

    /// The measures of a run of values, or an empty list when the words before it do not name one for each.
    List<String> measures(List<Item> run, Alignment alignment, List<Item> before) {
        Item first = run.getFirst();
        Span head = phrase.close(phrase.open(first.head));
        if (head.isEmpty() && first.size.each && before.isEmpty()) {
            return alignment.measures(precedingClause(first), run.size());
        }
        String words = phrase.words(head);
        if (phrase.isAttribute(words) && before.size() >= run.size()) {
            List<Item> last = before.subList(before.size() - run.size(), before.size());
            if (last.stream().allMatch(item -> item.way.equals("aligned"))) {
                return last.stream()
                        .map(item -> phrase.ownerOf(item.wording) + words)
                        .toList();
            }
        }
        if (words.isEmpty() && before.size() >= run.size()) {
            List<Item> last = before.subList(before.size() - run.size(), before.size());
            if (first.size.each || last.stream().allMatch(item -> item.way.equals("aligned"))) {
                return last.stream().map(item -> item.wording).toList();
            }
        }
        return alignment.measures(words, run.size());
    }

    /// 「5个区县、8个园区、18家企业入选试点」: the last of a list of counted things lends what happened to them.
    void lendPredicates(List<Item> named) {
        for (int i = named.size() - 1; i > 0; i--) {
            Item last = named.get(i);
            Item before = named.get(i - 1);
            if (last.listed
                    && last.way.equals("number-first")
                    && before.way.equals("number-first")
                    && before.deed.isEmpty()
                    && last.deed.isEmpty()) {
                int predicate = phrase.predicateOf(last.topic);
                if (predicate > 0 && phrase.predicateOf(before.wording) <= 0) {
                    before.wording += last.topic.substring(predicate);
                    before.topic = before.wording;
                }
            }
        }
    }

    /// Lets every value of a run share what stands before the first and after the last.
    static void shareSize(Size first, Size last, Size size) {
        size.sign = first.sign;
        size.arrival = first.arrival;
        size.link = first.link;
        size.growth = first.growth;
        size.average = first.average;
        size.cumulative = first.cumulative;
        size.expected = first.expected;
        size.base = first.base;
        size.year = first.year;
        size.hedge = first.hedge;
        size.hedgeWord = first.hedgeWord;
        if (size.bound == Bound.EQ) {
            if (last.bound != Bound.EQ) {
                Sizer.bound(size, last.bound, last.boundWord);
            } else if (first.bound != Bound.EQ) {
                Sizer.bound(size, first.bound, first.boundWord);
            }
        }
        if (size.unit.isEmpty()) {
            size.unit = last.unit;
        }
    }
}

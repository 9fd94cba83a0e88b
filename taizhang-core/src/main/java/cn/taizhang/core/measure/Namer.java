package cn.taizhang.core.measure;

import cn.taizhang.core.quantity.Clauses;
import cn.taizhang.core.quantity.Joints;
import cn.taizhang.core.quantity.Size.Mark;
import cn.taizhang.core.text.Span;
import java.util.List;

/// Says what a number of a sentence measures, in the words of the report.
///
/// 例: 「新增高新技术企业1500家、科技型中小微企业6000家」 gives 新增高新技术企业 and 新增科技型中小微企业;
/// 「地区生产总值189亿元,增长12.1%」 gives 地区生产总值 twice.
///
/// - Words before the size name the measure, else words after the unit, else the measure of the number before.
/// - A verb that governs the first of a list governs the others; an attribute without its owner takes the owner
///   before it.
final class Namer {

    private static final int LONGEST = 40;
    private static final int LONGEST_SUBJECT = 8;

    private final CharSequence text;
    private final Span sentence;
    private final Phrase phrase;
    private final Owners owners;
    private final Trend trend;

    Namer(CharSequence text, Span sentence, Phrase phrase, Owners owners, Trend trend) {
        this.text = text;
        this.sentence = sentence;
        this.phrase = phrase;
        this.owners = owners;
        this.trend = trend;
    }

    void name(Item item, List<Item> before) {
        Span head = lastOfList(item) ? empty(item) : phrase.close(cutBase(cutCausative(phrase.open(item.head))));
        if (trend.saysNoMeasure(item, head)) {
            head = empty(item);
        }
        Span tail = tail(item);
        if (isInvestment(item, head)) {
            investment(item, head, before);
        } else if (!tail.isEmpty() && isNumberFirst(item, head)) {
            numberFirst(item, head, tail, before);
        } else if (head.isEmpty()) {
            elliptic(item, tail, before);
        } else {
            headFirst(item, head, tail, before);
        }
        if (item.wording.length() > LONGEST) {
            item.wording = item.wording.substring(item.wording.length() - LONGEST);
        }
        if (item.topic.isEmpty()) {
            item.topic = item.wording;
        }
    }

    /// 「新梅江公园、柳林公园和56个口袋公园开放」: what stands before 和 is another thing, not the measure.
    private boolean lastOfList(Item item) {
        int at = item.start() - 1;
        return at >= item.head.start()
                && Joints.at(text, at)
                && !item.tail.isEmpty()
                && phrase.deedsAtStart(phrase.open(item.head)).isEmpty();
    }

    private static Span empty(Item item) {
        return new Span(item.start(), item.start());
    }

    private Span tail(Item item) {
        int from = pastNote(item.tail);
        while (from < item.tail.end() && "的 ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = item.tail.end();
        while (to > from && "等 ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to - from < 2 || "、”)".indexOf(text.charAt(from)) >= 0 ? new Span(from, from) : new Span(from, to);
    }

    /// 「达到2077亿元(预计数,下同),增长6.5%」: a note behind the size is not what is measured.
    private int pastNote(Span tail) {
        int at = tail.start();
        if (at < tail.end() && text.charAt(at) == '(') {
            while (at < tail.end() && text.charAt(at) != ')') {
                at++;
            }
            return Math.min(tail.end(), at + 1);
        }
        return at;
    }

    private boolean isNumberFirst(Item item, Span head) {
        if (item.size.is(Mark.RANK) || item.size.sign() != 0 || item.size.is(Mark.GROWTH)) {
            return false;
        }
        if (item.size.is(Mark.LINK) && !head.isEmpty() && phrase.isMeasure(phrase.words(head))) {
            return false;
        }
        return head.isEmpty()
                || !item.size.is(Mark.JOINED)
                || !item.size.deedLink().isEmpty()
                || phrase.isPreposition(head)
                || endsWithList(head);
    }

    private boolean endsWithList(Span head) {
        return !head.isEmpty() && text.charAt(head.end() - 1) == '等';
    }

    /// 总投资, or 投资 before an amount that 的 binds to a project: 投资100亿元的光伏电池生产基地.
    private boolean isInvestment(Item item, Span head) {
        if (item.size.is(Mark.RANK) || item.size.isPercent()) {
            return false;
        }
        return item.size.is(Mark.INVESTMENT)
                || bound(item)
                        && !head.isEmpty()
                        && phrase.words(head).endsWith("投资")
                        && item.size.unit().endsWith("元");
    }

    private boolean bound(Item item) {
        return item.end() < sentence.end() && text.charAt(item.end()) == '的';
    }

    private void investment(Item item, Span head, List<Item> before) {
        item.way = "investment";
        if (bound(item)) {
            Span clause = new Span(item.end(), Clauses.end(text, item.end(), sentence.end()));
            item.topic = phrase.words(phrase.project(clause));
        } else {
            String owner = phrase.words(head);
            item.topic = owner.isEmpty() || phrase.isAttribute(owner) ? investor(item, before) : owner;
        }
        item.wording = item.topic + "总投资";
        item.project = bound(item) || head.isEmpty() || phrase.isProject(item.topic);
    }

    /// Whose total it is: 签约项目14个、总投资115亿元.
    private String investor(Item item, List<Item> before) {
        boolean listed = item.listed && !before.isEmpty();
        return listed ? before.getLast().wording : owners.owner(item, "", before);
    }

    private void numberFirst(Item item, Span head, Span tail, List<Item> before) {
        item.way = "number-first";
        boolean participle = !item.head.isEmpty() && text.charAt(item.start() - 1) == '的';
        Span deed = participle ? empty(item) : phrase.deedsAtEnd(head);
        if (deed.isEmpty() && !head.isEmpty() && !participle) {
            deed = phrase.deedsAtStart(head);
        }
        item.deed = deed.isEmpty() ? item.size.deedLink() : phrase.words(deed);
        String object = phrase.words(phrase.cutRelative(tail));
        if (!item.deed.isEmpty()) {
            item.lead = (phrase.isEffect(item.deed) && deed.start() <= head.start()
                            ? owners.owner(item, item.deed, before)
                            : subject(head, deed))
                    + item.deed;
            item.wording = item.lead + object;
        } else if (head.isEmpty() || participle || phrase.isPreposition(head) || endsWithList(head)) {
            item.wording = inherited(item, before, object) + object;
        } else {
            item.wording = phrase.words(head) + object;
        }
        item.topic = object;
    }

    /// A short subject before the verb belongs to the measure: 竞技体育荣获11项全国冠军.
    private String subject(Span head, Span deed) {
        if (deed.isEmpty() || deed.start() <= head.start()) {
            return "";
        }
        Span subject = new Span(head.start(), deed.start());
        boolean named = subject.length() > 1
                && subject.length() <= LONGEST_SUBJECT
                && phrase.deedsAtStart(subject).isEmpty()
                && !phrase.isOpener(subject);
        return named ? phrase.words(subject) : "";
    }

    private void headFirst(Item item, Span head, Span tail, List<Item> before) {
        String words = phrase.withoutLink(phrase.words(item.size.sign() == 0 ? head : phrase.withoutHedge(head)));
        item.deed = phrase.deedOf(words);
        if (phrase.isAttribute(words) || words.charAt(0) == '占' && item.size.isPercent()) {
            item.way = "attribute";
            item.wording = owners.owner(item, words, before) + words;
            item.topic = item.wording;
        } else if (tail.isEmpty() && phrase.isDeed(words)) {
            item.way = "deed";
            item.topic = owners.object(item, before);
            item.wording = words + item.topic;
        } else {
            item.way = "head-first";
            String object = words.substring(item.deed.length());
            item.lead = object.isEmpty() ? phrase.firstDeed(words) : "";
            item.wording = inherited(item, before, words) + words + afterUnit(item, tail);
            item.topic =
                    object.isEmpty() ? item.wording : item.size.sign() != 0 || item.size.is(Mark.LINK) ? words : object;
            reduced(item, object);
        }
    }

    private String afterUnit(Item item, Span tail) {
        boolean belongs = !tail.isEmpty()
                && !item.size.is(Mark.LINK)
                && !item.leads
                && !item.size.is(Mark.RANK)
                && item.size.sign() == 0;
        return belongs ? phrase.words(tail) : "";
    }

    /// 「减少地质灾害隐患点1000处」: the verb before the object says that the number went down.
    private void reduced(Item item, String object) {
        boolean saves =
                item.deed.endsWith("节省") && item.size.isTime() || item.size.isPercent() && phrase.isDecrease(item.deed);
        if (!item.size.is(Mark.LINK)
                && item.size.sign() == 0
                && (saves || phrase.isReduction(item.deed))
                && !object.isEmpty()) {
            item.size.sign(-1);
            item.wording = object;
        }
    }

    /// The deed verb of the item before, when this item is the next of its list and has none of its own.
    private String inherited(Item item, List<Item> before, String words) {
        if (before.isEmpty() || item.size.is(Mark.LINK) || item.size.sign() != 0 || item.size.isPercent()) {
            return "";
        }
        Item previous = before.getLast();
        if (previous.deed.isEmpty() || !item.deed.isEmpty() || phrase.isRate(words)) {
            return "";
        }
        boolean apart = !item.listed && Clauses.start(text, item.start(), sentence.start()) > previous.end() + 1;
        if (apart || !phrase.deedOf(words).isEmpty()) {
            return "";
        }
        item.deed = previous.deed;
        item.lead = previous.lead.isEmpty() ? previous.deed : previous.lead;
        return item.lead;
    }

    private void elliptic(Item item, Span tail, List<Item> before) {
        item.way = "elliptic";
        if (item.size.sign() != 0 && !tail.isEmpty() && item.size.isTime()) {
            item.wording = "提前" + phrase.words(tail);
        } else if (before.isEmpty()) {
            item.wording = owners.measureBefore(item);
        } else {
            Item previous = before.getLast();
            Trend.secondAim(item, previous);
            item.wording = item.size.is(Mark.JOINT) && item.size.is(Mark.RANK)
                    ? owners.joined(before)
                    : previous.size.is(Mark.INVESTMENT) ? previous.topic : previous.wording;
            item.topic = previous.topic;
            item.deed = previous.deed;
        }
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
}

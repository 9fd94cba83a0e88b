package cn.taizhang.core.measure;

import cn.taizhang.core.quantity.Clauses;
import cn.taizhang.core.text.Span;
import java.util.List;

/// Finds who owns an attribute that stands alone, and what an elliptic clause speaks of.
///
/// 例: 「学前教育公办率达53%、普惠率达90%」 gives 学前教育 to 普惠率; 「完善资助体系,惠及学生400万人」 gives 资助体系 to 惠及学生.
///
/// - The clause before lends its subject when it has no figure, else the figure before does.
final class Owners {

    private static final int LONGEST_OWNER = 26;
    private static final int MOST_JOINED = 4;

    private final CharSequence text;
    private final Span sentence;
    private final Phrase phrase;
    private final List<Item> items;
    private final Trend trend;

    Owners(CharSequence text, Span sentence, Phrase phrase, List<Item> items, Trend trend) {
        this.text = text;
        this.sentence = sentence;
        this.phrase = phrase;
        this.items = items;
        this.trend = trend;
    }

    /// The owner of the attribute of an item, or empty.
    String owner(Item item, String attribute, List<Item> before) {
        boolean share = phrase.isOfWhole(attribute);
        Span clause = clauseBefore(item);
        boolean ownClause = !clause.isEmpty() && !item.listed && !hasFigure(clause);
        if (ownClause || before.isEmpty()) {
            String subject = subject(clause);
            if (!subject.isEmpty() || before.isEmpty()) {
                return subject;
            }
        }
        String topic = before.getLast().topic;
        return share ? topic : phrase.ownerOf(topic);
    }

    /// What a deed without an object is done to: the object of the figure before, else that of the clause before.
    String object(Item item, List<Item> before) {
        Span clause = clauseBefore(item);
        if (before.isEmpty() || !item.listed && !clause.isEmpty() && !hasFigure(clause)) {
            return phrase.withoutEffort(subject(clause));
        }
        Item previous = before.getLast();
        return previous.deed.isEmpty() ? phrase.objectOf(previous.topic) : previous.topic;
    }

    /// What the clause before is about: its object after a deed, its subject before a verb.
    private String subject(Span clause) {
        Span open = phrase.close(phrase.open(clause));
        Span deed = phrase.deedsAtStart(open);
        Span object = phrase.open(new Span(deed.end(), open.end()));
        String words = phrase.words(deed.isEmpty() ? phrase.untilVerb(open) : object);
        int of = words.lastIndexOf('的');
        String noun = of > 0 && of < words.length() - 2 ? words.substring(of + 1) : words;
        return noun.length() > LONGEST_OWNER || noun.endsWith("基础上") ? "" : noun;
    }

    /// The words of the clause before, cut down to a measure: 总产量连续三年增长,达到9014万公斤.
    String measureBefore(Item item) {
        return phrase.words(phrase.close(trend.untilGrowth(phrase.open(clauseBefore(item)))));
    }

    /// The measures of all figures before it in the same part of the sentence: 企业29家,…40家,均居第1.
    String joined(List<Item> before) {
        StringBuilder words = new StringBuilder();
        for (Item item : before.subList(Math.max(0, before.size() - MOST_JOINED), before.size())) {
            if (!item.way.equals("elliptic")) {
                words.append(words.isEmpty() ? "" : "、").append(item.wording);
            }
        }
        return words.toString();
    }

    private Span clauseBefore(Item item) {
        int at = item.origin < 0 ? item.start() : item.origin;
        int end = Clauses.start(text, at, sentence.start()) - 1;
        if (end <= sentence.start()) {
            return new Span(sentence.start(), sentence.start());
        }
        return new Span(Clauses.start(text, end, sentence.start()), end);
    }

    private boolean hasFigure(Span clause) {
        int i = firstFrom(clause.start());
        while (i < items.size() && items.get(i).numeral.start() < clause.end()) {
            if (items.get(i).isFigure()) {
                return true;
            }
            i++;
        }
        return false;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.get(middle).numeral.start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

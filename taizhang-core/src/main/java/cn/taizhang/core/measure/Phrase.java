package cn.taizhang.core.measure;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.core.lexicon.Word;
import cn.taizhang.core.text.Span;

/// Cuts a stretch of text down to the words that name a measure.
///
/// 例: 「其中全市规模以上工业增加值」 becomes 「规模以上工业增加值」.
public final class Phrase {

    private static final int OPENING =
            Lexicon.of(Sense.OPENER, Sense.ADVERB, Sense.HEDGE, Sense.EXPECTED, Sense.CUMULATIVE, Sense.AVERAGE);
    private static final int CLOSING = Lexicon.of(
            Sense.LINK,
            Sense.ARRIVAL,
            Sense.CHANGE,
            Sense.ADVERB,
            Sense.HEDGE,
            Sense.EXPECTED,
            Sense.CUMULATIVE,
            Sense.AVERAGE);
    private static final int DEED = Lexicon.of(Sense.DEED);
    private static final int ATTRIBUTE = Lexicon.of(Sense.ATTRIBUTE);
    private static final int MEASURE = Lexicon.of(Sense.ATTRIBUTE, Sense.MEASURE);
    private static final int CHANGE = Lexicon.of(Sense.CHANGE);
    private static final int RATE = Lexicon.of(Sense.RATE);
    private static final int NOUN = Lexicon.of(Sense.NOUN);
    private static final int EFFORT = Lexicon.of(Sense.EFFORT);
    private static final int RELATIVE = Lexicon.of(Sense.RELATIVE);
    private static final int PROJECT = Lexicon.of(Sense.PROJECT);
    private static final String LIST_MARKS = "一二三四五六七八九十";

    private final CharSequence text;
    private final Lexicon lexicon;

    public Phrase(CharSequence text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /// The deed verbs that words of their own start with, or empty.
    String deedOf(String words) {
        Phrase own = new Phrase(words, lexicon);
        return own.words(own.deedsAtStart(new Span(0, words.length())));
    }

    /// The words without the deed verbs they start with.
    String objectOf(String words) {
        return words.substring(deedOf(words).length());
    }

    /// Where the first deed verb inside words begins, or -1.
    int predicateOf(String words) {
        for (int i = 1; i < words.length() - 1; i++) {
            if (lexicon.startingAt(words, i, words.length(), DEED).length() > 1) {
                return i;
            }
        }
        return -1;
    }

    /// The words of a span without blanks.
    public String words(Span span) {
        return text.subSequence(span.start(), span.end()).toString().replace(" ", "");
    }

    /// Drops openers, adverbs, years and list marks at the left.
    public Span open(Span span) {
        int at = span.start();
        while (at < span.end()) {
            int next = opening(at, span.end());
            if (next == at) {
                break;
            }
            at = next;
        }
        return new Span(at, span.end());
    }

    private int opening(int at, int end) {
        char c = text.charAt(at);
        if (c == ' ' || c == '、' || c == '的' || c == '(' && isListMark(at + 1, end)) {
            return at + 1;
        }
        if (LIST_MARKS.indexOf(c) >= 0) {
            int mark = listMark(at, end);
            if (mark > at) {
                return mark;
            }
        }
        if (c >= '①' && c <= '⑳') {
            return at + 1;
        }
        int year = year(at, end);
        if (year > at) {
            return year;
        }
        Word word = lexicon.startingAt(text, at, end, OPENING | DEED | MEASURE | NOUN);
        boolean act = word.has(Sense.HEDGE) && word.has(Sense.DEED);
        return word.hasAny(OPENING) && !act && word.value(Sense.ADVERB).isEmpty() ? at + word.length() : at;
    }

    private boolean isListMark(int at, int end) {
        return at < end && LIST_MARKS.indexOf(text.charAt(at)) >= 0;
    }

    /// 一是, 二要, (三)
    private int listMark(int at, int end) {
        int i = at;
        while (i < end && LIST_MARKS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i == end) {
            return end;
        }
        boolean counted = text.charAt(i) == '、' && i + 1 < end && LIST_MARKS.indexOf(text.charAt(i + 1)) >= 0;
        if (!counted && "是要)、年".indexOf(text.charAt(i)) >= 0) {
            i++;
            while (i < end && "来内间里".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            return i;
        }
        return at;
    }

    private int year(int at, int end) {
        int i = at;
        while (i < end && "到至于自在".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int digits = i;
        while (digits < end && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits - i != 4 || digits >= end || text.charAt(digits) != '年') {
            return at;
        }
        digits++;
        while (digits < end && "底末初度内前,".indexOf(text.charAt(digits)) >= 0) {
            digits++;
        }
        return digits;
    }

    /// Drops links and movements at the right.
    public Span close(Span span) {
        int end = span.end();
        while (end > span.start()) {
            char c = text.charAt(end - 1);
            int cut = c == ' ' || c == '的' || c == '、' || c == ',' ? 1 : closing(span.start(), end);
            if (cut == 0) {
                break;
            }
            end -= cut;
        }
        return new Span(span.start(), end);
    }

    private int closing(int start, int end) {
        Word word = lexicon.endingAt(text, end, start, CLOSING | DEED | RATE | MEASURE);
        return word.hasAny(CLOSING) && !word.has(Sense.DEED) ? word.length() : 0;
    }

    /// The deed verbs at the end of a span, joined ones together (新建和改造); empty at its end when there is none.
    Span deedsAtEnd(Span span) {
        int at = span.end();
        int from = at;
        while (true) {
            Word deed = lexicon.endingAt(text, from, span.start(), DEED | NOUN);
            if (!deed.has(Sense.DEED)) {
                break;
            }
            at = from - deed.length();
            from = at;
            while (from > span.start() && "、和并或及了".indexOf(text.charAt(from - 1)) >= 0) {
                from--;
            }
        }
        return new Span(at, span.end());
    }

    /// The deed verbs a span starts with, joined ones together; empty at its start when there is none.
    Span deedsAtStart(Span span) {
        int to = span.start();
        int at = to;
        while (true) {
            Word deed = lexicon.startingAt(text, at, span.end(), DEED | NOUN);
            if (!deed.has(Sense.DEED)) {
                break;
            }
            to = at + deed.length();
            at = to;
            while (at < span.end() && "、和并或及了".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
        return new Span(span.start(), to);
    }

    boolean isPreposition(Span span) {
        return !span.isEmpty()
                && lexicon.startingAt(text, span.start(), span.end(), Lexicon.of(Sense.PREPOSITION))
                                .length()
                        == span.length();
    }

    /// The span up to the first adverb, movement or deed inside it: the subject of a clause.
    Span untilVerb(Span span) {
        for (int i = span.start() + 2; i < span.end(); i++) {
            Word word = lexicon.startingAt(text, i, span.end(), DEED | OPENING | CHANGE);
            if (word.length() > 1) {
                return new Span(span.start(), i);
            }
        }
        return span;
    }

    /// Whether the whole span is an opener or adverb.
    boolean isOpener(Span span) {
        return open(span).isEmpty();
    }

    /// 「争取进出口总额增长5%」: a hedge that could be a deed is none before a movement.
    Span withoutHedge(Span head) {
        Word hedge = lexicon.startingAt(text, head.start(), head.end(), Lexicon.of(Sense.HEDGE));
        return hedge.length() < head.length() ? new Span(head.start() + hedge.length(), head.end()) : head;
    }

    /// Whether a deed is a movement downwards: 压减, 削减.
    boolean isDecrease(String deed) {
        Word word = lexicon.startingAt(deed, 0, deed.length(), CHANGE);
        return !deed.isEmpty()
                && word.length() == deed.length()
                && word.value(Sense.CHANGE).equals("-");
    }

    /// Whether a deed verb says that the number of its objects goes down.
    boolean isReduction(String deed) {
        Word word = lexicon.startingAt(deed, 0, deed.length(), Lexicon.of(Sense.REDUCTION));
        return !deed.isEmpty() && word.length() == deed.length();
    }

    /// 「保障性安居工程建设力度」 is about 保障性安居工程: words of effort at the end are no part of the thing.
    String withoutEffort(String words) {
        String rest = words;
        Word effort = lexicon.endingAt(rest, rest.length(), 1, EFFORT);
        while (!effort.isNone()) {
            rest = rest.substring(0, rest.length() - effort.length());
            effort = lexicon.endingAt(rest, rest.length(), 1, EFFORT);
        }
        return rest;
    }

    /// 「龙头企业实现销售收入」 is 龙头企业销售收入: 实现 before an attribute is a mere link.
    String withoutLink(String words) {
        int link = words.indexOf("实现");
        return link >= 0 && isAttribute(words.substring(link + 2))
                ? words.substring(0, link) + words.substring(link + 2)
                : words;
    }

    /// Whether a deed tells whom another deed reached.
    boolean isEffect(String deed) {
        return !deed.isEmpty()
                && lexicon.startingAt(deed, 0, deed.length(), Lexicon.of(Sense.EFFECT))
                                .length()
                        == deed.length();
    }

    /// Whether the words end like a measure or rate.
    boolean isMeasure(String words) {
        return !attributeOf(words).isEmpty() || isRate(words);
    }

    /// The first deed verb of words that are nothing but deeds: 完成 of 完成拆违.
    String firstDeed(String words) {
        for (int i = 1; i < words.length(); i++) {
            if (isDeed(words.substring(0, i)) && isDeed(words.substring(i))) {
                return words.substring(0, i);
            }
        }
        return words;
    }

    /// Whether the words are one deed verb and nothing else.
    boolean isDeed(String words) {
        return lexicon.startingAt(words, 0, words.length(), DEED).length() == words.length();
    }

    /// Whether an attribute is one of the whole measure: 地区生产总值 · 增速, 收入 · 占比.
    boolean isOfWhole(String attribute) {
        return attribute.startsWith("占")
                || lexicon.startingAt(attribute, 0, attribute.length(), ATTRIBUTE)
                        .value(Sense.ATTRIBUTE)
                        .equals("whole");
    }

    /// Whether the words end like the name of a project.
    boolean isProject(String words) {
        return !lexicon.endingAt(words, words.length(), 0, PROJECT).isNone();
    }

    /// 「具有发展潜力的高新技术产业群」: a clause that describes the object is no part of the measure.
    Span cutRelative(Span tail) {
        if (lexicon.startingAt(text, tail.start(), tail.end(), RELATIVE).isNone()) {
            return tail;
        }
        for (int i = tail.end() - 3; i > tail.start(); i--) {
            if (text.charAt(i) == '的') {
                return new Span(i + 1, tail.end());
            }
        }
        return tail;
    }

    /// Whether the words name a measure only together with their owner.
    boolean isAttribute(String words) {
        int at = 0;
        while (at < words.length()) {
            int length =
                    lexicon.startingAt(words, at, words.length(), ATTRIBUTE).length();
            if (length == 0) {
                return at == 0 && words.charAt(0) == '占' && isRate(words);
            }
            at += length;
            if (at < words.length() && "、和及".indexOf(words.charAt(at)) >= 0) {
                at++;
            } else if (at < words.length()) {
                return false;
            }
        }
        return at > 0;
    }

    /// The attribute the words end with, or empty.
    String attributeOf(String words) {
        return lexicon.endingAt(words, words.length(), 0, MEASURE).text();
    }

    boolean isRate(String words) {
        return !lexicon.endingAt(words, words.length(), 0, RATE).isNone();
    }

    /// The owner in the words: what is left without the attribute at the end.
    String ownerOf(String words) {
        String attribute = attributeOf(words);
        return words.substring(0, words.length() - attribute.length());
    }

    /// The name of the project a span starts with: up to the first word that ends such a name, else to the first deed
    /// or cut.
    Span project(Span span) {
        int from = span.start();
        while (from < span.end() && text.charAt(from) == '的') {
            from++;
        }
        int best = -1;
        for (int i = from + 2; i < span.end(); i++) {
            int length = lexicon.startingAt(text, i, span.end(), PROJECT).length();
            if (length > 0) {
                best = i + length;
                if (endsName(best, span.end())) {
                    break;
                }
            }
        }
        return new Span(from, best < 0 ? span.end() : best);
    }

    /// Whether the name of a project can end here: before a mark, a number, or a word that is about the project.
    private boolean endsName(int at, int end) {
        if (at >= end) {
            return true;
        }
        char c = text.charAt(at);
        return c == '、'
                || c == '和'
                || c == '等'
                || c >= '0' && c <= '9'
                || !lexicon.startingAt(text, at, end, DEED | OPENING).isNone();
    }
}

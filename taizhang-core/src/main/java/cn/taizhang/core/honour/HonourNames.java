package cn.taizhang.core.honour;

import cn.taizhang.core.phrase.Hits;
import cn.taizhang.core.phrase.Letters;
import cn.taizhang.core.text.Span;

/// Finds who or what an honour is about: the words before its verb, or the measure of the clause before.
///
/// 例: of 「快递业务量突破60亿件、升至全国第7位」 快递业务量; of 「网络零售额增长19.2%,居全国第6位」 网络零售额.
final class HonourNames {

    private static final int LONGEST_NAME = 48;
    private static final int STREAK = 9;
    private static final String BEFORE_SIZE = "约超近到至万千百亿一二三四五六七八九十两0123456789";

    private final String text;
    private final Hits<HonourCue> hits;
    private final Hits<HonourCue> side;

    /// Works on the words of the clause at hand and looks through others on the side.
    HonourNames(String text, Hits<HonourCue> hits, Hits<HonourCue> side) {
        this.text = text;
        this.hits = hits;
        this.side = side;
    }

    int skipOpeners(int start, int end) {
        int at = start;
        while (at < end && Letters.isDigit(text.charAt(at))) {
            at++;
        }
        at = at > start + 3 && at < end && text.charAt(at) == '年' ? at + 1 : start;
        int hit = hits.at(at);
        while (hit >= 0
                && at < end
                && hits.has(hit, HonourCue.OPENER)
                && !hits.has(hit, HonourCue.SOUGHT)
                && isWhole(hit)) {
            at = hits.end(hit);
            hit = hits.at(at);
        }
        return at;
    }

    /// A single character opens only before a number or another word: 有28个, not 有机.
    private boolean isWhole(int hit) {
        int after = hits.end(hit);
        return after - hits.start(hit) > 1
                || after < text.length() && (Letters.isCount(text.charAt(after)) || hits.at(after) >= 0);
    }

    /// What stands before the verb without openers at its end; empty for the whole jurisdiction.
    Span subject(int start, int end) {
        int to = end;
        int before = -1;
        while (before != to && to > start) {
            before = to;
            to = shorter(start, to);
        }
        to = beforeStreak(start, to);
        int whole = hits.at(start);
        boolean all = whole >= 0 && hits.has(whole, HonourCue.WHOLE) && hits.end(whole) == to;
        boolean named = to > start && to - start <= LONGEST_NAME && "中上里下".indexOf(text.charAt(to - 1)) < 0;
        return named && !all ? new Span(start, to) : new Span(start, start);
    }

    /// One step back over an opener, a movement or a year at the end.
    private int shorter(int start, int end) {
        int hit = hits.from(end) - 1;
        boolean ends = hit >= 0 && hits.end(hit) == end && hits.start(hit) >= start;
        boolean opener = ends && hits.has(hit, HonourCue.OPENER) && !hits.has(hit, HonourCue.FIELD);
        if (opener || ends && isMove(hit)) {
            return hits.start(hit);
        }
        if ("、被均".indexOf(text.charAt(end - 1)) >= 0) {
            return end - 1;
        }
        boolean year = text.charAt(end - 1) == '年' && end - 2 >= start && Letters.isCount(text.charAt(end - 2));
        return year ? beforeYears(start, end) : end;
    }

    /// 「食糖产量连续33个榨季」 is about 食糖产量.
    private int beforeStreak(int start, int end) {
        for (int i = hits.from(end) - 1; i >= 0 && hits.start(i) > start && end - hits.start(i) < STREAK; i--) {
            if (hits.has(i, HonourCue.OPENER) && text.startsWith("连续", hits.start(i))) {
                return hits.start(i);
            }
        }
        return end;
    }

    private boolean isMove(int hit) {
        return hits.has(hit, HonourCue.SIZE) && !hits.has(hit, HonourCue.FIELD);
    }

    /// Steps back over 「连续13年」, 「2023年」.
    private int beforeYears(int start, int end) {
        int at = end - 1;
        while (at > start && Letters.isCount(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// What the clause before measures, where it has a size; empty otherwise.
    Span earlierMeasure(Span earlier, int start) {
        if (earlier.isEmpty()) {
            return new Span(start, start);
        }
        Span name = beforeDigit(measure(earlier));
        int word = side.at(name.start());
        boolean echo = word >= 0 && side.end(word) == name.end() && side.has(word, HonourCue.ECHO);
        return name.end() == earlier.end() || echo ? new Span(start, start) : name;
    }

    /// Of 「吞吐量达到4703万标准箱、连续12年」 the measure, of 「产值突破1800亿元、产能规模」 the last part.
    Span lastPart(Span subject) {
        if (!hasDigit(subject)) {
            return subject;
        }
        int comma = subject.end() - 1;
        while (comma > subject.start() && text.charAt(comma) != '、') {
            comma--;
        }
        if (comma == subject.start()) {
            return beforeDigit(measure(subject));
        }
        Span last = new Span(comma + 1, subject.end());
        boolean echo = isWord(last, HonourCue.ECHO) || isWord(last, HonourCue.OPENER);
        boolean own = last.length() > 1 && !hasDigit(last) && !echo;
        return own ? last : beforeDigit(measure(new Span(subject.start(), comma)));
    }

    boolean isWord(Span span, HonourCue use) {
        int hit = hits.at(span.start());
        return hit >= 0 && hits.end(hit) == span.end() && hits.has(hit, use);
    }

    /// Cuts a measure before its number: 独角兽企业82家.
    private Span beforeDigit(Span span) {
        int at = span.start();
        while (at < span.end() && !Letters.isDigit(text.charAt(at)) && text.charAt(at) != '(') {
            at++;
        }
        return new Span(span.start(), at > span.start() && text.charAt(at - 1) == '第' ? at - 1 : at);
    }

    private boolean hasDigit(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Letters.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// What a clause with a size measures: 网络零售额 of 「网络零售额增长19.2%」.
    private Span measure(Span clause) {
        side.scan(text, clause.start(), clause.end());
        int start = clause.start();
        int end = clause.end();
        for (int i = 0; i < side.count(); i++) {
            boolean size = side.has(i, HonourCue.SIZE)
                    && side.end(i) < end
                    && BEFORE_SIZE.indexOf(text.charAt(side.end(i))) >= 0;
            size |= side.has(i, HonourCue.SIZE)
                    && "由从".indexOf(text.charAt(side.start(i))) >= 0
                    && side.start(i) > start + 1;
            if (side.start(i) == start && side.has(i, HonourCue.OPENER) && side.end(i) > start + 1) {
                start = side.end(i);
            } else if (size) {
                end = side.start(i);
                break;
            }
        }
        return trimmed(start, end);
    }

    /// Leaves out a year before and openers after what is measured.
    private Span trimmed(int from, int to) {
        int start = from;
        while (start < to && Letters.isDigit(text.charAt(start))) {
            start++;
        }
        start = start > from && start < to && text.charAt(start) == '年' ? start + 1 : from;
        int end = to;
        for (int i = side.count() - 1; i >= 0 && end > start; i--) {
            if (side.end(i) == end && (side.has(i, HonourCue.OPENER) || side.has(i, HonourCue.SIZE))) {
                end = side.start(i);
            }
        }
        return new Span(Math.min(start, end), end);
    }
}

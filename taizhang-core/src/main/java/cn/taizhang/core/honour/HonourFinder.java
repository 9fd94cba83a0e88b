package cn.taizhang.core.honour;

import cn.taizhang.core.promise.Hits;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds in a scanned clause the verb of an honour, and around it title, grantor, field, holder and level.
///
/// 例: 「卓嘎姐妹被中宣部授予“时代楷模”称号」: verb 授予, title “时代楷模”称号, grantor 中宣部, holder 卓嘎姐妹.
///
/// - A verb that can take other things (获得, 列入, 创建) counts only where its object ends as honours do.
/// - Looks only at the words found in the clause; linear in their number.
final class HonourFinder {

    private static final int SHORTEST = 3;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_NAME = 48;
    private static final int SHORT_FIELD = 2;
    private static final String MEASURES = "家个名项人户所件处座条种枚块";

    private final String text;
    private final Hits<HonourCue> hits;
    private final boolean back;
    private final Hits<HonourCue> side;
    private Span earlier = new Span(0, 0);

    /// An honour found: where its words stand; empty spans where the text names none.
    record Won(int from, Span title, Span grantor, Span field, Span holder, String level) {}

    HonourFinder(String text, Hits<HonourCue> hits, Hits<HonourCue> side, boolean back) {
        this.text = text;
        this.side = side;
        this.hits = hits;
        this.back = back;
    }

    /// The first hit from an index on that can be the verb of an honour, or -1.
    int trigger(int from, int end) {
        for (int i = from; i < hits.count(); i++) {
            if (isTrigger(i, end)) {
                return i;
            }
        }
        return -1;
    }

    /// Of two verbs in one run the one that says more: of two ranks the later, else the first, but a rank gives way.
    int stronger(int one, int other) {
        boolean rank = hits.has(one, HonourCue.RANKED) || bareRank(one);
        boolean otherRank = hits.has(other, HonourCue.RANKED);
        boolean named = hits.has(one, HonourCue.GOT)
                && (hits.has(other, HonourCue.NAMED)
                        || hits.has(other, HonourCue.GOT) && grantorIn(hits.end(one), hits.start(other)));
        return rank && (otherRank || !bareRank(other)) || named ? other : one;
    }

    private boolean isTrigger(int i, int end) {
        if (hits.has(i, HonourCue.NOT)) {
            return false;
        }
        if (hits.has(i, HonourCue.WON) || hits.has(i, HonourCue.NAMED)) {
            return hits.end(i) < end;
        }
        if (hits.has(i, HonourCue.RANKED) && ranks(i, end)) {
            return true;
        }
        if (hits.has(i, HonourCue.GOT)) {
            return true;
        }
        if (hits.has(i, HonourCue.BECAME)) {
            return back && first(i, end);
        }
        return hits.has(i, HonourCue.SOUGHT) && !back
                || hits.has(i, HonourCue.REACHED)
                || bareRank(i) && closes(i + 1, end);
    }

    /// 位居全国第二: a place follows with nothing but a level between.
    private boolean ranks(int i, int end) {
        for (int k = i + 1; k < hits.count() && k <= i + 3 && hits.end(k) <= end; k++) {
            if (isPlace(k, end)) {
                return hits.start(k) - hits.end(i) <= 12;
            }
        }
        return false;
    }

    /// 全省第1 without a verb.
    private boolean bareRank(int i) {
        boolean adjacent = hits.has(i, HonourCue.LEVEL) && i + 1 < hits.count() && hits.start(i + 1) == hits.end(i);
        return adjacent && isPlace(i + 1, Integer.MAX_VALUE);
    }

    /// 第二 is a place, in 第二批 and 第二个 it is none.
    private boolean isPlace(int hit, int end) {
        int after = hits.end(hit);
        return hits.has(hit, HonourCue.PLACE)
                && (after >= Math.min(end, text.length()) || "批个大届轮次期产条家艘座种套类的".indexOf(text.charAt(after)) < 0);
    }

    private boolean closes(int hit, int end) {
        int after = hits.end(hit);
        return after >= end || "、位名()水".indexOf(text.charAt(after)) >= 0;
    }

    private boolean first(int i, int end) {
        for (int k = i + 1; k < hits.count() && k <= i + 3 && hits.end(k) <= end; k++) {
            if (hits.has(k, HonourCue.FIRST) && hits.start(k) - hits.end(i) < 12) {
                return !level(hits.end(i), Math.min(end, hits.end(k) + SHORTEST))
                        .isEmpty();
            }
        }
        return false;
    }

    /// The honours of the run `[from, end)` whose verb is `verb`.
    List<Won> find(int from, int end, int verb, Span previous) {
        List<Won> found = new ArrayList<>();
        earlier = previous;
        boolean rank = hits.has(verb, HonourCue.RANKED) && ranks(verb, end) || bareRank(verb);
        int start = skipOpeners(from, end);
        Span subject = subject(start, hits.start(verb));
        if (rank) {
            rank(found, start, end, verb, subject);
        } else if (hits.end(verb) >= end || isCheck(hits.end(verb), end)) {
            before(found, start, subject, verb);
        } else {
            after(found, start, end, verb, subject);
        }
        return found;
    }

    private void rank(List<Won> found, int start, int end, int verb, Span subject) {
        int titleStart = bareRank(verb) ? hits.start(verb) : hits.end(verb);
        titleStart += "在到至".indexOf(text.charAt(titleStart)) >= 0 ? 1 : 0;
        int place = verb;
        while (!isPlace(place, end)) {
            place++;
        }
        int titleEnd = hits.end(place);
        while (titleEnd < end && "位名0123456789".indexOf(text.charAt(titleEnd)) >= 0) {
            titleEnd++;
        }
        String level = level(titleStart, titleEnd);
        level = level.isEmpty() && hits.any(HonourCue.PLACE, start, titleStart) ? level(start, titleStart) : level;
        Span own = lastPart(subject);
        boolean bare = own.length() < SHORT_FIELD
                || isWord(own, HonourCue.ECHO)
                || isWord(own, HonourCue.LEVEL)
                || text.charAt(own.start()) == '在';
        Span name = bare ? earlierMeasure(start) : own;
        if (!level.isEmpty() && name.length() >= SHORT_FIELD && text.charAt(name.end() - 1) != '的') {
            Span none = new Span(start, start);
            boolean holder = name.equals(subject) && endsIn(HonourCue.HOLDER, own.end());
            int from = Math.min(name.start(), start);
            found.add(new Won(
                    from, new Span(titleStart, titleEnd), none, holder ? none : name, holder ? name : none, level));
        }
    }

    /// What the clause before measures, where it has a size; empty otherwise.
    private Span earlierMeasure(int start) {
        if (earlier.isEmpty()) {
            return new Span(start, start);
        }
        Span name = beforeDigit(measure(earlier));
        return name.end() == earlier.end() ? new Span(start, start) : name;
    }

    /// Of 「吞吐量达到4703万标准箱、连续12年」 the measure, of 「产值突破1800亿元、产能规模」 the last part.
    private Span lastPart(Span subject) {
        int comma = subject.end() - 1;
        while (comma > subject.start() && text.charAt(comma) != '、') {
            comma--;
        }
        if (!hasDigit(subject)) {
            return subject;
        }
        Span last = new Span(comma > subject.start() ? comma + 1 : subject.end(), subject.end());
        boolean own = last.length() > 1
                && !hasDigit(last)
                && !isWord(last, HonourCue.ECHO)
                && !isWord(last, HonourCue.OPENER);
        return own
                ? last
                : beforeDigit(measure(new Span(
                        subject.start(),
                        Math.max(comma, subject.start() + 1) == subject.start() + 1 ? subject.end() : comma)));
    }

    private boolean isWord(Span span, HonourCue use) {
        int hit = hits.at(span.start());
        return hit >= 0 && hits.end(hit) == span.end() && hits.has(hit, use);
    }

    /// Cuts a measure before its number: 独角兽企业82家.
    private Span beforeDigit(Span span) {
        int at = span.start();
        while (at < span.end() && !isDigit(text.charAt(at)) && text.charAt(at) != '(') {
            at++;
        }
        return new Span(span.start(), at > span.start() && text.charAt(at - 1) == '第' ? at - 1 : at);
    }

    private boolean hasDigit(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (isDigit(text.charAt(i))) {
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
                    && "约超近到至万千百亿一二三四五六七八九十两0123456789".indexOf(text.charAt(side.end(i))) >= 0;
            size |= side.has(i, HonourCue.SIZE)
                    && "由从".indexOf(text.charAt(side.start(i))) >= 0
                    && side.start(i) > start + 1;
            if (side.start(i) == start && side.has(i, HonourCue.OPENER)) {
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
        while (start < to && isDigit(text.charAt(start))) {
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

    /// 「…国家物流枢纽获批」, 「国家卫生城市通过复审」: the title stands before the verb.
    private void before(List<Won> found, int start, Span subject, int verb) {
        boolean granted = hits.has(verb, HonourCue.GOT) || hits.has(verb, HonourCue.REACHED);
        String level = level(subject.start(), subject.end());
        if (granted
                && !level.isEmpty()
                && endsIn(HonourCue.STRONG_END, subject.end())
                && subject.length() <= LONGEST_NAME) {
            Span none = new Span(start, start);
            for (Span title : titles(subject.start(), subject.end())) {
                found.add(new Won(start, title, none, none, none, level));
            }
        }
    }

    private boolean isCheck(int start, int end) {
        int hit = hits.at(start);
        return hit >= 0 && hits.has(hit, HonourCue.PASSED) && hits.end(hit) >= end - 1;
    }

    private void after(List<Won> found, int start, int end, int verb, Span subject) {
        Span grantor = grantor(start, hits.start(verb), hits.end(verb), end);
        int titleStart = grantor.start() >= hits.end(verb) && praised(end) ? grantor.end() : hits.end(verb);
        titleStart += text.charAt(titleStart) == '了' ? 1 : 0;
        titleStart = afterCount(titleStart, end);
        int titleEnd = trim(titleStart, end);
        if (titleEnd - titleStart < SHORTEST || !isHonour(verb, titleStart, titleEnd)) {
            return;
        }
        String level = level(titleStart, titleEnd);
        level = level.isEmpty() ? level(start, hits.start(verb)) : level;
        level = level.isEmpty() && !grantor.isEmpty() && !document(grantor).startsWith("省") ? "全国" : level;
        Span name = grantor.end() <= hits.start(verb) && !grantor.isEmpty() ? subject(start, grantor.start()) : subject;
        boolean field = !name.isEmpty() && (endsInField(name) || praised(end) && !name.isEmpty());
        Span none = new Span(start, start);
        List<Span> titles = titles(titleStart, titleEnd);
        for (Span title : titles) {
            String own = titles.size() > 1 ? level(title.start(), title.end()) : level;
            found.add(new Won(
                    start, title, grantor, field ? name : none, field ? none : name, own.isEmpty() ? level : own));
        }
    }

    private String document(Span span) {
        return text.substring(span.start(), span.end());
    }

    private boolean praised(int end) {
        return endsIn(HonourCue.PRAISE, end);
    }

    private boolean isHonour(int verb, int start, int end) {
        boolean quoted = text.charAt(start) == '“' || text.charAt(start) == '《' || text.charAt(end - 1) == '”';
        boolean level = !level(start, end).isEmpty();
        if (hits.any(HonourCue.SIZE, start, end)) {
            return false;
        }
        if (hits.has(verb, HonourCue.WON) || hits.has(verb, HonourCue.NAMED)) {
            return quoted
                    || level
                    || endsIn(HonourCue.STRONG_END, end)
                    || endsIn(HonourCue.TITLE_END, end)
                    || endsIn(HonourCue.PLACE, end);
        }
        if (hits.has(verb, HonourCue.BECAME)) {
            return level;
        }
        if (endsIn(HonourCue.PRAISE, end)) {
            return grantorIn(start, end) || grantorIn(hits.end(verb), end) || level;
        }
        boolean strong = endsIn(HonourCue.STRONG_END, end) || endsIn(HonourCue.PASSED, end) && strongWithin(start, end);
        return strong && (level || quoted);
    }

    private boolean grantorIn(int start, int end) {
        return hits.any(HonourCue.GRANTOR, start, end);
    }

    private boolean strongWithin(int start, int end) {
        return hits.any(HonourCue.STRONG_END, start, end);
    }

    private boolean endsIn(HonourCue use, int end) {
        int hit = hits.from(end) - 1;
        return hit >= 0 && hits.end(hit) == end && hits.has(hit, use);
    }

    /// Steps over a count before the title: 「5个国家…示范区」.
    private int afterCount(int start, int end) {
        int at = start;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        return at > start && at < end && MEASURES.indexOf(text.charAt(at)) >= 0 ? at + 1 : start;
    }

    /// Leaves out a count after the title: …企业19家.
    private int trim(int start, int end) {
        int at = end;
        int last = hits.from(end) - 1;
        if (last >= 0 && hits.end(last) == end && hits.has(last, HonourCue.PASSED) && hits.start(last) > start) {
            return hits.start(last);
        }
        if (at > start && MEASURES.indexOf(text.charAt(at - 1)) >= 0) {
            int digits = at - 1;
            while (digits > start && (isDigit(text.charAt(digits - 1)) || text.charAt(digits - 1) == '.')) {
                digits--;
            }
            at = digits < at - 1 ? digits : at;
        }
        return Math.min(at, start + LONGEST_TITLE);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Cuts 「甲示范市、乙试点」 in two where both end as titles do.
    private List<Span> titles(int start, int end) {
        List<Span> titles = new ArrayList<>();
        int from = start;
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            depth += "“《(".indexOf(c) >= 0 ? 1 : "”》)".indexOf(c) >= 0 ? -1 : 0;
            if (c == '、'
                    && depth == 0
                    && endsIn(HonourCue.STRONG_END, i)
                    && i - from > SHORTEST
                    && endsIn(HonourCue.STRONG_END, end)) {
                titles.add(new Span(from, i));
                from = i + 1;
            }
        }
        titles.add(new Span(from, end));
        return titles;
    }

    private Span grantor(int start, int verbStart, int verbEnd, int end) {
        for (int i = hits.from(verbEnd); i < hits.count() && hits.start(i) <= verbEnd + 1; i++) {
            if (hits.has(i, HonourCue.GRANTOR) && hits.end(i) < end) {
                boolean title = (hits.has(i, HonourCue.LEVEL) || text.startsWith("国家", hits.start(i))) && !praised(end);
                return title ? new Span(start, start) : new Span(hits.start(i), hits.end(lastGrantor(i, end)));
            }
        }
        for (int i = hits.from(verbStart) - 1; i >= 0 && hits.start(i) > start; i--) {
            char before = text.charAt(hits.start(i) - 1);
            if (hits.has(i, HonourCue.GRANTOR) && (before == '被' || before == '获' || before == '由' || before == '经')) {
                return new Span(hits.start(i), hits.end(i));
            }
        }
        return new Span(start, start);
    }

    /// 应急管理部和自然资源部: grantors joined are one.
    private int lastGrantor(int first, int end) {
        int last = first;
        while (last + 1 < hits.count()
                && hits.has(last + 1, HonourCue.GRANTOR)
                && hits.end(last + 1) < end
                && hits.start(last + 1) == hits.end(last) + 1
                && "和、及".indexOf(text.charAt(hits.end(last))) >= 0) {
            last++;
        }
        return last;
    }

    private String level(int start, int end) {
        for (int i = hits.from(start); i < hits.count() && hits.end(i) <= end; i++) {
            if (hits.has(i, HonourCue.LEVEL)) {
                return hits.value(i, HonourCue.LEVEL);
            }
            if (text.startsWith("国家", hits.start(i)) && !hits.has(i, HonourCue.NOT)) {
                return "全国";
            }
        }
        return "";
    }

    private int skipOpeners(int start, int end) {
        int at = start;
        while (at < end && isDigit(text.charAt(at))) {
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
                || after < text.length() && (isCount(text.charAt(after)) || hits.at(after) >= 0);
    }

    /// What stands before the verb without openers at its end; empty for the whole jurisdiction.
    private Span subject(int start, int end) {
        int to = end;
        boolean moved = true;
        while (moved && to > start) {
            int hit = hits.from(to) - 1;
            boolean opener = hit >= 0
                    && hits.end(hit) == to
                    && hits.start(hit) >= start
                    && (hits.has(hit, HonourCue.OPENER) || isMove(hit));
            boolean years = text.charAt(to - 1) == '年' && to - 2 >= start && isCount(text.charAt(to - 2))
                    || text.charAt(to - 1) == '、'
                    || text.charAt(to - 1) == '被'
                    || text.charAt(to - 1) == '均';
            moved = opener || years;
            to = opener ? hits.start(hit) : years ? beforeYears(start, to) : to;
        }
        to = beforeStreak(start, to);
        int whole = hits.at(start);
        boolean place = to > start && "中上里下".indexOf(text.charAt(to - 1)) >= 0;
        if (place
                || to - start > LONGEST_NAME
                || whole >= 0 && hits.has(whole, HonourCue.WHOLE) && hits.end(whole) == to
                || to <= start) {
            return new Span(start, start);
        }
        return new Span(start, to);
    }

    /// 「食糖产量连续33个榨季」 is about 食糖产量.
    private int beforeStreak(int start, int end) {
        for (int i = hits.from(end) - 1; i >= 0 && hits.start(i) > start && end - hits.start(i) < 9; i--) {
            if (hits.has(i, HonourCue.OPENER) && text.startsWith("连续", hits.start(i))) {
                return hits.start(i);
            }
        }
        return end;
    }

    private boolean isMove(int hit) {
        return hits.has(hit, HonourCue.SIZE) && !hits.has(hit, HonourCue.FIELD);
    }

    private static boolean isCount(char c) {
        return isDigit(c) || "一二三四五六七八九十两".indexOf(c) >= 0;
    }

    /// Steps back over 「连续13年」, 「2023年」.
    private int beforeYears(int start, int end) {
        int at = end - 1;
        while (at > start && isCount(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean endsInField(Span subject) {
        return endsIn(HonourCue.FIELD, subject.end());
    }
}

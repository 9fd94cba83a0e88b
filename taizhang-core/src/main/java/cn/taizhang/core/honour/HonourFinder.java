package cn.taizhang.core.honour;

import cn.taizhang.core.phrase.Hits;
import cn.taizhang.core.phrase.Letters;
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
    private final HonourVerbs verbs;
    private final HonourNames names;
    private final boolean back;

    /// An honour found: where its words stand; empty spans where the text names none.
    record Won(int from, Span title, Span grantor, Span field, Span holder, String level) {}

    HonourFinder(String text, Hits<HonourCue> hits, HonourVerbs verbs, HonourNames names, boolean back) {
        this.back = back;
        this.text = text;
        this.hits = hits;
        this.verbs = verbs;
        this.names = names;
    }

    /// The honours of the run `[from, end)` whose verb is `verb`.
    List<Won> find(int from, int end, int verb, Span previous) {
        List<Won> found = new ArrayList<>();
        if (back && isStriving(from, hits.start(verb))) {
            return found;
        }
        boolean rank = hits.has(verb, HonourCue.RANKED) && verbs.ranks(verb, end) || verbs.bareRank(verb);
        int start = names.skipOpeners(from, end);
        Span subject = names.subject(start, hits.start(verb));
        if (rank) {
            rank(found, end, verb, subject, previous);
        } else if (hits.end(verb) >= end || isCheck(hits.end(verb), end)) {
            before(found, start, subject, verb);
        } else {
            after(found, start, end, verb, subject);
        }
        return found;
    }

    /// In a review 努力推动…走在前列 is no result.
    private boolean isStriving(int from, int verb) {
        for (int i = hits.from(from); i < hits.count() && hits.start(i) < verb; i++) {
            if (hits.has(i, HonourCue.STRIVING)) {
                return true;
            }
        }
        return false;
    }

    private void rank(List<Won> found, int end, int verb, Span subject, Span previous) {
        int start = subject.start();
        int titleStart = verbs.bareRank(verb) ? hits.start(verb) : hits.end(verb);
        titleStart += "在到至了".indexOf(text.charAt(titleStart)) >= 0 ? 1 : 0;
        int titleEnd = placeEnd(verb, end);
        String level = level(titleStart, titleEnd);
        level = level.isEmpty() && hits.any(HonourCue.PLACE, start, titleStart) ? level(start, titleStart) : level;
        Span name = ranked(subject, previous);
        if (!level.isEmpty() && name.length() >= SHORT_FIELD && isMeasure(name)) {
            Span none = new Span(start, start);
            boolean holder = name.equals(subject) && endsIn(HonourCue.HOLDER, name.end());
            Span title = new Span(titleStart, titleEnd);
            int from = Math.min(name.start(), start);
            found.add(new Won(from, title, none, holder ? none : name, holder ? name : none, level));
        }
    }

    private boolean isMeasure(Span name) {
        return "的项".indexOf(text.charAt(name.end() - 1)) < 0 && "与在对".indexOf(text.charAt(name.start())) < 0;
    }

    private int placeEnd(int verb, int end) {
        int place = verb;
        while (!verbs.isPlace(place, end)) {
            place++;
        }
        int at = hits.end(place);
        while (at < end && "位名0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// What is ranked: the last part before the verb, or what the clause before measures where nothing stands there.
    private Span ranked(Span subject, Span previous) {
        Span own = names.lastPart(subject);
        boolean bare = own.length() < SHORT_FIELD
                || names.isWord(own, HonourCue.ECHO)
                || names.isWord(own, HonourCue.LEVEL)
                || text.charAt(own.start()) == '在';
        return bare ? names.earlierMeasure(previous, subject.start()) : own;
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
            for (Span title : titles(afterCount(subject.start(), subject.end()), subject.end())) {
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
        int titleStart = titleStart(verb, grantor, end);
        int titleEnd = trim(titleStart, end);
        if (titleEnd - titleStart < SHORTEST || !isHonour(verb, titleStart, titleEnd)) {
            return;
        }
        String level = level(titleStart, titleEnd);
        level = level.isEmpty() ? reach(grantor) : level;
        boolean passive = !grantor.isEmpty() && grantor.end() <= hits.start(verb);
        Span name = passive ? names.subject(start, grantor.start()) : subject;
        boolean field = !name.isEmpty() && (endsInField(name) || praised(end));
        Span none = new Span(start, start);
        for (Span title : titles(titleStart, titleEnd)) {
            String own = level(title.start(), title.end());
            found.add(new Won(
                    start, title, grantor, field ? name : none, field ? none : name, own.isEmpty() ? level : own));
        }
    }

    private int titleStart(int verb, Span grantor, int end) {
        int at = grantor.start() >= hits.end(verb) && praised(end) ? grantor.end() : hits.end(verb);
        return afterCount(at + ("了好".indexOf(text.charAt(at)) >= 0 ? 1 : 0), end);
    }

    /// How far the word of a grantor reaches where the text does not say.
    private String reach(Span grantor) {
        return grantor.isEmpty() || text.charAt(grantor.start()) == '省' ? "" : "全国";
    }

    private boolean praised(int end) {
        return endsIn(HonourCue.PRAISE, end);
    }

    private boolean isHonour(int verb, int start, int end) {
        boolean counted = hits.any(HonourCue.SIZE, start, end) || hits.any(HonourCue.ECHO, start, end);
        return !counted && !isOneOfAKind(start, end) && isWon(verb, start, end);
    }

    private boolean isWon(int verb, int start, int end) {
        boolean level = !level(start, end).isEmpty();
        boolean shown = level || isQuoted(start, end);
        if (hits.has(verb, HonourCue.WON) || hits.has(verb, HonourCue.NAMED)) {
            return shown || isTitle(end);
        }
        if (hits.has(verb, HonourCue.BECAME)) {
            return level;
        }
        if (praised(end)) {
            return level || grantorIn(hits.end(verb), end);
        }
        return shown && isStrong(start, end) || level && isStreak(start, end);
    }

    /// 实现全国文明城市“四连冠”: what is won again stands in quotes behind the title.
    private boolean isStreak(int start, int end) {
        return text.charAt(end - 1) == '”' && strongWithin(start, end);
    }

    /// 「被评为…的唯一省份」 says who, not what.
    private boolean isOneOfAKind(int start, int end) {
        int of = text.indexOf('的', start, end);
        return of >= 0 && hits.any(HonourCue.FIRST, of, end);
    }

    private boolean isTitle(int end) {
        return endsIn(HonourCue.STRONG_END, end) || endsIn(HonourCue.TITLE_END, end) || endsIn(HonourCue.PLACE, end);
    }

    private boolean isStrong(int start, int end) {
        return endsIn(HonourCue.STRONG_END, end) || endsIn(HonourCue.PASSED, end) && strongWithin(start, end);
    }

    private boolean isQuoted(int start, int end) {
        return "“《".indexOf(text.charAt(start)) >= 0 || text.charAt(end - 1) == '”';
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
        while (at < end && Letters.isDigit(text.charAt(at))) {
            at++;
        }
        boolean count = at > start && at < end && MEASURES.indexOf(text.charAt(at)) >= 0;
        return count ? at + 1 : text.startsWith("一批", start) ? start + 2 : start;
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
            while (digits > start && (Letters.isDigit(text.charAt(digits - 1)) || text.charAt(digits - 1) == '.')) {
                digits--;
            }
            at = digits < at - 1 ? digits : at;
        }
        return Math.min(at, start + LONGEST_TITLE);
    }

    /// Cuts 「甲示范市、乙试点」 in two where both end as titles do.
    private List<Span> titles(int start, int end) {
        List<Span> titles = new ArrayList<>();
        int from = start;
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            depth += Letters.depth(c);
            if (c == '、'
                    && depth == 0
                    && endsIn(HonourCue.STRONG_END, i)
                    && i - from > SHORTEST
                    && endsIn(HonourCue.STRONG_END, end)) {
                titles.add(new Span(afterCount(from, i), i));
                from = i + 1;
            }
        }
        titles.add(new Span(afterCount(from, end), end));
        return titles;
    }

    private Span grantor(int start, int verbStart, int verbEnd, int end) {
        for (int i = hits.from(verbEnd); i < hits.count() && hits.start(i) <= verbEnd + 1; i++) {
            if (hits.has(i, HonourCue.GRANTOR) && hits.end(i) < end) {
                boolean title = hits.has(i, HonourCue.LEVEL) && !praised(end) || isOfState(i, end);
                return title ? new Span(start, start) : new Span(hits.start(i), hits.end(lastGrantor(i, end)));
            }
        }
        return grantorBefore(start, verbStart);
    }

    /// 国家科学技术奖励 is a name, in 国家充分肯定 the state grants.
    private boolean isOfState(int hit, int end) {
        return text.startsWith("国家", hits.start(hit)) && (!praised(end) || text.startsWith("奖励", end - 2));
    }

    /// 被中宣部授予…, 获农业农村部认定….
    private Span grantorBefore(int start, int verbStart) {
        for (int i = hits.from(verbStart) - 1; i >= 0 && hits.start(i) > start; i--) {
            char before = text.charAt(hits.start(i) - 1);
            if (hits.has(i, HonourCue.GRANTOR) && "被获由经".indexOf(before) >= 0) {
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

    private boolean endsInField(Span subject) {
        return endsIn(HonourCue.FIELD, subject.end());
    }
}

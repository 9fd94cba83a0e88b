package cn.taizhang.core.honour;

import cn.taizhang.core.phrase.Hits;

/// Tells which of the words of a clause are verbs of honours.
///
/// 例: 获评 always is; 获 may be; 居 is where a place follows (居全国第二); 全省第1 needs no verb.
final class HonourVerbs {

    private static final int NEAR = 3;
    private static final int FAR = 12;
    private static final String NO_PLACE = "批个大届轮次期产条家艘座种套类的";

    private final String text;
    private final Hits<HonourCue> hits;
    private final boolean back;

    /// Verbs in a part that looks back, or ahead.
    HonourVerbs(String text, Hits<HonourCue> hits, boolean back) {
        this.text = text;
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

    /// Of two verbs in one run the one that says more: the later rank, else the first, but a rank gives way to a title.
    int stronger(int one, int other, int end) {
        if (hits.has(other, HonourCue.RANKED) && ranks(other, end)) {
            return other;
        }
        boolean named = hits.has(other, HonourCue.NAMED)
                || hits.has(other, HonourCue.GOT) && hits.any(HonourCue.GRANTOR, hits.end(one), hits.start(other));
        boolean rank = hits.has(one, HonourCue.RANKED) || bareRank(one);
        return rank && !bareRank(other) || hits.has(one, HonourCue.GOT) && named ? other : one;
    }

    private boolean isTrigger(int i, int end) {
        boolean participle = hits.end(i) < end && text.charAt(hits.end(i)) == '的';
        if (participle || hits.has(i, HonourCue.NOT)) {
            return false;
        }
        if (hits.has(i, HonourCue.WON) || hits.has(i, HonourCue.NAMED)) {
            return hits.end(i) < end;
        }
        return hits.has(i, HonourCue.GOT) || hits.has(i, HonourCue.RANKED) && ranks(i, end) || reaches(i, end);
    }

    private boolean reaches(int i, int end) {
        if (hits.has(i, HonourCue.BECAME)) {
            return back && first(i, end);
        }
        return hits.has(i, HonourCue.SOUGHT) && !back
                || hits.has(i, HonourCue.REACHED)
                || bareRank(i) && closes(i + 1, end);
    }

    /// 位居全国第二: a place follows with nothing but a level between.
    boolean ranks(int i, int end) {
        for (int k = i + 1; k < hits.count() && k <= i + 3 && hits.end(k) <= end; k++) {
            if (isPlace(k, end)) {
                return hits.start(k) - hits.end(i) <= FAR;
            }
        }
        return false;
    }

    /// 全省第1 without a verb.
    boolean bareRank(int i) {
        boolean adjacent = hits.has(i, HonourCue.LEVEL) && i + 1 < hits.count() && hits.start(i + 1) == hits.end(i);
        return adjacent && isPlace(i + 1, Integer.MAX_VALUE);
    }

    /// 第二 is a place, in 第二批 and 第二个 it is none.
    boolean isPlace(int hit, int end) {
        int after = hits.end(hit);
        return hits.has(hit, HonourCue.PLACE)
                && (after >= Math.min(end, text.length()) || NO_PLACE.indexOf(text.charAt(after)) < 0);
    }

    private boolean closes(int hit, int end) {
        int after = hits.end(hit);
        return after >= end || "、位名()水".indexOf(text.charAt(after)) >= 0;
    }

    private boolean first(int i, int end) {
        for (int k = i + 1; k < hits.count() && k <= i + 3 && hits.end(k) <= end; k++) {
            if (hits.has(k, HonourCue.FIRST) && hits.start(k) - hits.end(i) < FAR) {
                return hits.any(HonourCue.LEVEL, hits.end(i), Math.min(end, hits.end(k) + NEAR));
            }
        }
        return false;
    }
}

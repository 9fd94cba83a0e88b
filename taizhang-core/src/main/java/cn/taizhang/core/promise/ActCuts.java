package cn.taizhang.core.promise;

import cn.taizhang.core.phrase.Enumerators;
import cn.taizhang.core.phrase.Hits;
import cn.taizhang.core.phrase.Letters;
import java.util.Arrays;

/// Finds where a clause holds several acts joined by 、.
///
/// 例: 「建成市民中心、开工建设体育馆」 and 「机场开工建设、大桥建成通车」 are cut in two; 「推动甲开工、乙投产」 is not, since 推动 serves both.
final class ActCuts {

    private static final int[] NONE = {};

    private final Hits<Cue> hits;
    private final Stages stages;
    private final String text;

    ActCuts(Hits<Cue> hits, Stages stages, String text) {
        this.hits = hits;
        this.stages = stages;
        this.text = text;
    }

    /// The places of the 、 to cut at, for the clause the hits have been scanned for.
    int[] cuts(int start, int end) {
        int lead = head();
        if (lead == hits.count() || hits.has(lead, Cue.CAUSE)) {
            return NONE;
        }
        boolean led = isReached(lead) && leads(lead, start, end);
        int[] cuts = NONE;
        int count = 0;
        int from = start;
        for (int i = lead + 1; i < hits.count(); i++) {
            int cut = led ? beforeVerb(i, from) : afterTail(i, from, end);
            if (cut >= 0) {
                cuts = count == cuts.length ? Arrays.copyOf(cuts, count * 2 + 2) : cuts;
                cuts[count++] = cut;
                from = cut + 1;
            }
        }
        return count == cuts.length ? cuts : Arrays.copyOf(cuts, count);
    }

    /// The first hit that does not merely lead up to the act.
    private int head() {
        int i = 0;
        while (i < hits.count() && !hits.has(i, Cue.VERB) && !hits.has(i, Cue.NOUN) && leadsUp(i)) {
            i++;
        }
        return i;
    }

    private boolean leadsUp(int hit) {
        return hits.has(hit, Cue.ADVERB)
                || hits.has(hit, Cue.OPENER)
                || hits.has(hit, Cue.HEDGE)
                || hits.has(hit, Cue.TIME);
    }

    /// Whether nothing but words that lead up, a mark and a date stand before a verb.
    private boolean leads(int verb, int start, int end) {
        int at = Enumerators.skip(text, start, end);
        for (int i = 0; i < verb; i++) {
            at = hits.start(i) == at ? hits.end(i) : at;
        }
        return Letters.dateEnd(text, at, hits.start(verb)) == hits.start(verb);
    }

    private boolean isReached(int hit) {
        return hits.has(hit, Cue.VERB) && ActFinder.isReached(stages.verbs().get(hits.word(hit)));
    }

    private int beforeVerb(int hit, int from) {
        int comma = hits.start(hit) - 1;
        boolean verb = comma - from > 3 && text.charAt(comma) == '、' && isReached(hit) && hits.end(hit - 1) < comma;
        boolean object = hit + 1 == hits.count() || hits.start(hit + 1) > hits.end(hit) || !hits.has(hit + 1, Cue.NOUN);
        return verb && object ? comma : -1;
    }

    private int afterTail(int hit, int from, int end) {
        int comma = hits.end(hit);
        boolean tail = comma + 4 < end && hits.start(hit) - from > 3 && text.charAt(comma) == '、' && isReached(hit);
        int next = hits.at(comma + 1);
        return tail && (next < 0 || hits.has(next, Cue.CHANGE)) ? comma : -1;
    }
}

package cn.taizhang.compare.follow.lineage;

import cn.taizhang.compare.follow.Lookup;
import cn.taizhang.compare.follow.Timeline;
import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.thing.Likeness;
import cn.taizhang.compare.follow.thing.Weights;
import cn.taizhang.compare.follow.verdict.Judge;
import cn.taizhang.compare.follow.verdict.Measured;
import cn.taizhang.core.record.Quantity.Bound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Follows promises from plan to plan: the same thing promised again the year after.
///
/// 例: 「城镇新增就业60万人」 of 2023 and 「城镇新增就业62万人」 of 2024 are one line, RAISED.
///
/// - A promise has at most one successor; known indicators go by their id, kind and area, other things by their
///   likeness, kind and unit.
public final class Lineage {

    private static final double SAME = 0.8;
    private static final double WORDED_ALIKE = 0.98;

    private final Lookup lookup;
    private final Map<String, Promise> successors = new HashMap<>();
    private final Map<String, Step> steps = new HashMap<>();
    private final Map<String, String> lines = new HashMap<>();

    private Lineage(Lookup lookup) {
        this.lookup = lookup;
    }

    /// The lineage of the promises of these pairs, which come in the order of years.
    public static Lineage of(Collection<Timeline.Pair> pairs, Lookup lookup) {
        Lineage lineage = new Lineage(lookup);
        pairs.forEach(lineage::lay);
        return lineage;
    }

    /// Where a promise comes from and whether it goes on.
    public Descent of(Promise promise) {
        String id = id(promise);
        Promise next = successors.get(id);
        return new Descent(
                lines.getOrDefault(id, id),
                steps.getOrDefault(id, Step.MADE),
                next == null ? Step.GONE : steps.getOrDefault(id(next), Step.GONE));
    }

    /// The promise of the next report that goes on with this one; none, or one.
    public Stream<Promise> next(Promise promise) {
        return Stream.ofNullable(successors.get(id(promise)));
    }

    private record Match(Promise earlier, Promise later, double score) {}

    private void lay(Timeline.Pair pair) {
        List<Promise> before = due(pair.earlier());
        List<Promise> after = due(pair.later());
        Weights weights = new Weights(Stream.concat(before.stream(), after.stream())
                .map(Promise::thing)
                .toList());
        List<Match> matches = new ArrayList<>();
        for (Promise earlier : before) {
            for (Promise later : after) {
                double score = score(earlier, later, weights);
                if (score >= SAME) {
                    matches.add(new Match(earlier, later, score));
                }
            }
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.score()));
        Set<String> taken = new HashSet<>();
        for (Match match : matches) {
            String id = id(match.earlier());
            if (!successors.containsKey(id) && taken.add(id(match.later()))) {
                successors.put(id, match.later());
                steps.put(id(match.later()), step(match));
                lines.put(id(match.later()), lines.getOrDefault(id, id));
            }
        }
    }

    private static List<Promise> due(Account account) {
        return account.promises().stream()
                .filter(promise -> promise.due() <= account.report().year())
                .toList();
    }

    private static double score(Promise earlier, Promise later, Weights weights) {
        boolean numbers = earlier instanceof Promise.Number;
        if (numbers != later instanceof Promise.Number
                || !earlier.thing().grams().mayMeet(later.thing().grams())
                || earlier.thing().excludes(later.thing())
                || earlier.thing().phase().excludes(later.thing().phase())) {
            return 0;
        }
        if (earlier instanceof Promise.Number one && later instanceof Promise.Number other && !alike(one, other)) {
            return 0;
        }
        return Likeness.of(earlier.thing(), later.thing(), weights).score();
    }

    private static boolean alike(Promise.Number one, Promise.Number other) {
        return one.fact().measure().indicatorId().equals(other.fact().measure().indicatorId())
                && one.fact().scope().equals(other.fact().scope())
                && one.statement().size().kind() == other.statement().size().kind()
                && one.fact().size().unit().equals(other.fact().size().unit());
    }

    private Step step(Match match) {
        if (match.earlier() instanceof Promise.Number one && match.later() instanceof Promise.Number other) {
            Measured before = Measured.of(one.fact());
            Measured after = Measured.of(other.fact());
            if (before.sameAs(after)) {
                return before.bound() == after.bound() || after.bound() == Bound.EQ ? Step.REPEATED : Step.REWORDED;
            }
            return Judge.aheadOf(before, after, lookup.yardstick(one.fact())) ? Step.RAISED : Step.LOWERED;
        }
        return match.score() >= WORDED_ALIKE ? Step.REPEATED : Step.REWORDED;
    }

    private static String id(Promise promise) {
        return promise.entry().id().value();
    }
}

package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.account.Told;
import cn.taizhang.compare.follow.verdict.Flag;
import cn.taizhang.compare.follow.verdict.Judge;
import cn.taizhang.compare.follow.verdict.Judgement;
import cn.taizhang.compare.follow.verdict.Judgement.Ground;
import cn.taizhang.compare.follow.verdict.Judgement.Reason;
import cn.taizhang.compare.follow.verdict.Measured;
import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.compare.follow.verdict.Yardstick;
import cn.taizhang.core.record.Fact;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What has been found out so far about the promises of one report.
///
/// - A promise is answered once; a result that answered one promise is taken.
final class Answers {

    private final Map<Promise, Followed> answered = new IdentityHashMap<>();
    private final Set<Told.Number> taken = new HashSet<>();
    private final Lookup lookup;

    Answers(Lookup lookup) {
        this.lookup = lookup;
    }

    boolean has(Promise promise) {
        return answered.containsKey(promise);
    }

    boolean isTaken(Told.Number told) {
        return taken.contains(told);
    }

    /// A promise with its result, judged.
    void decide(Promise.Number promise, Told.Number told, double score) {
        taken.add(told);
        Judgement judged = Judge.of(
                Measured.of(promise.fact()),
                Measured.of(told.fact()),
                Yardstick.of(lookup.indicators(), promise.fact().measure().indicatorId()));
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(judged.flags());
        if (told.fact().status() == Fact.Status.EXPECTED) {
            flags.add(Flag.PROVISIONAL);
        }
        if (lookup.isOtherBase(told.fact())) {
            flags.add(Flag.BASE_CHANGED);
        }
        put(new Followed(
                promise,
                List.of(told),
                List.of(),
                score,
                new Judgement(judged.verdict(), judged.ground(), flags, judged.reason())));
    }

    /// A promise decided by words.
    void decide(Promise promise, Told.InWords told, double score, Verdict verdict) {
        put(new Followed(
                promise, List.of(told), List.of(), score, new Judgement(verdict, Ground.WORDS, Set.of(), Reason.NONE)));
    }

    /// Something is said that does not decide.
    void leaveOpen(Promise promise, Told told, Reason reason) {
        Ground ground = switch (told) {
            case Told.Number number -> Ground.NUMBER;
            case Told.InWords words -> Ground.WORDS;
        };
        put(new Followed(
                promise, List.of(), List.of(told), 0, new Judgement(Verdict.UNDETERMINABLE, ground, Set.of(), reason)));
    }

    private void put(Followed followed) {
        answered.putIfAbsent(followed.promise(), followed);
    }

    /// The answer, or that nothing is said.
    Followed of(Promise promise) {
        Followed found = answered.get(promise);
        return found == null ? silent(promise, Verdict.NOT_MENTIONED, Reason.NONE) : found;
    }

    static Followed silent(Promise promise, Verdict verdict, Reason reason) {
        return new Followed(promise, List.of(), List.of(), 0, new Judgement(verdict, Ground.NOTHING, Set.of(), reason));
    }
}

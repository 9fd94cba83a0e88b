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
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity.Kind;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What has been found out so far about the promises of one report.
///
/// - A promise is answered once; a result that answered one promise is taken.
final class Answers {

    private final Map<Promise, Followed> answered = new IdentityHashMap<>();
    private final Map<Told.Number, Promise.Number> taken = new IdentityHashMap<>();
    private final Lookup lookup;

    Answers(Lookup lookup) {
        this.lookup = lookup;
    }

    boolean has(Promise promise) {
        return answered.containsKey(promise);
    }

    boolean isTaken(Told.Number told) {
        return taken.containsKey(told);
    }

    /// Whether a result answered a promise of the same thing and the same size: one promise made twice in a report.
    boolean answersToo(Told.Number told, Promise.Number promise) {
        Promise.Number other = taken.get(told);
        return other != null
                && other.thing().core().equals(promise.thing().core())
                && Measured.of(other.fact()).sameAs(Measured.of(promise.fact()));
    }

    /// A promise with its result, or with the parts of it, judged.
    void decide(Promise.Number promise, List<Told.Number> told, double score) {
        told.forEach(part -> taken.putIfAbsent(part, promise));
        Measured result = told.stream()
                .map(part -> lookup.measured(part.fact()))
                .reduce(Measured::plus)
                .orElseThrow();
        Judgement judged = Judge.of(lookup.measured(promise.fact()), result, lookup.yardstick(promise.fact()));
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(judged.flags());
        if (told.stream().anyMatch(part -> part.fact().status() == Fact.Status.EXPECTED)) {
            flags.add(Flag.PROVISIONAL);
        }
        if (told.stream().anyMatch(part -> lookup.isOtherBase(part.fact()))) {
            flags.add(Flag.BASE_CHANGED);
        }
        put(new Followed(
                promise,
                List.copyOf(told),
                List.of(),
                score,
                new Judgement(judged.verdict(), judged.ground(), flags, judged.reason())));
    }

    /// A still later report tells another value for the year: the verdict stays that of the next report, and the value
    /// is named beside it.
    void revise(Promise.Number promise, Told.Number newer) {
        Followed found = answered.get(promise);
        if (found == null
                || found.results().size() != 1
                || !(found.results().getFirst() instanceof Told.Number told)
                || Measured.of(told.fact()).sameAs(Measured.of(newer.fact()))) {
            return;
        }
        EnumSet<Flag> flags = EnumSet.of(Flag.REVISED);
        flags.addAll(found.judgement().flags());
        Judgement judged = found.judgement();
        answered.put(
                promise,
                new Followed(
                        promise,
                        found.results(),
                        List.of(newer),
                        found.score(),
                        new Judgement(judged.verdict(), judged.ground(), flags, judged.reason())));
    }

    /// A promise decided by words.
    void decide(Promise promise, Told.InWords told, double score, Verdict verdict) {
        put(new Followed(
                promise, List.of(told), List.of(), score, new Judgement(verdict, Ground.WORDS, Set.of(), Reason.NONE)));
    }

    /// A promise decided by its own figure beside another one.
    void compare(Promise promise, Told.Number own, Told.Number other, Verdict verdict) {
        put(new Followed(
                promise,
                List.of(own),
                List.of(other),
                1,
                new Judgement(verdict, Ground.NUMBER, Set.of(), Reason.NONE)));
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

    /// The very thing is not mentioned; what is told instead is named beside it.
    void passOver(Promise.Number promise, Told.Number told) {
        boolean average = told.fact().quantity().kind() == Kind.GROWTH;
        put(new Followed(
                promise,
                List.of(),
                List.of(told),
                0,
                new Judgement(
                        Verdict.NOT_MENTIONED,
                        Ground.NOTHING,
                        Set.of(),
                        average ? Reason.OTHER_PERIOD : Reason.OTHER_MEASURE)));
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

package cn.taizhang.app.follow;

import cn.taizhang.compare.follow.Followed;
import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.follow.account.Told;
import cn.taizhang.compare.follow.verdict.Judgement;
import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.Said;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Puts what a person said of a link in the place of what the rules say.
///
/// 例: 李明 corrected 「新建城市公园12个」 to partly kept: so it is, on the ground of a person.
public final class PersonsWord {

    private PersonsWord() {}

    /// The answer as the person has it; a link that was struck out leaves the promise undecided, with what was
    /// proposed near to it.
    public static Followed on(Followed followed, Said word, Account later) {
        Judgement rules = followed.judgement();
        List<Told> near = Stream.concat(followed.results().stream(), followed.neighbour().stream())
                .toList();
        if (word.act() == Act.REJECTED) {
            return new Followed(followed.promise(), List.of(), near, 0, byPerson(Verdict.UNDETERMINABLE, rules));
        }
        Link.Outcome outcome = word.link().outcome();
        Verdict verdict = Verdict.valueOf(outcome.verdict().toUpperCase(Locale.ROOT));
        List<Told> results = word.link().results().stream()
                .flatMap(side -> Stream.concat(near.stream(), later.told().stream())
                        .filter(told -> isAt(told, side))
                        .limit(1))
                .toList();
        return new Followed(
                followed.promise(), results, followed.neighbour(), followed.score(), byPerson(verdict, rules));
    }

    private static boolean isAt(Told told, Link.Side side) {
        return switch (told) {
            case Told.Number number -> number.fact().id().value().equals(side.record());
            case Told.InWords words ->
                words.evidence().start() == side.start() && words.evidence().end() == side.end();
        };
    }

    private static Judgement byPerson(Verdict verdict, Judgement rules) {
        return new Judgement(verdict, Judgement.Ground.PERSON, rules.flags(), Judgement.Reason.NONE);
    }
}

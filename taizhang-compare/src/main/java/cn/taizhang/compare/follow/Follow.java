package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.verdict.Judgement.Reason;
import cn.taizhang.compare.follow.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/// Looks every promise of a report up in the next one and gives a verdict. The class to begin with.
///
/// 例: 「建成城市绿道1000公里」 and, a year later, 「建成城市绿道1189公里」: EXCEEDED.
///
/// - A known indicator is answered by the statement that a panel would take, any other number by the most like result,
///   the rest by words; what no one speaks of is NOT_MENTIONED, what is due later NOT_RATED.
/// - Numbers go before words, what is due before what is not, the first of several targets for one indicator before the
///   others; else the order is that of the text.
public final class Follow {

    private final Lookup lookup;

    public Follow(Lookup lookup) {
        this.lookup = lookup;
    }

    /// What became of the promises of a report, by the next report.
    ///
    /// - `others` are the other reports at hand: for targets that hang on another series, and for values told anew.
    public List<Followed> of(Account earlier, Account later, Others others) {
        Laid laid = Laid.of(earlier, later, lookup);
        Answers answers = new Answers(lookup);
        ByIndicator byIndicator = new ByIndicator(laid, answers);
        List<Promise.Number> numbers = byIndicator.due();
        byIndicator.answer(numbers);
        new ByLikeness(laid, answers).answer(numbers);
        ByRelation byRelation = new ByRelation(laid, answers, others);
        ByWords byWords = new ByWords(laid, answers);
        List<Followed> all = new ArrayList<>();
        for (Promise.Number promise : numbers) {
            byWords.answer(promise);
        }
        byIndicator.silent(numbers);
        byIndicator.revise(numbers, others);
        byIndicator.primaryFirst(numbers).forEach(promise -> all.add(answers.of(promise)));
        for (Promise.InWords promise : earlier.promises(Promise.InWords.class)) {
            if (promise.due() <= laid.year()) {
                byRelation.answer(promise);
                byWords.answer(promise);
                all.add(answers.of(promise));
            }
        }
        earlier.promises().stream()
                .filter(promise -> promise.due() > laid.year() && !numbers.contains(promise))
                .map(promise -> Answers.silent(promise, Verdict.NOT_RATED, Reason.NOT_DUE))
                .forEach(all::add);
        return all;
    }
}

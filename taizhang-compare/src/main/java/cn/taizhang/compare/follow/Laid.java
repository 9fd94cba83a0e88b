package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.account.Told;
import cn.taizhang.compare.follow.thing.Weights;
import java.util.List;
import java.util.stream.Stream;

/// A report and the next one of the same place, laid on each other.
///
/// - `results` and `clauses` are what the later one tells; `weights` come from both.
record Laid(
        Account earlier,
        Account later,
        List<Told.Number> results,
        List<Told.InWords> clauses,
        Weights weights,
        Lookup lookup) {

    static Laid of(Account earlier, Account later, Lookup lookup) {
        List<Told.Number> results = later.told(Told.Number.class);
        Weights weights = new Weights(Stream.concat(
                        earlier.promises().stream().map(Promise::thing),
                        results.stream().map(Told::thing))
                .toList());
        return new Laid(earlier, later, results, later.told(Told.InWords.class), weights, lookup);
    }

    /// The year the promises are due in.
    int year() {
        return earlier.report().year();
    }
}

package cn.taizhang.web.promise;

import cn.taizhang.compare.follow.Follow;
import cn.taizhang.compare.follow.Followed;
import cn.taizhang.compare.follow.Others;
import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.reading.Readings;
import cn.taizhang.web.known.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Follows the promises of one report into the next, as `taizhang follow` does.
///
/// 例: what is promised for 2024 in the report of 云汀市, with the answers of that of 2025.
@Component
public final class Follower {

    private final Known known;

    Follower(Known known) {
        this.known = known;
    }

    /// A pair with its accounts and the answers of the rules.
    public record Answered(Account earlier, Account later, List<Followed> followed) {
        public Answered {
            followed = List.copyOf(followed);
        }

        /// As the ledger keeps them.
        public List<Link> links() {
            return followed.stream()
                    .map(one -> Link.of(one, earlier.report(), later.report()))
                    .toList();
        }
    }

    public Answered follow(Ledger ledger, Pairs pairs, Pair pair) {
        Account earlier = account(ledger, pair.earlier());
        Account later = account(ledger, pair.later());
        List<Account> all = new ArrayList<>(List.of(earlier, later));
        pairs.others(pair).forEach(one -> all.add(account(ledger, one)));
        return new Answered(earlier, later, new Follow(known.all().lookup()).of(earlier, later, new Others(all)));
    }

    /// What a report promises and tells.
    public Account account(Ledger ledger, Holding holding) {
        return known.all()
                .lookup()
                .accounts()
                .of(Readings.of(ledger, holding), holding.file().name());
    }

    /// The documents whose records the answers of a pair hang on.
    public static Stream<Long> hangsOn(Pairs pairs, Pair pair) {
        return Stream.concat(Stream.of(pair.earlier(), pair.later()), pairs.others(pair).stream())
                .map(Holding::document);
    }
}

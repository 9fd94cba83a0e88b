package cn.taizhang.app.follow;

import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.app.scope.ReportsOption;
import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.follow.account.AccountReader;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.reading.Readings;
import java.util.List;

/// The accounts of the reports of one file, or of a ledger.
final class Accounts {

    private Accounts() {}

    static List<Account> of(ReadFile.Parts parts, AccountReader reader) {
        return parts.parts().stream()
                .filter(ReadPart.Whole.class::isInstance)
                .map(ReadPart.Whole.class::cast)
                .map(whole ->
                        reader.of(whole.reading(), String.valueOf(parts.path().getFileName())))
                .toList();
    }

    /// Of the reports that count in a ledger those wanted, and those of the year after.
    static List<Account> of(Ledger ledger, AccountReader reader, ReportsOption.Wanted wanted) {
        return ledger.holdings().counted().stream()
                .filter(one -> {
                    Holding.Head head = one.head();
                    return wanted.holds(head.place(), head.code(), head.year())
                            || wanted.holds(head.place(), head.code(), head.year() - 1);
                })
                .map(one -> reader.of(Readings.of(ledger, one), one.file().name()))
                .toList();
    }
}

package cn.taizhang.app.follow;

import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.follow.account.AccountReader;
import cn.taizhang.core.reading.Reading;
import java.util.List;

/// The accounts of the reports of one file.
final class Accounts {

    private Accounts() {}

    static List<Account> of(ReadFile.Parts parts, AccountReader reader) {
        return parts.parts().stream()
                .filter(ReadPart.Whole.class::isInstance)
                .map(ReadPart.Whole.class::cast)
                .map(whole -> reader.of(
                        new Reading(whole.document(), whole.report(), whole.entries()),
                        String.valueOf(parts.path().getFileName())))
                .toList();
    }
}

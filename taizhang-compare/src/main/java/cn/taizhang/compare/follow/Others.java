package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.Account;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// The other reports at hand: of governments on whose figures a target may hang, and of the years after.
///
/// 例: for 「高于全国平均水平」 the report of the State Council of the same year.
public final class Others {

    private static final String NATION = "国务院";
    private static final int PROVINCE_DIGITS = 2;

    private final Map<String, Account> accounts = new HashMap<>();

    public Others(Collection<Account> all) {
        for (Account account : all) {
            if (account.report().isPlaced()) {
                accounts.put(account.report().place().key() + account.report().year(), account);
            }
        }
    }

    /// The report of the State Council of a year; none, or one.
    Stream<Account> ofNation(int year) {
        return Stream.ofNullable(accounts.get(NATION + year));
    }

    /// The report of the same place of another year; none, or one.
    Stream<Account> ofPlace(Account account, int year) {
        return Stream.ofNullable(accounts.get(account.report().place().key() + year));
    }

    /// The report of the province in which a place with this code lies; none, or one.
    Stream<Account> ofProvince(String code, int year) {
        return code.length() < PROVINCE_DIGITS
                ? Stream.empty()
                : Stream.ofNullable(accounts.get(code.substring(0, PROVINCE_DIGITS) + "0000" + year));
    }
}

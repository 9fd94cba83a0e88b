package cn.taizhang.ledger.account;

import cn.taizhang.table.Bilingual;

/// What is wrong with the text form of a scope, and where.
///
/// 例: PLACE, `52`: no code of six digits.
public record ScopeFault(Kind kind, String about) {

    public enum Kind {
        /// Not `places=…;levels=…`.
        FORM,
        /// No code of a place.
        PLACE,
        /// No level of government.
        LEVEL
    }

    /// In words for the person who wrote it.
    public Bilingual words() {
        return switch (kind) {
            case FORM ->
                new Bilingual(
                        "数据范围「" + about + "」看不懂,应写成 places=520000,530100;levels=province,prefecture,* 表示全部",
                        "the scope \"" + about
                                + "\" is not understood; write places=520000,530100;levels=province,prefecture, * for all");
            case PLACE ->
                new Bilingual(
                        "「" + about + "」不是六位行政区划代码(GB/T 2260),国务院写 nation,全部写 *",
                        "\"" + about
                                + "\" is no six-digit code of a place (GB/T 2260); nation is the State Council, * all");
            case LEVEL ->
                new Bilingual(
                        "没有「" + about + "」这一层级,可用 nation、province、prefecture、county、township,全部写 *",
                        "there is no level \"" + about
                                + "\"; there are nation, province, prefecture, county, township, and * for all");
        };
    }
}

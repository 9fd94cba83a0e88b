package cn.taizhang.ledger.account;

import cn.taizhang.table.Bilingual;

/// What is wrong with the text form of a scope, and where.
///
/// 例: PLACE, `52`: no code of six digits.
public record ScopeFault(Kind kind, String about) {

    public enum Kind {
        /// Neither `places=…;levels=…` nor that with `;units=…`.
        FORM,
        /// No code of a place.
        PLACE,
        /// No level of government.
        LEVEL,
        /// What cannot be the code of a unit.
        UNIT
    }

    /// In words for the person who wrote it.
    public Bilingual words() {
        return switch (kind) {
            case FORM ->
                new Bilingual(
                        "数据范围「" + about
                                + "」看不懂,应写成 places=520000,530100;levels=province,prefecture,* 表示全部,可再加 ;units=单位代码",
                        "the scope \"" + about
                                + "\" is not understood; write places=520000,530100;levels=province,prefecture, * for all;"
                                + " ;units= and codes of units may follow");
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
            case UNIT ->
                new Bilingual(
                        "「" + about + "」不能作单位代码:至多 32 个字母、数字和 - _ .,全部写 *",
                        "\"" + about + "\" is no code of a unit: up to 32 letters, digits and - _ . ; * is all");
        };
    }
}

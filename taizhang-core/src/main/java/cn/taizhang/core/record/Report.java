package cn.taizhang.core.record;

import cn.taizhang.core.text.Evidence;

/// One government work report: whose it is, for which year, when and by whom it was given.
///
/// 例: 「侯马市人民政府工作报告」, issuer 侯马市 (141081, county), year 2024, delivered 2024-03-12, session
/// 侯马市第十七届人民代表大会第四次会议.
///
/// - `year` is the year whose targets are set, not the day of delivery; 0 when the text does not tell.
/// - What the text does not tell is an empty string.
public record Report(RecordId id, Evidence evidence, Issuer issuer, int year, Occasion occasion) implements Entry {

    /// Who gives the report: a place with its code, or the State Council, which is an issuer and no place.
    ///
    /// 例: code `141081`, name 侯马市, level `county`, parent `141000`; the State Council has code `""` and level
    /// `nation`.
    ///
    /// - `series` is one key through renaming and recoding, so that reports of several years join: 思茅市 and 普洱市
    ///   have 530800. An issuer without a code has its name.
    public record Issuer(String code, String name, Level level, String parent, String series) {
        public static final Issuer UNKNOWN = new Issuer("", "", Level.UNKNOWN, "");

        /// An issuer that was never renamed or recoded.
        public Issuer(String code, String name, Level level, String parent) {
            this(code, name, level, parent, code.isEmpty() ? name : code);
        }
    }

    /// The level of government.
    public enum Level {
        NATION,
        PROVINCE,
        PREFECTURE,
        COUNTY,
        TOWNSHIP,
        UNKNOWN
    }

    /// When, where and by whom the report was given, as the text words it; the date is ISO (`2024-03-12`) or empty.
    public record Occasion(String title, String date, String session, String speaker) {}

    public boolean hasYear() {
        return year > 0;
    }
}

package cn.taizhang.core.record;

import cn.taizhang.core.text.Evidence;

/// A title, award, pilot or rank that was won, claimed or sought.
///
/// 例: 「“深化商事制度改革”等4项工作获国务院通报表彰」: title 通报表彰, grantor 国务院, field 深化商事制度改革.
///
/// - `level` is how far it reaches: 全球, 全国, 全省, 全市 as worded, or empty; `holder` who holds it, empty for the
///   whole
///   jurisdiction.
public record Honour(
        RecordId id,
        Evidence evidence,
        String title,
        String grantor,
        String field,
        String holder,
        String level,
        Fact.Status status,
        String section)
        implements Entry {}

package cn.taizhang.ledger.entry;

/// What a record can be filtered by, besides its type and whose report it stands in; empty or 0 where it has none.
///
/// 例: 「力争地区生产总值增长6%」: section 二/(一), role targets, indicator gdp, kind growth, status target, 2024–2024.
///
/// - `role` is that of the section; `kind` of a figure, or the code of a remark; `testability` of a commitment.
/// - `confidence` is negative for a record that states none.
public record Facets(
        String section,
        String role,
        String indicator,
        String kind,
        String status,
        String testability,
        int from,
        int to,
        double confidence) {

    public static final double UNSTATED = -1;
}

package cn.taizhang.ledger.search.facet;

import java.util.Locale;

/// By what search results can be narrowed and counted.
///
/// 例: 「place: 云汀市 12, 本溪市 7」.
public enum Facet {
    /// The place whose report it is.
    PLACE,
    /// The level of that place.
    LEVEL,
    /// The report year.
    YEAR,
    /// The role of the section.
    ROLE,
    /// The type of the record; `sentence` for a passage.
    TYPE,
    /// What kind of figure, or the stage of a commitment or a project.
    KIND,
    /// The known indicator.
    INDICATOR,
    /// Done, expected or target.
    STATUS,
    /// The testability of a commitment.
    TESTABILITY;

    /// As it is called in options and exports. 例: `indicator`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is told by whose report a record stands in, and not by the record.
    public boolean isOfWhose() {
        return compareTo(YEAR) <= 0;
    }
}

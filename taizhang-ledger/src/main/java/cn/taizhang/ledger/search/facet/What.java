package cn.taizhang.ledger.search.facet;

import cn.taizhang.ledger.entry.Facets;

/// What a found text is, as one word of the index.
///
/// 例: type fact, role targets, kind growth, indicator gdp, status target.
///
/// - A whole ledger has some thousand different ones, so that counting them is counting the facets.
public record What(String type, String role, String kind, String indicator, String status, String testability) {

    /// The type of a passage.
    public static final String SENTENCE = "sentence";

    private static final char GAP = '\t';

    public static What passage(String role) {
        return new What(SENTENCE, role, "", "", "", "");
    }

    public static What record(String type, Facets facets) {
        return new What(type, facets.role(), facets.kind(), facets.indicator(), facets.status(), facets.testability());
    }

    public boolean isPassage() {
        return type.equals(SENTENCE);
    }

    public String word() {
        return type + GAP + role + GAP + kind + GAP + indicator + GAP + status + GAP + testability;
    }

    public static What ofWord(String word) {
        String[] cells = word.split("\t", -1);
        return new What(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }

    /// The value of a facet, empty for none.
    String value(Facet facet) {
        return switch (facet) {
            case ROLE -> role;
            case TYPE -> type;
            case KIND -> kind;
            case INDICATOR -> indicator;
            case STATUS -> status;
            case TESTABILITY -> testability;
            default -> throw new IllegalArgumentException(facet + " is told by the report");
        };
    }
}

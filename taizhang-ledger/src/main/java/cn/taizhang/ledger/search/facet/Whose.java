package cn.taizhang.ledger.search.facet;

import cn.taizhang.ledger.query.Holding;
import java.util.Locale;

/// Whose report a found text stands in, as one word of the index.
///
/// 例: document 12, 云汀市, city, 2024.
///
/// - Words sort by year, the latest first, then by place: the order of search results among equals.
/// - Each document has one word, so that it can be taken out of the index by it.
public record Whose(long document, String place, String code, String level, int year) {

    private static final int AFTER_ALL_YEARS = 9999;
    private static final char GAP = '\t';

    public static Whose of(Holding holding) {
        Holding.Head head = holding.head();
        return new Whose(holding.document(), head.place(), head.code(), head.level(), head.year());
    }

    public String word() {
        String years = String.format(Locale.ROOT, "%04d", AFTER_ALL_YEARS - year);
        return years + GAP + place + GAP + code + GAP + level + GAP + document;
    }

    public static Whose ofWord(String word) {
        String[] cells = word.split("\t", -1);
        return new Whose(
                Long.parseLong(cells[4]), cells[1], cells[2], cells[3], AFTER_ALL_YEARS - Integer.parseInt(cells[0]));
    }

    /// The value of a facet, empty for none.
    String value(Facet facet) {
        return switch (facet) {
            case PLACE -> place;
            case LEVEL -> level;
            case YEAR -> year == 0 ? "" : Integer.toString(year);
            default -> throw new IllegalArgumentException(facet + " is told by the record");
        };
    }
}

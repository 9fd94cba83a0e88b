package cn.taizhang.web.library;

import cn.taizhang.web.catalog.Item;
import cn.taizhang.web.parameter.Parameters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// How the library is asked for: what, in which view, in which order, which page.
///
/// 例: `?view=list&sort=-unread&page=2`.
public record LibraryRequest(Filter filter, String view, String sort, int page) {

    static final Map<String, Comparator<Item>> ORDERS = Map.of(
            "file",
            Comparator.comparing(item -> item.holding().file().path()),
            "place",
            Comparator.comparing((Item item) -> item.holding().head().series()).thenComparing(Item::year),
            "year",
            Comparator.comparing(Item::year)
                    .thenComparing(item -> item.holding().head().series()),
            "records",
            Comparator.comparing(item -> item.tally().records()),
            "unread",
            Comparator.comparing(item -> item.tally().numbers().unread()),
            "added",
            Comparator.comparing(Item::document));

    private static final int MOST_PAGES = 100_000;
    private static final List<String> VIEWS = List.of("grid", "list");

    static LibraryRequest of(Parameters parameters) {
        String sort = parameters.has("sort") ? parameters.text("sort") : "-added";
        if (!ORDERS.containsKey(column(sort))) {
            throw Parameters.wrong("sort", sort, String.join(", ", new TreeSet<>(ORDERS.keySet())));
        }
        return new LibraryRequest(
                Filter.of(parameters),
                parameters.choice("view", VIEWS),
                sort,
                parameters.whole("page", 1, 1, MOST_PAGES));
    }

    private static String column(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    public boolean isList() {
        return view.equals("list");
    }

    Comparator<Item> order() {
        Comparator<Item> order = ORDERS.getOrDefault(column(sort), Comparator.comparing(Item::document));
        return (sort.startsWith("-") ? order.reversed() : order).thenComparing(Item::document);
    }

    /// How a column is to be sorted when its heading is chosen. 例: `-records`, then `records`.
    public String turned(String column) {
        return sort.equals("-" + column) ? column : "-" + column;
    }

    /// What a table says of the order of a column.
    public String ordered(String column) {
        return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : "none";
    }
}

package cn.taizhang.web.library;

import cn.taizhang.web.catalog.Item;
import cn.taizhang.web.fault.Wrong;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How the library is asked for: what, in which view, in which order, which page.
///
/// 例: `?view=list&sort=-unread&page=2`.
public record Asked(Filter filter, String view, String sort, int page) {

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

    private static final List<String> VIEWS = List.of("grid", "list");

    public Asked {
        if (!VIEWS.contains(view)) {
            throw new Wrong("fault.value", "view", view);
        }
        if (!ORDERS.containsKey(column(sort))) {
            throw new Wrong("fault.value", "sort", sort);
        }
        if (page < 1) {
            throw new Wrong("fault.value", "page", Integer.toString(page));
        }
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

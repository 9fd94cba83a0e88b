package cn.taizhang.web.library;

import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.catalog.Gaps;
import cn.taizhang.web.catalog.Item;
import cn.taizhang.web.catalog.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Places down, years across: what is there, and what is missing between the first and the last year of a place.
///
/// 例: 云汀市 has 2022, 2023 and 2025: 2024 is a gap, 2021 is not.
///
/// - A place keeps its row through renaming and recoding; a gap is told from what counts, whatever state is asked for.
public record Grid(List<Integer> years, List<Row> rows, int places, int gaps, int page) {

    /// How many places one page shows.
    static final int PLACES = 100;

    private static final Comparator<Item> COUNTED_FIRST = Comparator.comparing(Item::state)
            .thenComparing(Comparator.comparing(Item::document).reversed());

    public Grid {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /// One place, by the name and level its last report gives.
    public record Row(String place, String code, String level, List<Square> squares, int gaps) {
        public Row {
            squares = List.copyOf(squares);
        }
    }

    /// One year of one place; several documents stand with the one that counts first.
    public record Square(int year, List<Item> items, boolean gap) {
        public Square {
            items = List.copyOf(items);
        }
    }

    public int pages() {
        return Math.max(1, (places + PLACES - 1) / PLACES);
    }

    static Grid of(List<Item> items, Filter filter, int page) {
        List<Item> placed = items.stream().filter(Item::isPlaced).toList();
        Map<String, List<Item>> bySeries =
                placed.stream().collect(Collectors.groupingBy(Grid::key, TreeMap::new, Collectors.toList()));
        var years = placed.stream().mapToInt(Item::year).summaryStatistics();
        List<Integer> all = years.getCount() == 0
                ? List.of()
                : IntStream.rangeClosed(years.getMin(), years.getMax()).boxed().toList();
        List<Row> rows = bySeries.values().stream()
                .map(of -> row(of, all, filter))
                .filter(row -> isAsked(row, filter))
                .toList();
        int first = Shelves.first(page, PLACES, rows.size());
        return new Grid(
                all,
                rows.subList(first, Math.min(rows.size(), first + PLACES)),
                rows.size(),
                rows.stream().mapToInt(Row::gaps).sum(),
                page);
    }

    /// The nation first, then by code; an issuer without a code comes after all places.
    private static String key(Item item) {
        Holding.Head head = item.holding().head();
        return head.level().equals("nation") ? "" : head.series();
    }

    private static boolean isAsked(Row row, Filter filter) {
        return filter.asked()
                .map(state -> state == State.GAP
                        ? row.gaps() > 0
                        : row.squares().stream()
                                .anyMatch(square -> !square.items().isEmpty()))
                .orElse(true);
    }

    private static Row row(List<Item> items, List<Integer> years, Filter filter) {
        Item last = items.stream()
                .max(Comparator.comparing(Item::year).thenComparing(Item::document))
                .orElseThrow();
        Set<Integer> missing = Gaps.ofPlace(items);
        boolean gapsAsked = filter.asked().map(state -> state == State.GAP).orElse(true);
        List<Square> squares = new ArrayList<>();
        for (int year : years) {
            List<Item> here = items.stream().filter(item -> item.year() == year).toList();
            List<Item> shown = here.stream()
                    .filter(item -> gapsAsked || filter.admits(item))
                    .sorted(COUNTED_FIRST)
                    .toList();
            squares.add(new Square(year, shown, missing.contains(year) && gapsAsked));
        }
        Holding.Head head = last.holding().head();
        return new Row(head.place(), head.code(), head.level(), squares, missing.size());
    }
}

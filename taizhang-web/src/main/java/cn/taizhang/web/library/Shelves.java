package cn.taizhang.web.library;

import cn.taizhang.web.catalog.Gaps;
import cn.taizhang.web.catalog.Item;
import cn.taizhang.web.catalog.State;
import cn.taizhang.web.parameter.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The page of the library.
///
/// - `grid` is empty in the view of a list, `items` in that of a grid; `odd` are those a person should look at.
/// - `limit` is the size in bytes one uploaded file may have.
/// - `states` numbers the documents in each state, whatever state is asked for.
public record Shelves(
        LibraryRequest asked,
        Grid grid,
        List<Item> items,
        List<Item> odd,
        SequencedMap<State, Long> states,
        Map<String, String> provinces,
        int found,
        boolean empty,
        long limit) {

    /// How many rows one page of the list shows.
    static final int ROWS = 100;

    private static final int ODD = 100;
    private static final Grid NO_GRID = new Grid(List.of(), List.of(), 0, 0, 1);

    public Shelves {
        items = List.copyOf(items);
        odd = List.copyOf(odd);
    }

    static Shelves of(List<Item> all, LibraryRequest asked, Map<String, String> provinces, long limit) {
        List<Item> covered = all.stream().filter(asked.filter()::covers).toList();
        Grid whole = Grid.of(covered, asked.filter(), asked.page());
        List<Item> admitted = covered.stream()
                .filter(asked.filter()::admits)
                .sorted(asked.order())
                .toList();
        int first = first(asked.page(), ROWS, admitted.size());
        return new Shelves(
                asked,
                asked.isList() ? NO_GRID : whole,
                asked.isList() ? admitted.subList(first, Math.min(admitted.size(), first + ROWS)) : List.of(),
                asked.isList()
                        ? List.of()
                        : admitted.stream().filter(Item::isOdd).limit(ODD).toList(),
                states(covered),
                provinces,
                admitted.size(),
                all.isEmpty(),
                limit);
    }

    /// Where a page begins; past the end is the last one.
    static int first(int page, int rows, int all) {
        return Math.min(page - 1, Math.max(0, all - 1) / rows) * rows;
    }

    private static SequencedMap<State, Long> states(List<Item> covered) {
        SequencedMap<State, Long> states = new LinkedHashMap<>();
        Stream.of(State.values())
                .forEach(state ->
                        states.put(state, covered.stream().filter(state::holds).count()));
        states.put(State.GAP, (long) Gaps.count(covered));
        return states;
    }

    /// How many pages the view has.
    public int pages() {
        return asked.isList() ? Math.max(1, (found + ROWS - 1) / ROWS) : grid.pages();
    }

    public List<String> levels() {
        return Parameters.levels();
    }
}

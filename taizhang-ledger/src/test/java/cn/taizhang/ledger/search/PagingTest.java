package cn.taizhang.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.Reports;
import cn.taizhang.ledger.search.answer.Search;
import cn.taizhang.ledger.search.answer.Search.Place;
import cn.taizhang.ledger.search.answer.Wanted;
import cn.taizhang.ledger.search.answer.Wanted.Mark;
import cn.taizhang.ledger.search.answer.Wanted.Order;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.narrow.Filters;
import cn.taizhang.ledger.search.narrow.Filters.Within;
import cn.taizhang.ledger.search.question.Question;
import cn.taizhang.ledger.search.question.QuestionReader;
import cn.taizhang.ledger.search.shared.SharedIndex;
import cn.taizhang.ledger.search.words.Dictionary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages that go on from a mark, and answers narrowed to what a person may see.
class PagingTest {

    private static final int MANY = 10_000;

    @TempDir
    private static Path folder;

    private final SharedIndex index = new SharedIndex();
    private LedgerAddress address = new LedgerAddress.File(Path.of(""));

    @BeforeEach
    void fill() throws Exception {
        address = new LedgerAddress.File(folder.resolve("samples.db"));
        if (!folder.resolve("samples.db").toFile().exists()) {
            Shelves.ofSamples(folder);
        }
    }

    @AfterEach
    void close() {
        index.close();
    }

    private Search.Ranked ranked(Wanted wanted) {
        try (Ledger ledger = Ledger.reading(address)) {
            return index.ask(ledger, 0, snapshot -> snapshot.search().ranked(wanted));
        }
    }

    private Search.Ranked page(String query, Order order, int limit, Mark mark) {
        Question question = QuestionReader.read(query, Dictionary.EMPTY);
        Wanted.Page page = new Wanted.Page(order, 0, limit, mark);
        return ranked(new Wanted(question, Filters.NONE.in(Within.RECORDS), page, true));
    }

    private static List<Long> numbers(List<Place> places) {
        return places.stream().map(Place::number).toList();
    }

    @Test
    void goesThroughAllOnceForwardAndBackInEveryOrder() {
        for (String query : List.of("", "增长")) {
            for (Order order : Order.values()) {
                List<Long> whole = numbers(page(query, order, MANY, Mark.NONE).places());
                assertThat(whole).hasSizeGreaterThan(50).doesNotHaveDuplicates();
                assertThat(forward(query, order)).as(query + order).isEqualTo(whole);
                assertThat(back(query, order, whole.size())).as(query + order).isEqualTo(whole);
            }
        }
    }

    private List<Long> forward(String query, Order order) {
        List<Long> all = new ArrayList<>();
        List<Place> places = page(query, order, 17, Mark.NONE).places();
        while (!places.isEmpty()) {
            all.addAll(numbers(places));
            places = page(query, order, 17, places.getLast().mark(false)).places();
        }
        return all;
    }

    private List<Long> back(String query, Order order, int size) {
        Place last = page(query, order, size, Mark.NONE).places().getLast();
        List<Long> all = new ArrayList<>(List.of(last.number()));
        List<Place> places = page(query, order, 13, last.mark(true)).places();
        while (!places.isEmpty()) {
            all.addAll(0, numbers(places));
            places = page(query, order, 13, places.getFirst().mark(true)).places();
        }
        return all;
    }

    @Test
    void putsWhatWasAddedLastFirst() {
        assertThat(numbers(page("", Order.ADDED, MANY, Mark.NONE).places()))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void staysBehindTheMarkWhileTheLedgerGrows() {
        address = new LedgerAddress.File(folder.resolve("growing.db"));
        Shelves.add(address, List.of(Reports.file("松屿2024.txt", Reports.SONGYU_2024)));
        List<Place> whole = page("", Order.YEAR, MANY, Mark.NONE).places();
        Mark mark = whole.get(4).mark(false);
        Shelves.add(address, List.of(Reports.file("云汀2025.txt", Reports.YUNTING_2025)));

        try (Ledger ledger = Ledger.reading(address)) {
            Wanted.Page page = new Wanted.Page(Order.YEAR, 0, MANY, mark);
            Search.Ranked after = index.ask(
                    ledger,
                    2,
                    snapshot -> snapshot.search()
                            .ranked(new Wanted(Question.ALL, Filters.NONE.in(Within.RECORDS), page, false)));

            assertThat(after.total()).isGreaterThan(whole.size());
            assertThat(numbers(after.places())).isEqualTo(numbers(whole.subList(5, whole.size())));
        }
    }

    @Test
    void givesTheNumbersOfAllThatFitsInTheOrderOfItsPages() {
        try (Ledger ledger = Ledger.reading(address)) {
            Filters filters = Filters.NONE.in(Within.RECORDS).with(Facet.STATUS, List.of("target"));
            Wanted wanted = new Wanted(Question.ALL, filters, new Wanted.Page(Order.YEAR, 0, MANY), false);
            List<Long> shown = numbers(ranked(wanted).places());
            long[] gathered = index.ask(ledger, 0, snapshot -> snapshot.search().numbers(Question.ALL, filters, false));
            long[] added = index.ask(ledger, 0, snapshot -> snapshot.search().numbers(Question.ALL, filters, true));

            assertThat(gathered).containsExactly(shown.toArray(Long[]::new));
            assertThat(added)
                    .containsExactly(
                            shown.stream().sorted(Comparator.reverseOrder()).toArray(Long[]::new));
        }
    }

    @Test
    void findsCountsAndOffersOnlyWhatAPersonMaySee() {
        try (Ledger ledger = Ledger.reading(address)) {
            List<Long> documents = ledger.holdings().counted().stream()
                    .map(one -> one.document())
                    .toList();
            long seen = documents.getFirst();
            int year = ledger.holdings().of(seen).head().year();
            for (String query : List.of("", "增长")) {
                Question question = QuestionReader.read(query, Dictionary.EMPTY);
                Filters narrow = Filters.NONE.of(new Filters.Seen(false, Set.of(seen)));
                Search.Ranked answer = ranked(new Wanted(question, narrow, new Wanted.Page(Order.YEAR, 0, MANY), true));
                Search.Ranked elsewhere = ranked(new Wanted(
                        question,
                        narrow.with(Facet.YEAR, List.of("1999")),
                        new Wanted.Page(Order.YEAR, 0, MANY),
                        true));

                assertThat(answer.total())
                        .isPositive()
                        .isEqualTo(answer.places().size());
                assertThat(answer.counts().of(Facet.YEAR))
                        .extracting(one -> one.getKey())
                        .containsExactly(Integer.toString(year));
                assertThat(elsewhere.total()).isZero();
                assertThat(elsewhere.counts().of(Facet.YEAR))
                        .isEqualTo(answer.counts().of(Facet.YEAR));
            }
            Filters nobody = Filters.NONE.of(new Filters.Seen(false, Set.of()));
            assertThat(ranked(new Wanted(Question.ALL, nobody, Wanted.Page.FIRST, true))
                            .total())
                    .isZero();
        }
    }
}

package cn.taizhang.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.ledger.search.answer.Answer;
import cn.taizhang.ledger.search.answer.Finder;
import cn.taizhang.ledger.search.answer.Wanted;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.narrow.Filters;
import cn.taizhang.ledger.search.narrow.Filters.Within;
import cn.taizhang.ledger.search.question.QuestionReader;
import cn.taizhang.ledger.search.words.Dictionary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// What the index counts is what the ledger holds.
@TestInstance(Lifecycle.PER_CLASS)
class FacetsTest {

    private static final String RECORDS = " FROM entry e JOIN head h ON h.document = e.document WHERE e.type IN"
            + " ('fact', 'commitment', 'project', 'livelihood', 'honour', 'problem', 'term', 'section') AND "
            + Records.STANDING;

    private static final Map<Facet, String> COLUMNS = Map.of(
            Facet.PLACE, "h.place",
            Facet.LEVEL, "h.level",
            Facet.YEAR, "h.year",
            Facet.ROLE, "e.role",
            Facet.TYPE, "e.type",
            Facet.KIND, "e.kind",
            Facet.INDICATOR, "e.indicator",
            Facet.STATUS, "e.status",
            Facet.TESTABILITY, "e.testability");

    private Ledger ledger;
    private Finder finder;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        LedgerAddress address = Shelves.ofSamples(folder);
        ledger = Ledger.reading(address);
        finder = Finder.open(ledger);
    }

    @AfterAll
    void close() {
        finder.close();
        ledger.close();
    }

    private void assertCounts(Answer answer, Facet facet, String condition) {
        String column = COLUMNS.get(facet);
        List<Map.Entry<String, Long>> counted = ledger.database()
                .list(
                        "SELECT " + column + ", count(*)" + RECORDS + condition + " AND " + column
                                + " IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1",
                        row -> Map.entry(row.text(1), row.whole(2)));
        assertThat(answer.counts().of(facet)).as(facet + condition).isEqualTo(counted);
    }

    private long count(String condition) {
        return ledger.database().number("SELECT count(*)" + RECORDS + condition);
    }

    @Test
    void countsAllRecordsAsSqlDoes() {
        Answer answer = Shelves.all(finder, "", Filters.NONE.in(Within.RECORDS));

        assertThat(answer.total()).isEqualTo(count("")).isGreaterThan(1_000);
        COLUMNS.keySet().forEach(facet -> assertCounts(answer, facet, ""));
    }

    @Test
    void countsTheSameFromStatisticsAsFromTexts() {
        Answer quick = Shelves.all(finder, "", Filters.NONE);
        Answer slow = Shelves.all(finder, "-\"没有一处这样写\"", Filters.NONE);

        assertThat(quick.total()).isEqualTo(slow.total());
        for (Facet facet : Facet.values()) {
            assertThat(quick.counts().of(facet))
                    .as(facet.word())
                    .isEqualTo(slow.counts().of(facet));
        }
        assertThat(quick.counts().of(Facet.TYPE, "sentence"))
                .isEqualTo(ledger.database().number("SELECT count(*) FROM sentence"));
    }

    @Test
    void countsRecordsThatHoldAPhraseAsSqlDoes() {
        for (String words : List.of("粮食", "增长", "养老", "高质量发展", "率")) {
            String condition = " AND coalesce(e.reading, e.quote) LIKE '%" + words + "%'";
            Answer answer = Shelves.all(finder, '"' + words + '"', Filters.NONE.in(Within.RECORDS));

            assertThat(answer.total()).as(words).isEqualTo(count(condition)).isPositive();
            COLUMNS.keySet().forEach(facet -> assertCounts(answer, facet, condition));
        }
    }

    @Test
    void countsOtherFacetsUnderAFilterAndItsOwnWithoutIt() {
        Filters filters = Filters.NONE
                .in(Within.RECORDS)
                .with(Facet.YEAR, List.of("2024", "2025"))
                .with(Facet.STATUS, List.of("target"));
        String years = " AND h.year IN (2024, 2025)";
        String status = " AND e.status = 'target'";
        Answer answer = Shelves.all(finder, "", filters);

        assertThat(answer.total()).isEqualTo(count(years + status)).isPositive();
        assertThat(answer.hits()).allMatch(hit -> hit.what().status().equals("target"));
        for (Facet facet : COLUMNS.keySet()) {
            assertCounts(answer, facet, (facet == Facet.YEAR ? "" : years) + (facet == Facet.STATUS ? "" : status));
        }
    }

    @Test
    void narrowsToATypeOrToOneKindOfIt() {
        Filters filters = Filters.NONE.of(List.of(Filters.Sort.of("fact/growth"), Filters.Sort.of("problem")));
        Answer answer = Shelves.all(finder, "", filters);

        assertThat(answer.total())
                .isEqualTo(count(" AND (e.type = 'problem' OR e.type = 'fact' AND e.kind = 'growth')"))
                .isPositive();
        assertCounts(answer, Facet.KIND, " AND e.type IN ('fact', 'problem')");
        assertCounts(answer, Facet.ROLE, " AND (e.type = 'problem' OR e.type = 'fact' AND e.kind = 'growth')");
    }

    @Test
    void showsHitsPageByPageInOneOrder() {
        List<String> whole = Shelves.all(finder, "增长", Filters.NONE).hits().stream()
                .map(Object::toString)
                .toList();

        assertThat(whole).hasSizeGreaterThan(50);
        for (int offset = 0; offset < 40; offset += 10) {
            assertThat(page("增长", offset)).isEqualTo(whole.subList(offset, offset + 10));
        }
    }

    private List<String> page(String query, int offset) {
        return finder
                .find(new Wanted(
                        QuestionReader.read(query, Dictionary.EMPTY),
                        Filters.NONE,
                        new Wanted.Page(Wanted.Order.RELEVANCE, offset, 10),
                        false))
                .hits()
                .stream()
                .map(Object::toString)
                .toList();
    }
}

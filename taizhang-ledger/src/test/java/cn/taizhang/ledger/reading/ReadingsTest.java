package cn.taizhang.ledger.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.Section;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.Reports;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.review.Corrections;
import cn.taizhang.ledger.source.Filing;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T02:03:04Z"), ZoneOffset.UTC);
    private static final Author PERSON = Author.person("李明");

    @TempDir
    private Path folder;

    private Ledger ledger() {
        return Ledger.writing(new LedgerAddress.File(folder.resolve("台账.db")));
    }

    private static void add(Ledger ledger, Filing filing) {
        try (Appender appender = ledger.appender(Author.reader("1"), CLOCK)) {
            appender.post(filing);
            appender.commit();
        }
    }

    private static Reading only(Ledger ledger) {
        return Readings.of(ledger, ledger.holdings().counted().getFirst());
    }

    private static Fact figure(Reading reading, String words) {
        return reading.entries(Fact.class)
                .filter(fact -> fact.evidence().text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesBackWhatWasReadOfEverySample() throws IOException {
        List<Path> files;
        try (Stream<Path> samples = Files.list(Path.of("..", "samples"))) {
            files = samples.filter(file -> file.getFileName().toString().startsWith("云汀市"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(3);
        try (Ledger ledger = ledger()) {
            List<Filing> filings = files.stream().map(Reports::file).toList();
            filings.forEach(filing -> add(ledger, filing));
            List<Holding> holdings = ledger.holdings().counted();
            assertThat(holdings).hasSameSizeAs(filings);
            for (int i = 0; i < holdings.size(); i++) {
                Filing.Part part = filings.get(i).parts().getFirst();
                Reading again = Readings.of(ledger, holdings.get(i));
                assertThat(again.document().text()).isEqualTo(part.document().text());
                assertThat(SameRecords.lines(again.entries(), again.document()))
                        .hasSizeGreaterThan(100)
                        .containsExactlyInAnyOrderElementsOf(SameRecords.lines(part.entries(), part.document()));
                assertThat(again.entries()).containsExactlyInAnyOrderElementsOf(part.entries());
                assertThat(again.entries().getFirst()).isEqualTo(again.report());
            }
        }
    }

    @Test
    void quotesCharactersOfTwoUnitsAndEmptyStretches() {
        String odd = Reports.YUNTING_2024.replace("过去一年,", "过去一年,𠮷祥𠮷祥,").replace("3.2万人", "3.２万\r\n人");
        Filing filing = Reports.file("云汀2024.txt", odd);
        try (Ledger ledger = ledger()) {
            add(ledger, filing);
            assertThat(SameRecords.lines(only(ledger).entries(), only(ledger).document()))
                    .containsExactlyInAnyOrderElementsOf(SameRecords.lines(
                            filing.parts().getFirst().entries(), only(ledger).document()));
        }
    }

    @Test
    void hearsWhatPersonsSaid() {
        try (Ledger ledger = ledger()) {
            add(ledger, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
            Reading before = only(ledger);
            Corrections corrections = new Corrections(ledger, CLOCK);
            Fact jobs = figure(before, "城镇新增就业3.2万人");
            Fact parks = figure(before, "新建城市公园12个");
            corrections.correct(jobs.id().value(), Map.of("value", "3.25", "bound", "ge"), PERSON, "");
            corrections.reject(parks.id().value(), PERSON, "");
            corrections.accept(figure(before, "粮食总产量").id().value(), PERSON, "");
            Reading after = only(ledger);
            assertThat(figure(after, "城镇新增就业3.2万人").quantity())
                    .isInstanceOfSatisfying(Quantity.Amount.class, amount -> {
                        assertThat(amount.value()).isEqualTo(new BigDecimal("3.25"));
                        assertThat(amount.bound()).isEqualTo(Quantity.Bound.GE);
                        assertThat(amount.number().quote()).isEqualTo("3.2");
                    });
            assertThat(after.entries()).hasSize(before.entries().size() - 1);
            assertThat(after.entries()).extracting(Entry::id).doesNotContain(parks.id());
            assertThat(after.entries(Commitment.class).flatMap(promise -> promise.facts().stream()))
                    .isNotEmpty()
                    .doesNotContain(parks.id());
        }
    }

    @Test
    void takesAClearedColumnForTheLeastThatCanBeSaid() {
        try (Ledger ledger = ledger()) {
            add(ledger, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
            Corrections corrections = new Corrections(ledger, CLOCK);
            Reading before = only(ledger);
            List<String> columns = List.of("value", "unit", "bound", "hedge", "from", "to", "indicatorId", "scope");
            for (Fact fact : before.entries(Fact.class).toList()) {
                for (String column : columns) {
                    corrections.correct(fact.id().value(), Map.of(column, ""), PERSON, "");
                }
            }
            assertThat(only(ledger).entries(Fact.class))
                    .hasSameSizeAs(before.entries(Fact.class).toList())
                    .allMatch(fact -> fact.quantity() instanceof Quantity.Words);
        }
    }

    @Test
    void findsTheFiguresOfAPromiseInANewerEdition() {
        try (Ledger ledger = ledger()) {
            add(ledger, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
            Corrections corrections = new Corrections(ledger, CLOCK);
            Reading before = only(ledger);
            Fact parks = figure(before, "新建城市公园12个");
            Commitment promise = promise(before);
            Section section = before.entries(Section.class).toList().getLast();
            corrections.correct(parks.id().value(), Map.of("value", "13"), PERSON, "");
            corrections.accept(promise.id().value(), PERSON, "");
            corrections.accept(section.id().value(), PERSON, "");
            corrections.accept(figure(before, "126公里").id().value(), PERSON, "");
            add(
                    ledger,
                    Reports.file(
                            "云汀2024.txt",
                            Reports.YUNTING_2024
                                    .replace("过去一年,", "过去一年,面对严峻形势,")
                                    .replace("126公里", "超过百公里")));
            Reading after = only(ledger);
            assertThat(promise(after).id()).isEqualTo(promise.id());
            assertThat(promise(after).facts()).contains(parks.id()).hasSameSizeAs(promise.facts());
            assertThat(after.entries(Section.class)
                            .filter(one -> one.id().equals(section.id()))
                            .map(one -> after.document().text(one.body())))
                    .containsExactly(before.document().text(section.body()));
            assertThat(after.entries(Fact.class).map(fact -> fact.evidence().text()))
                    .noneMatch(words -> words.contains("126公里"));
        }
    }

    private static Commitment promise(Reading reading) {
        return reading.entries(Commitment.class)
                .filter(promise -> promise.evidence().text().contains("城市公园"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leavesOutWhatDoesNotCount() {
        try (Ledger ledger = ledger()) {
            add(ledger, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
            add(ledger, Reports.file("又.txt", "网站首页\n" + Reports.YUNTING_2024));
            add(ledger, Reports.file("云汀2025.txt", Reports.YUNTING_2025));
            add(ledger, Reports.file("通知.txt", "关于召开会议的通知\n请各单位于周五前报送名单,共12人。\n"));
            List<Integer> years = new ArrayList<>();
            Readings.each(ledger, holding -> true, (holding, reading) -> {
                assertThat(reading.report().id().value()).isEqualTo(holding.report());
                years.add(reading.report().year());
            });
            assertThat(years).containsExactly(2024, 2025);
            Holding notice = ledger.holdings().byDocument().sequencedValues().getLast();
            assertThatThrownBy(() -> Readings.of(ledger, notice)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void belongsToNobodyWhenAPersonStruckOutWhoseReportItIs() {
        try (Ledger ledger = ledger()) {
            add(ledger, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
            Holding holding = ledger.holdings().counted().getFirst();
            new Corrections(ledger, CLOCK).reject(holding.report(), PERSON, "");
            Reading reading = Readings.of(ledger, holding);
            assertThat(reading.report().hasYear()).isFalse();
            assertThat(reading.entries()).isNotEmpty().doesNotContain(reading.report());
        }
    }
}

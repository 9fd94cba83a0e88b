package cn.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.query.Recorded;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.ledger.reading.Readings;
import cn.taizhang.ledger.review.Corrections;
import cn.taizhang.ledger.review.Reviewed;
import cn.taizhang.ledger.review.Reviewed.Fault;
import cn.taizhang.ledger.source.Filing;
import cn.taizhang.ledger.store.ChainCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What holds for words that are taken back in either database.
interface UndoLaws extends LedgerLaws {

    private static Ledger filled(LedgerAddress address) {
        Ledger ledger = Ledger.writing(address);
        add(ledger, Reports.YUNTING_2024);
        return ledger;
    }

    private static void add(Ledger ledger, String text) {
        try (Appender appender = ledger.appender(READER, CLOCK)) {
            appender.post(Reports.file("云汀2024.txt", text));
            appender.commit();
        }
    }

    private static List<Posted> standing(Ledger ledger) {
        List<Posted> found = new ArrayList<>();
        ledger.records().standing(Records.Filter.ALL, found::add);
        return found;
    }

    private static Posted figure(Ledger ledger, String quote) {
        return standing(ledger).stream()
                .filter(entry ->
                        entry.type().equals("fact") && entry.anchor().text().contains(quote))
                .findFirst()
                .orElseThrow();
    }

    private static Posted last(Ledger ledger, String id) {
        return ledger.records().history(id).getLast();
    }

    private static void assertSays(Posted now, Posted before) {
        assertThat(now.act()).isEqualTo(before.act());
        assertThat(now.payload()).isEqualTo(before.payload());
        assertThat(now.facets()).isEqualTo(before.facets());
        assertThat(now.anchor()).isEqualTo(before.anchor());
        assertThat(now.seq()).isGreaterThan(before.seq());
    }

    private static List<Fault.Kind> refused(Reviewed reviewed) {
        return reviewed instanceof Reviewed.Refused(List<Fault> faults)
                ? faults.stream().map(Fault::kind).toList()
                : List.of();
    }

    @Test
    default void letsStandAgainWhatStoodBeforeEachWord() {
        try (Ledger ledger = filled(fresh())) {
            Corrections corrections = new Corrections(ledger, CLOCK);
            String content = ledger.content();
            var reading =
                    Readings.of(ledger, ledger.holdings().counted().getFirst()).entries();
            Posted read = figure(ledger, "3.2万人");
            String id = read.id();
            corrections.accept(id, PERSON, "");
            Posted accepted = last(ledger, id);
            corrections.correct(id, Map.of("value", "3.25", "status", "expected"), PERSON, "公报");
            Posted corrected = last(ledger, id);
            corrections.reject(id, PERSON, "");
            corrections.undo(id, PERSON, "手误");
            assertSays(last(ledger, id), corrected);
            corrections.undo(id, PERSON, "");
            assertSays(last(ledger, id), accepted);
            corrections.undo(id, PERSON, "");
            assertSays(last(ledger, id), read);
            assertThat(ledger.content()).isEqualTo(content);
            assertThat(Readings.of(ledger, ledger.holdings().counted().getFirst())
                            .entries())
                    .isEqualTo(reading);
            assertThat(refused(corrections.undo(id, PERSON, ""))).containsExactly(Fault.Kind.NOTHING_TO_UNDO);
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
        }
    }

    @Test
    default void tellsWhoTookAWordBackAndWhy() {
        try (Ledger ledger = filled(fresh())) {
            Corrections corrections = new Corrections(ledger, CLOCK);
            String id = figure(ledger, "3.2万人").id();
            corrections.reject(id, PERSON, "不是指标");
            corrections.undo(id, PERSON, "看错了");
            List<Recorded> told = ledger.records().told(id);
            assertThat(told).extracting(one -> one.word().kind()).containsExactly("read", "reject", "undo");
            assertThat(told.getLast().word().reason()).isEqualTo("看错了");
            assertThat(told.getLast().word().author()).isEqualTo(PERSON);
            assertThat(told.getLast().word().at()).isEqualTo(CLOCK.instant());
        }
    }

    @Test
    default void takesBackWhatWasSaidOfAWholeReport() {
        try (Ledger ledger = filled(fresh())) {
            Corrections corrections = new Corrections(ledger, CLOCK);
            String report = ledger.holdings().counted().getFirst().report();
            corrections.correct(report, Map.of("place", "松屿市", "year", "2023"), PERSON, "");
            assertThat(ledger.holdings().counted().getFirst().head().place()).isEqualTo("松屿市");
            corrections.undo(report, PERSON, "");
            assertThat(ledger.holdings().counted().getFirst().head().place()).isEqualTo("云汀市");
            assertThat(ledger.holdings().counted().getFirst().head().year()).isEqualTo(2024);
        }
    }

    @Test
    default void letsANewerReaderReadOtherwiseWhatWasTakenBack() {
        LedgerAddress address = fresh();
        Filing filing = Reports.file("云汀2024.txt", Reports.YUNTING_2024);
        try (Ledger ledger = filled(address)) {
            Corrections corrections = new Corrections(ledger, CLOCK);
            String id = figure(ledger, "").id();
            corrections.accept(id, PERSON, "");
            corrections.undo(id, PERSON, "");
            try (Appender appender = ledger.appender(NEWER, CLOCK)) {
                appender.post(Reports.readOtherwise(filing));
                appender.commit();
            }
            assertThat(last(ledger, id).act()).isEqualTo(Act.CHANGED);
            assertThat(refused(corrections.undo(id, PERSON, ""))).containsExactly(Fault.Kind.NOTHING_TO_UNDO);
        }
    }

    @Test
    default void takesBackInANewerEditionWhatWasSaidOfTheOlder() {
        try (Ledger ledger = filled(fresh())) {
            Corrections corrections = new Corrections(ledger, CLOCK);
            Posted read = figure(ledger, "3.2万人");
            corrections.correct(read.id(), Map.of("value", "3.25"), PERSON, "");
            add(ledger, Reports.YUNTING_2024.replace("过去一年,", "过去一年,面对严峻形势,"));
            Posted carried = last(ledger, read.id());
            assertThat(carried.act()).isEqualTo(Act.REANCHORED);
            corrections.undo(read.id(), PERSON, "");
            Posted back = last(ledger, read.id());
            assertThat(back.act()).isEqualTo(Act.APPEARED);
            assertThat(back.anchor()).isEqualTo(carried.anchor());
            assertThat(back.document()).isEqualTo(carried.document());
            assertThat(back.payload()).contains("\"value\":3.2,");
            String source = ledger.shelf().document(back.document()).source().text();
            assertThat(source.substring(back.anchor().start(), back.anchor().end()))
                    .isEqualTo(back.anchor().quote());
            assertThat(Readings.of(ledger, ledger.holdings().of(back.document()))
                            .entries())
                    .anyMatch(entry -> entry.id().value().equals(read.id()));
        }
    }

    @Test
    default void writesNothingOnWhatSomebodyElseChangedMeanwhile() {
        try (Ledger ledger = filled(fresh())) {
            Corrections corrections = new Corrections(ledger, CLOCK);
            Posted read = figure(ledger, "3.2万人");
            Corrections mine = corrections.knowing(read.seq());
            corrections.accept(read.id(), PERSON, "");
            long entries = ledger.records().last();
            assertThat(refused(mine.accept(read.id(), PERSON, ""))).containsExactly(Fault.Kind.STALE);
            assertThat(refused(mine.correct(read.id(), Map.of("value", "4"), PERSON, "")))
                    .containsExactly(Fault.Kind.STALE);
            assertThat(refused(mine.undo(read.id(), PERSON, ""))).containsExactly(Fault.Kind.STALE);
            assertThat(ledger.records().last()).isEqualTo(entries);
            assertThat(corrections.knowing(entries).reject(read.id(), PERSON, ""))
                    .isInstanceOf(Reviewed.Done.class);
        }
    }

    @Test
    default void findsWhatThePlaceSaysOfAnIndicator() {
        try (Ledger ledger = filled(fresh())) {
            long document = ledger.holdings().counted().getFirst().document();
            assertThat(ledger.records().on("gdp", List.of(document, 99L)))
                    .extracting(entry -> entry.facets().status())
                    .containsExactly("done", "target");
            assertThat(ledger.records().on("", List.of(document))).isEmpty();
            assertThat(ledger.records().on("gdp", List.of())).isEmpty();
        }
    }
}

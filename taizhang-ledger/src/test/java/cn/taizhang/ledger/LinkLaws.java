package cn.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.compare.follow.Follow;
import cn.taizhang.compare.follow.Lookup;
import cn.taizhang.compare.follow.Others;
import cn.taizhang.compare.follow.Timeline;
import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.Links;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.posting.Filed;
import cn.taizhang.ledger.query.Headings;
import cn.taizhang.ledger.reading.Readings;
import cn.taizhang.ledger.review.Corrections;
import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.ledger.review.Doubtful;
import cn.taizhang.ledger.review.Proposing;
import cn.taizhang.ledger.review.ReviewQueue;
import cn.taizhang.ledger.review.Reviewed;
import cn.taizhang.ledger.review.Reviewed.Fault;
import cn.taizhang.ledger.source.Filing;
import cn.taizhang.ledger.store.ChainCheck;
import cn.taizhang.rules.RuleFiles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What holds for links of promises with results in either database.
interface LinkLaws extends LedgerLaws {

    Instant FIRST = Instant.parse("2026-03-01T02:03:04Z");
    Instant LATER = FIRST.plus(Duration.ofDays(30));
    Lookup LOOKUP = Lookup.knowing(RuleFiles.load());

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private static Ledger filled(LedgerAddress address) {
        Ledger ledger = Ledger.writing(address);
        add(ledger, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
        add(ledger, Reports.file("云汀2025.txt", Reports.YUNTING_2025));
        return ledger;
    }

    private static Filed add(Ledger ledger, Filing filing) {
        try (Appender appender = ledger.appender(READER, at(FIRST))) {
            Filed filed = appender.post(filing);
            appender.commit();
            return filed;
        }
    }

    private static List<Link> followed(Ledger ledger) {
        List<Account> accounts = new ArrayList<>();
        Readings.each(
                ledger,
                holding -> true,
                (holding, reading) -> accounts.add(
                        LOOKUP.accounts().of(reading, holding.file().name())));
        List<Link> links = new ArrayList<>();
        for (Timeline.Pair pair : Timeline.of(accounts).pairs()) {
            new Follow(LOOKUP)
                    .of(pair.earlier(), pair.later(), new Others(accounts))
                    .forEach(one -> links.add(
                            Link.of(one, pair.earlier().report(), pair.later().report())));
        }
        return links;
    }

    private static Proposing.Recorded record(Ledger ledger, Instant at) {
        return new Proposing(ledger, at(at)).record(followed(ledger), READER);
    }

    private static Link link(Ledger ledger, String words) {
        return followed(ledger).stream()
                .filter(link -> link.promise().quote().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Said byPerson(Ledger ledger, String link) {
        return Objects.requireNonNull(new Links(ledger.database()).byPersons().get(link), link);
    }

    @Test
    default void keepsAProposalOnce() {
        try (Ledger ledger = filled(fresh())) {
            Proposing.Recorded first = record(ledger, FIRST);
            assertThat(first.appeared()).isGreaterThan(5);
            assertThat(first.changed()).isZero();
            String content = ledger.content();
            long last = ledger.records().last();
            assertThat(record(ledger, LATER).isNone()).isTrue();
            assertThat(ledger.records().last()).isEqualTo(last);
            assertThat(ledger.content()).isEqualTo(content);
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
            assertThat(new Links(ledger.database())
                            .proposed().sequencedValues().stream().map(Said::link))
                    .containsExactlyElementsOf(followed(ledger));
        }
    }

    @Test
    default void tellsTheLinksOfOneReportAsItTellsThemAll() {
        try (Ledger ledger = filled(fresh())) {
            record(ledger, FIRST);
            Link parks = link(ledger, "城市公园");
            new Corrections(ledger, at(LATER)).correct(parks.id(), Map.of("verdict", "partly"), PERSON, "");
            Links links = new Links(ledger.database());
            long earlier = ledger.holdings().counted().getFirst().document();
            assertThat(links.of(earlier, 2025)).isEqualTo(links.all());
            assertThat(links.of(earlier, 2026)).isEmpty();
            assertThat(links.of(earlier + 1, 2026)).isEmpty();
            assertThat(links.promises(earlier, 2025))
                    .extracting(promise -> promise.id() + "@2025")
                    .containsExactlyInAnyOrderElementsOf(links.proposed().keySet());
            assertThat(links.proposed(links.proposed().keySet())).isEqualTo(links.proposed());
            assertThat(links.proposed(List.of(parks.id(), "nobody@2025"))).containsOnlyKeys(parks.id());
            assertThat(links.containing("城市公园")).containsExactly(parks.id());
            assertThat(links.containing("5.9%")).isNotEmpty();
            assertThat(links.containing("5_9%")).isEmpty();
            assertThat(links.containing("verdict")).isEmpty();
            assertThat(links.containing("云汀市\",\"year")).isEmpty();
            assertThat(links.history(parks.id())).hasSize(2);
            String section = links.promises(earlier, 2025).getFirst().facets().section();
            assertThat(Headings.of(ledger.database(), earlier).above(section)).contains("2024年重点工作");
        }
    }

    @Test
    default void keepsAFlipWithWhatWasKnownBefore() {
        try (Ledger ledger = filled(fresh())) {
            record(ledger, FIRST);
            Link gdp = link(ledger, "地区生产总值增长6%");
            String result = gdp.results().getFirst().record();
            new Corrections(ledger, at(LATER)).correct(result, Map.of("value", "3.1"), PERSON, "统计公报");
            Proposing.Recorded again = record(ledger, LATER);
            assertThat(again.changed()).isEqualTo(1);
            assertThat(again.flips()).extracting(said -> said.link().id()).containsExactly(gdp.id());
            Links links = new Links(ledger.database());
            List<Said> history = links.history(gdp.id());
            assertThat(history).extracting(Said::act).containsExactly(Act.APPEARED, Act.CHANGED);
            assertThat(history.getLast().isFlip()).isTrue();
            assertThat(history.getLast().before()).isEqualTo(gdp.outcome().verdict());
            assertThat(history.getLast().word().at()).isEqualTo(LATER);
            assertThat(links.asKnownOn(LATER.minusSeconds(1)).get(gdp.id()))
                    .extracting(said -> said.link().outcome().verdict())
                    .isEqualTo(gdp.outcome().verdict());
            assertThat(links.asKnownOn(FIRST.minusSeconds(1))).isEmpty();
        }
    }

    @Test
    default void hearsPersonsOnLinks() {
        try (Ledger ledger = filled(fresh())) {
            Corrections corrections = new Corrections(ledger, at(LATER));
            Link gdp = link(ledger, "地区生产总值增长6%");
            Link jobs = link(ledger, "城镇新增就业");
            Link parks = link(ledger, "城市公园");
            assertThat(corrections.accept(gdp.id(), PERSON, "")).isInstanceOf(Reviewed.Refused.class);
            record(ledger, FIRST);
            corrections.accept(gdp.id(), PERSON, "");
            corrections.reject(jobs.id(), PERSON, "口径不同");
            String roads = followed(ledger).stream()
                    .flatMap(link -> link.results().stream())
                    .map(Link.Side::record)
                    .filter(id -> id.contains(":fact:"))
                    .findFirst()
                    .orElseThrow();
            corrections.correct(parks.id(), Map.of("verdict", "partly", "results", roads), PERSON, "见公报");
            assertThat(byPerson(ledger, gdp.id()).act()).isEqualTo(Act.ACCEPTED);
            assertThat(byPerson(ledger, gdp.id()).link()).isEqualTo(gdp);
            assertThat(byPerson(ledger, jobs.id()).act()).isEqualTo(Act.REJECTED);
            Said partly = byPerson(ledger, parks.id());
            assertThat(partly.link().outcome().verdict()).isEqualTo("partly");
            assertThat(partly.link().results()).extracting(Link.Side::record).containsExactly(roads);
            assertThat(partly.word()).isEqualTo(new Said.Word(PERSON, "见公报", LATER));
            assertThat(record(ledger, LATER).isNone()).isTrue();
            assertThat(corrections.accept(gdp.id(), PERSON, "")).isInstanceOf(Reviewed.Refused.class);
            corrections.accept(jobs.id(), PERSON, "看错了");
            assertThat(byPerson(ledger, jobs.id()).act()).isEqualTo(Act.ACCEPTED);
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
        }
    }

    @Test
    default void refusesWhatALinkCannotBe() {
        try (Ledger ledger = filled(fresh())) {
            record(ledger, FIRST);
            Corrections corrections = new Corrections(ledger, at(LATER));
            Link gdp = link(ledger, "地区生产总值增长6%");
            long last = ledger.records().last();
            assertThat(corrections.correct(
                            gdp.id(), Map.of("verdict", "well", "results", "nobody", "score", "1"), PERSON, ""))
                    .isInstanceOfSatisfying(
                            Reviewed.Refused.class,
                            refused -> assertThat(refused.faults())
                                    .extracting(Fault::kind)
                                    .containsExactlyInAnyOrder(
                                            Fault.Kind.NOT_A_CHOICE, Fault.Kind.UNKNOWN_ID, Fault.Kind.UNKNOWN_COLUMN));
            String same = gdp.outcome().verdict();
            assertThat(corrections.correct(gdp.id(), Map.of("verdict", same), PERSON, ""))
                    .isInstanceOf(Reviewed.Refused.class);
            assertThat(ledger.records().last()).isEqualTo(last);
        }
    }

    @Test
    default void keepsAPersonsWordOnALinkThroughRereading() {
        try (Ledger ledger = filled(fresh())) {
            record(ledger, FIRST);
            Link parks = link(ledger, "城市公园");
            new Corrections(ledger, at(FIRST)).correct(parks.id(), Map.of("verdict", "partly"), PERSON, "");
            Filing filing = Reports.file("云汀2024.txt", Reports.YUNTING_2024);
            try (Appender appender = ledger.appender(Author.reader("2"), at(LATER))) {
                appender.post(Reports.readOtherwise(filing));
                appender.commit();
            }
            assertThat(byPerson(ledger, parks.id()).link().outcome().verdict()).isEqualTo("partly");
            assertThat(new Links(ledger.database()).proposed()).containsKey(parks.id());
        }
    }

    @Test
    default void carriesAPersonsWordOnALinkToNewerEditions() {
        try (Ledger ledger = filled(fresh())) {
            record(ledger, FIRST);
            Corrections corrections = new Corrections(ledger, at(FIRST));
            Link gdp = link(ledger, "地区生产总值增长6%");
            Link parks = link(ledger, "城市公园");
            corrections.correct(gdp.id(), Map.of("verdict", "partly"), PERSON, "");
            corrections.accept(parks.id(), PERSON, "");
            add(ledger, Reports.file("云汀2024.txt", Reports.YUNTING_2024.replace("过去一年,", "过去一年,面对严峻形势,")));
            add(ledger, Reports.file("云汀2025.txt", Reports.YUNTING_2025.replace("过去一年,", "极不平凡的过去一年,")));
            Link now = link(ledger, "地区生产总值增长6%");
            assertThat(now.id()).isNotEqualTo(gdp.id());
            Said said = byPerson(ledger, now.id());
            assertThat(said.act()).isEqualTo(Act.REANCHORED);
            assertThat(said.link().outcome().verdict()).isEqualTo("partly");
            assertThat(said.link().results()).isEqualTo(now.results());
            assertThat(byPerson(ledger, gdp.id())).isEqualTo(said);
            add(ledger, Reports.file("云汀2024.txt", Reports.YUNTING_2024.replace("新建城市公园12个", "新建公园若干")));
            assertThat(new Links(ledger.database()).lost())
                    .extracting(one -> one.link().id())
                    .containsExactly(parks.id());
            List<Doubtful> doubts = new ArrayList<>();
            new ReviewQueue(ledger).of(Set.of(Doubt.LOST), 0, doubts::add);
            assertThat(doubts).extracting(one -> one.entry().id()).containsExactly(parks.id());
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
        }
    }

    @Test
    default void givesBackTheReadingsThatWereAdded() {
        Filing filing = Reports.file("云汀2024.txt", Reports.YUNTING_2024);
        try (Ledger ledger = filled(fresh())) {
            assertThat(Readings.of(ledger, ledger.holdings().counted().getFirst())
                            .entries())
                    .containsExactlyInAnyOrderElementsOf(
                            filing.parts().getFirst().entries());
        }
    }

    @Test
    default void letsTheProposalStandAgainWhenTheOnlyWordIsTakenBack() {
        try (Ledger ledger = filled(fresh())) {
            record(ledger, FIRST);
            Link link = link(ledger, "新建城市公园12个");
            Links links = new Links(ledger.database());
            Corrections corrections = new Corrections(ledger, at(LATER));
            corrections.correct(link.id(), Map.of("verdict", "partly"), PERSON, "公报");
            corrections.undo(link.id(), PERSON, "手误");
            assertThat(links.byPersons()).isEmpty();
            assertThat(links.lost()).isEmpty();
            assertThat(links.of(link.promise().record(), List.of(2025)))
                    .extracting(Said::link)
                    .containsExactly(link);
            assertThat(links.history(link.id()))
                    .extracting(Said::act)
                    .containsExactly(Act.APPEARED, Act.CORRECTED, Act.WITHDRAWN);
            assertThat(corrections.undo(link.id(), PERSON, "")).isInstanceOf(Reviewed.Refused.class);
            corrections.accept(link.id(), PERSON, "");
            corrections.reject(link.id(), PERSON, "");
            corrections.undo(link.id(), PERSON, "");
            assertThat(links.byPersons().values()).extracting(Said::act).containsOnly(Act.ACCEPTED);
            corrections.undo(link.id(), PERSON, "");
            assertThat(links.byPersons()).isEmpty();
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
        }
    }

    @Test
    default void findsWhatStandsOfOnePromise() {
        try (Ledger ledger = filled(fresh())) {
            record(ledger, FIRST);
            Link link = link(ledger, "新建城市公园12个");
            Links links = new Links(ledger.database());
            String promise = link.promise().record();
            assertThat(links.of(promise, List.of(2025, 2026)))
                    .extracting(Said::link)
                    .containsExactly(link);
            assertThat(links.of(promise, List.of(2026))).isEmpty();
            assertThat(links.of(promise, List.of())).isEmpty();
            new Corrections(ledger, at(LATER)).correct(link.id(), Map.of("verdict", "partly"), PERSON, "公报");
            assertThat(links.of(promise, List.of(2025)))
                    .extracting(said -> said.link().outcome().verdict())
                    .containsExactly("partly");
        }
    }
}

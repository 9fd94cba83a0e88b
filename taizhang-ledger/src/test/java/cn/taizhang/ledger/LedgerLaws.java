package cn.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.posting.Filed;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.ledger.review.Corrections;
import cn.taizhang.ledger.review.Reviewed;
import cn.taizhang.ledger.source.Filing;
import cn.taizhang.ledger.store.ChainCheck;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What holds for a ledger in either database.
interface LedgerLaws {

    Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T02:03:04Z"), ZoneOffset.UTC);
    Author READER = Author.reader("1");
    Author NEWER = Author.reader("2");
    Author PERSON = Author.person("李明");

    /// An address at which there is no ledger yet.
    LedgerAddress fresh();

    private static Filed add(LedgerAddress address, Author reader, Filing filing) {
        try (Ledger ledger = Ledger.writing(address);
                Appender appender = ledger.appender(reader, CLOCK)) {
            Filed filed = appender.post(filing);
            appender.commit();
            return filed;
        }
    }

    private static List<Posted> standing(Ledger ledger, String type) {
        List<Posted> found = new ArrayList<>();
        ledger.records().standing(Records.Filter.type(type), found::add);
        return found;
    }

    private static Posted figure(Ledger ledger, String quote) {
        return standing(ledger, "fact").stream()
                .filter(fact -> fact.anchor().text().contains(quote))
                .findFirst()
                .orElseThrow();
    }

    @Test
    default void addsAFileOnce() {
        LedgerAddress address = fresh();
        Filing filing = Reports.file("云汀2024.txt", Reports.YUNTING_2024);
        assertThat(add(address, READER, filing)).isInstanceOf(Filed.Added.class);
        try (Ledger ledger = Ledger.reading(address)) {
            long entries = ledger.records().last();
            String content = ledger.content();
            ChainCheck chain = ledger.check();
            assertThat(entries).isEqualTo(filing.parts().getFirst().entries().size());
            assertThat(add(address, READER, filing)).isEqualTo(new Filed.Known());
            assertThat(ledger.records().last()).isEqualTo(entries);
            assertThat(ledger.content()).isEqualTo(content);
            assertThat(ledger.check()).isEqualTo(chain);
        }
    }

    @Test
    default void keepsNothingOfWhatWasNotCommitted() {
        LedgerAddress address = fresh();
        add(address, READER, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
        try (Ledger ledger = Ledger.writing(address);
                Appender appender = ledger.appender(READER, CLOCK)) {
            String before = ledger.content();
            appender.post(Reports.file("松屿2024.txt", Reports.SONGYU_2024));
            appender.close();
            assertThat(ledger.content()).isEqualTo(before);
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
        }
    }

    @Test
    default void saysTheSameInWhateverOrderFilesCame() {
        Filing one = Reports.file("云汀2024.txt", Reports.YUNTING_2024);
        Filing other = Reports.file("松屿2024.txt", Reports.SONGYU_2024);
        LedgerAddress first = fresh();
        LedgerAddress second = fresh();
        add(first, READER, one);
        add(first, READER, other);
        add(second, READER, other);
        add(second, READER, one);
        try (Ledger a = Ledger.reading(first);
                Ledger b = Ledger.reading(second)) {
            assertThat(a.content()).isEqualTo(b.content());
        }
    }

    @Test
    default void refusesToChangeThePast() {
        LedgerAddress address = fresh();
        add(address, READER, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
        try (Ledger ledger = Ledger.writing(address)) {
            for (String table : List.of("posting", "source", "document", "sentence", "entry", "head")) {
                assertThatThrownBy(() -> ledger.database().run("DELETE FROM " + table))
                        .isInstanceOf(LedgerFailure.class)
                        .hasMessageContaining("append-only");
                assertThatThrownBy(() -> ledger.database().run("UPDATE " + table + " SET seq = seq + 1"))
                        .isInstanceOf(LedgerFailure.class)
                        .hasMessageContaining("append-only");
            }
        }
    }

    @Test
    default void linksEveryEntryToTheOneBefore() {
        LedgerAddress address = fresh();
        add(address, READER, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
        add(address, READER, Reports.file("松屿2024.txt", Reports.SONGYU_2024));
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(ledger.check())
                    .isInstanceOfSatisfying(
                            ChainCheck.Sound.class,
                            sound -> assertThat(sound.entries())
                                    .isEqualTo(ledger.records().last()));
        }
    }

    @Test
    default void quotesEveryRecordFromTheStoredDocument() {
        LedgerAddress address = fresh();
        String crooked = Reports.YUNTING_2024.replace("5.6%", "５．６％").replace("新建改造", "新建\r\n改造");
        add(address, READER, Reports.file("云汀2024.txt", crooked));
        try (Ledger ledger = Ledger.reading(address)) {
            ledger.records().standing(Records.Filter.ALL, entry -> {
                Document document = ledger.shelf().document(entry.document());
                String source = document.source().text();
                int start = source.offsetByCodePoints(0, entry.anchor().start());
                int end = source.offsetByCodePoints(0, entry.anchor().end());
                assertThat(source.substring(start, end))
                        .isEqualTo(entry.anchor().quote());
                Evidence again = document.quote(new Span(
                        document.mapped().unitsBefore(start), document.mapped().unitsBefore(end)));
                assertThat(again.text()).isEqualTo(entry.anchor().text());
            });
            assertThat(figure(ledger, "5.6%").anchor().quote()).contains("５．６％");
        }
    }

    @Test
    default void tellsHowANewerReaderReadsOtherwise() {
        LedgerAddress address = fresh();
        Filing filing = Reports.file("云汀2024.txt", Reports.YUNTING_2024);
        add(address, READER, filing);
        assertThat(add(address, NEWER, Reports.readOtherwise(filing)))
                .isInstanceOfSatisfying(Filed.Reread.class, reread -> {
                    assertThat(reread.difference().changed()).isEqualTo(1);
                    assertThat(reread.difference().vanished()).isGreaterThan(3);
                    assertThat(reread.difference().appeared()).isZero();
                });
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(standing(ledger, "commitment")).isEmpty();
            Posted changed = standing(ledger, "fact").stream()
                    .filter(fact -> fact.act() == Act.CHANGED)
                    .findFirst()
                    .orElseThrow();
            assertThat(changed.facets().status()).isEqualTo("expected");
            List<Posted> history = ledger.records().history(changed.id());
            assertThat(history).extracting(Posted::act).containsExactly(Act.APPEARED, Act.CHANGED);
            assertThat(history.getLast().supersedes())
                    .isEqualTo(history.getFirst().seq());
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
        }
        assertThat(add(address, READER, filing)).isInstanceOfSatisfying(Filed.Reread.class, back -> {
            assertThat(back.difference().appeared()).isGreaterThan(3);
            assertThat(back.difference().changed()).isEqualTo(1);
        });
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(standing(ledger, "commitment")).isNotEmpty();
        }
    }

    @Test
    default void keepsWhatAPersonSaidWhenANewerReaderReads() {
        LedgerAddress address = fresh();
        Filing filing = Reports.file("云汀2024.txt", Reports.YUNTING_2024);
        add(address, READER, filing);
        String id;
        try (Ledger ledger = Ledger.writing(address)) {
            id = standing(ledger, "fact").getFirst().id();
            Reviewed reviewed = new Corrections(ledger, CLOCK)
                    .correct(id, Map.of("value", "5.7", "bound", "ge"), PERSON, "以统计公报为准");
            assertThat(reviewed).isInstanceOf(Reviewed.Done.class);
        }
        assertThat(add(address, NEWER, Reports.readOtherwise(filing)))
                .isInstanceOfSatisfying(
                        Filed.Reread.class,
                        reread -> assertThat(reread.difference().kept()).isEqualTo(1));
        try (Ledger ledger = Ledger.reading(address)) {
            Posted last = ledger.records().history(id).getLast();
            assertThat(last.act()).isEqualTo(Act.CORRECTED);
            assertThat(last.payload())
                    .contains("\"value\":5.7", "\"bound\":\"ge\"", "\"low\":5.7")
                    .doesNotContain("\"high\"", "\"baseValue\"");
        }
    }

    @Test
    default void hearsTheLastWordOfAPerson() {
        LedgerAddress address = fresh();
        add(address, READER, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
        try (Ledger ledger = Ledger.writing(address)) {
            Corrections corrections = new Corrections(ledger, CLOCK);
            String id = standing(ledger, "fact").getFirst().id();
            int before = standing(ledger, "fact").size();
            corrections.reject(id, PERSON, "不是指标");
            assertThat(standing(ledger, "fact")).hasSize(before - 1);
            corrections.accept(id, PERSON, "看错了");
            assertThat(standing(ledger, "fact")).hasSize(before);
            assertThat(ledger.records().history(id))
                    .extracting(Posted::act)
                    .containsExactly(Act.APPEARED, Act.REJECTED, Act.ACCEPTED);
            assertThat(corrections.correct(
                            id, Map.of("value", "many", "bound", "soon", "rule", "x", "status", ""), PERSON, ""))
                    .isInstanceOfSatisfying(
                            Reviewed.Refused.class,
                            refused -> assertThat(refused.faults()).hasSize(4));
            assertThat(corrections.accept("nobody", PERSON, "")).isInstanceOf(Reviewed.Refused.class);
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
        }
    }

    @Test
    default void takesTheSameReportFromAnotherPageForAVariant() {
        LedgerAddress address = fresh();
        add(address, READER, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
        String page = "<html><body><div class=nav>首页 新闻 政务公开</div>"
                + Reports.YUNTING_2024.replace("\n", "</p>\n<p>").replace("新建城市公园12个,改造老旧小区86个,建成地铁2号线一期工程。", "")
                + "<div>版权所有</div></body></html>";
        assertThat(add(address, READER, Reports.file("yunting.html", page)))
                .isInstanceOfSatisfying(
                        Filed.Added.class, added -> assertThat(added.variants()).hasSize(1));
        assertThat(add(address, READER, Reports.file("云汀2025.txt", Reports.YUNTING_2025)))
                .isInstanceOf(Filed.Added.class);
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(ledger.holdings().byDocument()).hasSize(3);
            assertThat(ledger.holdings().counted())
                    .extracting(one -> one.file().name() + one.head().year())
                    .containsExactly("云汀2024.txt2024", "云汀2025.txt2025");
        }
    }

    @Test
    default void carriesWhatAPersonSaidToANewerEdition() {
        LedgerAddress address = fresh();
        add(address, READER, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
        String corrected;
        String gone;
        String rejected;
        try (Ledger ledger = Ledger.writing(address)) {
            Corrections corrections = new Corrections(ledger, CLOCK);
            corrected = figure(ledger, "城镇新增就业3.2万人").id();
            gone = figure(ledger, "126公里").id();
            rejected = figure(ledger, "社会消费品零售总额增长6.4%").id();
            corrections.correct(corrected, Map.of("value", "3.25"), PERSON, "");
            corrections.accept(gone, PERSON, "");
            corrections.reject(rejected, PERSON, "");
        }
        String mended = Reports.YUNTING_2024.replace("过去一年,", "过去一年,面对严峻形势,").replace("新建改造农村公路126公里", "新建改造农村公路超过百公里");
        assertThat(add(address, READER, Reports.file("云汀2024.txt", mended)))
                .isInstanceOfSatisfying(Filed.Edition.class, edition -> {
                    assertThat(edition.reanchored()).isEqualTo(2);
                    assertThat(edition.lost()).isEqualTo(1);
                });
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(ledger.holdings().counted()).hasSize(1);
            long document = ledger.holdings().counted().getFirst().document();
            Posted moved = ledger.records().history(corrected).getLast();
            assertThat(moved.act()).isEqualTo(Act.REANCHORED);
            assertThat(moved.document()).isEqualTo(document);
            assertThat(moved.payload()).contains("\"value\":3.25");
            String source = ledger.shelf().document(document).source().text();
            assertThat(source.substring(moved.anchor().start(), moved.anchor().end()))
                    .isEqualTo(moved.anchor().quote())
                    .contains("3.2万人");
            assertThat(ledger.records().history(gone).getLast().act()).isEqualTo(Act.LOST);
            assertThat(ledger.records().history(rejected).getLast().act()).isEqualTo(Act.REJECTED);
            assertThat(standing(ledger, "fact").stream()
                            .filter(fact -> fact.document() == document)
                            .filter(fact -> fact.anchor().text().contains("就业3.2万人")))
                    .hasSize(1);
            assertThat(standing(ledger, "fact").stream()
                            .filter(fact -> fact.document() == document)
                            .filter(fact -> fact.anchor().text().contains("零售总额增长6.4%")))
                    .isEmpty();
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
        }
    }

    @Test
    default void takesAnotherReportUnderAnOldNameForANewFile() {
        LedgerAddress address = fresh();
        add(address, READER, Reports.file("报告.txt", Reports.YUNTING_2024));
        assertThat(add(address, READER, Reports.file("报告.txt", Reports.SONGYU_2024)))
                .isInstanceOf(Filed.Added.class);
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(ledger.holdings().counted()).hasSize(2);
        }
    }

    @Test
    default void keepsTextThatIsNoReportApart() {
        LedgerAddress address = fresh();
        add(address, READER, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
        add(address, READER, Reports.file("通知.txt", "关于召开会议的通知\n请各单位于周五前报送名单,共12人。\n"));
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(ledger.holdings().counted()).hasSize(1);
            assertThat(ledger.holdings()
                            .byDocument()
                            .sequencedValues()
                            .getLast()
                            .why())
                    .isNotEmpty();
        }
    }

    @Test
    default void followsAPersonWhoSaysWhoseReportItIs() {
        LedgerAddress address = fresh();
        add(address, READER, Reports.file("云汀2024.txt", Reports.YUNTING_2024));
        try (Ledger ledger = Ledger.writing(address)) {
            String report = ledger.holdings().counted().getFirst().report();
            new Corrections(ledger, CLOCK).correct(report, Map.of("year", "2023"), PERSON, "封面年份");
            assertThat(ledger.holdings().counted().getFirst().head().year()).isEqualTo(2023);
        }
    }

    @Test
    default void letsSeveralWritersInOneAfterTheOther() throws Exception {
        LedgerAddress address = fresh();
        Ledger.writing(address).close();
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < 3; writer++) {
                int number = writer;
                running.add(pool.submit(() -> {
                    for (int i = 0; i < 4; i++) {
                        String text = Reports.SONGYU_2024.replace("9%", number + "." + i + "%");
                        add(address, READER, Reports.file(number + "-" + i + ".txt", text));
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(ledger.holdings().byDocument()).hasSize(12);
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
        }
    }
}

package cn.taizhang.ledger.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.Reports;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.posting.Appender;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What waits by numbers is what the queue hands over, from nothing and kept up alike.
class WaitingTest {

    private static final Author LI = Author.person("李明");

    @TempDir
    private Path folder;

    private LedgerAddress address = new LedgerAddress.File(Path.of(""));

    @BeforeEach
    void fill() {
        address = new LedgerAddress.File(folder.resolve("台账.db"));
        add("1", Reports.YUNTING_2024 + "另有 12·5 与 7~ 未明之数 33 许。\n完成投资3.2亿元、增长5%,又增长7%。\n");
    }

    private void add(String reader, String text) {
        try (Ledger ledger = Ledger.writing(address);
                Appender appender = ledger.appender(Author.reader(reader), Clock.systemUTC())) {
            appender.post(
                    reader.equals("1")
                            ? Reports.file("云汀2024.txt", text)
                            : Reports.readOtherwise(Reports.file("云汀2024.txt", text)));
            appender.commit();
        }
    }

    private static List<Waiting.Item> queued(Ledger ledger) {
        List<Waiting.Item> items = new ArrayList<>();
        EnumSet<Doubt> doubts = EnumSet.allOf(Doubt.class);
        doubts.remove(Doubt.CONFLICT);
        new ReviewQueue(ledger)
                .of(
                        doubts,
                        1,
                        one -> items.add(new Waiting.Item(
                                one.entry().seq(),
                                one.entry().document(),
                                one.doubt(),
                                one.entry().facets().confidence())));
        return items;
    }

    private static void assertSame(Ledger ledger, Waiting waiting) {
        assertThat(waiting.items().stream()
                        .filter(item -> ReviewQueue.isShown(ledger.holdings().of(item.document()), item.doubt()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(queued(ledger));
        assertThat(waiting.items())
                .containsExactlyInAnyOrderElementsOf(Waiting.of(ledger).items());
    }

    @Test
    void holdsWhatTheQueueHandsOver() {
        try (Ledger ledger = Ledger.reading(address)) {
            Waiting waiting = Waiting.of(ledger);

            assertThat(waiting.items()).isNotEmpty();
            assertSame(ledger, waiting);
            assertThat(waiting.upTo(ledger)).isSameAs(waiting);
        }
    }

    @Test
    void keepsUpWithThePersonsWord() {
        try (Ledger ledger = Ledger.writing(address)) {
            Waiting before = Waiting.of(ledger);
            List<Doubtful> rows = ReviewQueue.rows(ledger, before.items(), ledger.holdings()::of);
            assertThat(rows).hasSameSizeAs(before.items());
            new Corrections(ledger, Clock.systemUTC())
                    .accept(rows.getFirst().entry().id(), LI, "");
            new Corrections(ledger, Clock.systemUTC())
                    .reject(rows.getLast().entry().id(), LI, "");
            Waiting after = before.upTo(ledger);

            assertThat(after.items()).hasSizeLessThan(before.items().size());
            assertSame(ledger, after);
        }
    }

    @Test
    void keepsUpWithANewerReadingAndANewerEdition() {
        try (Ledger ledger = Ledger.reading(address)) {
            Waiting before = Waiting.of(ledger);
            add("2", Reports.YUNTING_2024 + "另有 12·5 与 7~ 未明之数 33 许。\n完成投资3.2亿元、增长5%,又增长7%。\n");
            Waiting reread = before.upTo(ledger);
            assertThat(reread.items()).anyMatch(item -> item.doubt().ofRereading());
            assertSame(ledger, reread);

            add("1", Reports.YUNTING_2024 + "新版仅增加这一句。\n");
            assertSame(ledger, reread.upTo(ledger));
        }
    }
}

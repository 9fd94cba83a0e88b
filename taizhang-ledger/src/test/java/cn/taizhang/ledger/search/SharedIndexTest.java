package cn.taizhang.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.Reports;
import cn.taizhang.ledger.search.answer.Wanted;
import cn.taizhang.ledger.search.index.Filling;
import cn.taizhang.ledger.search.index.Index;
import cn.taizhang.ledger.search.index.Upkeep;
import cn.taizhang.ledger.search.question.QuestionReader;
import cn.taizhang.ledger.search.shared.SharedIndex;
import cn.taizhang.ledger.search.shared.Snapshot;
import cn.taizhang.ledger.search.words.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One index serves many threads and follows the ledger, whatever befalls either.
class SharedIndexTest {

    @TempDir
    private Path folder;

    private final SharedIndex index = new SharedIndex();
    private LedgerAddress address = new LedgerAddress.File(Path.of(""));

    @BeforeEach
    void fill() {
        address = new LedgerAddress.File(folder.resolve("台账.db"));
        Shelves.add(address, List.of(Reports.file("云汀2024.txt", Reports.YUNTING_2024)));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static long version(Ledger ledger) {
        return ledger.database().number("SELECT max(seq) FROM posting");
    }

    private static long total(Snapshot snapshot, String query) throws IOException {
        return snapshot.search()
                .ranked(Wanted.of(QuestionReader.read(query, Dictionary.EMPTY)))
                .total();
    }

    private long total(String query) {
        try (Ledger ledger = Ledger.reading(address)) {
            return index.ask(ledger, version(ledger), snapshot -> total(snapshot, query));
        }
    }

    private Upkeep upkeep() {
        try (Ledger ledger = Ledger.reading(address)) {
            return index.ask(ledger, version(ledger), Snapshot::upkeep);
        }
    }

    @Test
    void makesTheIndexAndFollowsTheLedger() {
        long before = total("粮食总产量");
        assertThat(before).isPositive();
        assertThat(upkeep()).isEqualTo(Upkeep.MADE);

        Shelves.add(address, List.of(Reports.file("云汀2025.txt", Reports.YUNTING_2025)));

        assertThat(total("粮食总产量")).isEqualTo(2 * before);
        assertThat(upkeep()).isEqualTo(Upkeep.CAUGHT_UP);
    }

    @Test
    void answersFromWhatItHoldsWhileAnotherProcessWritesAndCatchesUpAfterwards() {
        assertThat(total("口袋公园")).isZero();
        try (Ledger ledger = Ledger.reading(address);
                Filling filling = Index.following(ledger)) {
            Shelves.add(address, List.of(Reports.file("云汀2025.txt", Reports.YUNTING_2025)));
            assertThat(total("口袋公园")).isZero();
            assertThat(total("粮食总产量")).isPositive();
            assertThat(upkeep()).isEqualTo(Upkeep.BUSY);
            filling.follow(ledger);
        }

        assertThat(total("口袋公园")).isPositive();
        assertThat(upkeep().isBehind()).isFalse();
    }

    @Test
    void saysThatItIsBusyWhereThereIsNothingToAnswerFrom() {
        try (Ledger ledger = Ledger.reading(address);
                Filling filling = Index.following(ledger)) {
            filling.follow(ledger);
            assertThatThrownBy(() -> total("粮食"))
                    .isInstanceOfSatisfying(
                            LedgerFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(LedgerFailure.Kind.BUSY));
        }
        assertThat(total("粮食")).isPositive();
    }

    @Test
    void takesWhatAnotherProcessMadeAnew() {
        assertThat(total("粮食")).isPositive();
        try (Ledger ledger = Ledger.reading(address)) {
            Shelves.add(address, List.of(Reports.file("云汀2025.txt", Reports.YUNTING_2025)));
            Index.rebuild(ledger);
        }

        assertThat(total("口袋公园")).isPositive();
    }

    @Test
    void makesAnIndexAnewThatTurnsOutToBeDamagedOnceAQuestion() {
        try (Ledger ledger = Ledger.reading(address)) {
            AtomicInteger asked = new AtomicInteger();
            long found = index.ask(ledger, version(ledger), snapshot -> {
                if (asked.incrementAndGet() == 1) {
                    throw new IOException("checksum failed");
                }
                return total(snapshot, "粮食");
            });

            assertThat(found).isPositive();
            assertThat(upkeep()).isEqualTo(Upkeep.DAMAGED);
            assertThatThrownBy(() -> index.ask(ledger, version(ledger), snapshot -> {
                        throw new IOException("checksum failed again");
                    }))
                    .isInstanceOf(LedgerFailure.class);
        }
    }

    @Test
    void makesAnIndexAnewOfWhichAFileWasCutWhileItWasOpen() throws IOException {
        assertThat(total("粮食")).isPositive();
        try (var files = Files.list(address.index())) {
            for (Path file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
                Files.delete(file);
                Files.write(file, new byte[3]);
            }
        }
        Shelves.add(address, List.of(Reports.file("云汀2025.txt", Reports.YUNTING_2025)));

        assertThat(total("口袋公园")).isPositive();
        assertThat(upkeep()).isIn(Upkeep.DAMAGED, Upkeep.MADE);
    }

    @Test
    void noticesThatAnotherLedgerWasPutInThePlaceOfItsOwn() throws IOException {
        Shelves.add(address, List.of(Reports.file("云汀2025.txt", Reports.YUNTING_2025)));
        assertThat(total("海堤工程")).isZero();
        LedgerAddress other = new LedgerAddress.File(folder.resolve("other.db"));
        Shelves.add(other, List.of(Reports.file("松屿2024.txt", Reports.SONGYU_2024)));
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve("台账.db" + ending));
        }
        Files.copy(folder.resolve("other.db"), folder.resolve("台账.db"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(total("海堤工程")).isPositive();
        assertThat(total("粮食总产量")).isZero();
        assertThat(upkeep()).isEqualTo(Upkeep.FOREIGN);
    }

    @Test
    void answersManyThreadsWhileAWriterAppends() throws Exception {
        long one = total("\"城市公园\"");
        assertThat(one).isPositive();
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Callable<List<Long>>> asking = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            asking.add(() -> totals(writing));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(asking.size())) {
            List<Future<List<Long>>> answers =
                    asking.stream().map(threads::submit).toList();
            for (int year = 2001; year <= 2008; year++) {
                String text = Reports.YUNTING_2024
                        .replace("2024", Integer.toString(year))
                        .replace("2023", Integer.toString(year - 1));
                Shelves.add(address, List.of(Reports.file("云汀" + year + ".txt", text)));
            }
            writing.set(false);
            for (Future<List<Long>> answer : answers) {
                assertThat(answer.get()).isNotEmpty().isSorted();
            }
        }
        assertThat(total("\"城市公园\"")).isEqualTo(9 * one);
    }

    /// How many there were each time, while a writer appended.
    private List<Long> totals(AtomicBoolean writing) {
        List<Long> totals = new ArrayList<>();
        try (Ledger ledger = Ledger.reading(address)) {
            do {
                totals.add(index.ask(ledger, version(ledger), snapshot -> total(snapshot, "地区生产总值")));
            } while (writing.get());
        }
        return totals;
    }
}

package cn.taizhang.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.Reports;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.entry.Posts;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.posting.Verdicts;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.ledger.search.answer.Answer;
import cn.taizhang.ledger.search.answer.Finder;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.index.Filling;
import cn.taizhang.ledger.search.index.Index;
import cn.taizhang.ledger.search.index.Upkeep;
import cn.taizhang.ledger.search.narrow.Filters;
import cn.taizhang.ledger.search.narrow.Filters.Within;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index says what the ledger says, whatever befell either.
class UpkeepTest {

    @TempDir
    private Path folder;

    private LedgerAddress address = new LedgerAddress.File(Path.of(""));

    @BeforeEach
    void fill() {
        address = new LedgerAddress.File(folder.resolve("台账.db"));
        Shelves.add(
                address,
                List.of(
                        Reports.file("云汀2024.txt", Reports.YUNTING_2024),
                        Reports.file("松屿2024.txt", Reports.SONGYU_2024)));
        assertThat(update()).isEqualTo(Upkeep.MADE);
    }

    private Upkeep update() {
        try (Ledger ledger = Ledger.reading(address)) {
            return Index.update(ledger);
        }
    }

    private static Answer everything(Finder finder) {
        return Shelves.all(finder, "", Filters.NONE);
    }

    /// All that the index holds, as it is now and as it is when made anew.
    private void assertComplete() {
        try (Ledger ledger = Ledger.reading(address)) {
            List<String> now = held(ledger);
            Index.rebuild(ledger);
            assertThat(now).isEqualTo(held(ledger)).isNotEmpty();
        }
    }

    private static List<String> held(Ledger ledger) {
        try (Finder finder = Finder.open(ledger)) {
            Answer answer = everything(finder);
            List<String> held = new ArrayList<>();
            answer.hits().forEach(hit -> held.add(hit.toString()));
            for (Facet facet : Facet.values()) {
                held.add(facet + " " + answer.counts().of(facet));
            }
            return held.stream().sorted().toList();
        }
    }

    private long total(String query, Within within) {
        try (Ledger ledger = Ledger.reading(address);
                Finder finder = Finder.open(ledger)) {
            return Shelves.all(finder, query, Filters.NONE.in(within)).total();
        }
    }

    private static Posted record(Ledger ledger, String type, String words) {
        List<Posted> found = new ArrayList<>();
        ledger.records().standing(Records.Filter.type(type), found::add);
        return found.stream()
                .filter(one -> one.anchor().text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private void strikeOut(String type, String words) {
        try (Ledger ledger = Ledger.writing(address)) {
            Posted old = record(ledger, type, words);
            new Verdicts(ledger.database(), Shelves.CLOCK)
                    .enter(Posts.over(old, Act.REJECTED, old), "reject", Author.person("李明"), "不是实绩");
        }
    }

    @Test
    void holdsWhatTheLedgerHolds() {
        assertThat(update()).isEqualTo(Upkeep.CURRENT);
        assertThat(total("粮食总产量", Within.REPORTS)).isEqualTo(2);
        assertComplete();
    }

    @Test
    void catchesUpWithWhatWasAdded() {
        Shelves.add(address, List.of(Reports.file("云汀2025.txt", Reports.YUNTING_2025)));

        assertThat(update()).isEqualTo(Upkeep.CAUGHT_UP);
        assertThat(total("口袋公园", Within.REPORTS)).isEqualTo(1);
        assertComplete();
    }

    @Test
    void forgetsARecordThatWasStruckOut() {
        long before = total("城镇新增就业", Within.RECORDS);
        strikeOut("fact", "城镇新增就业3.2万人");

        assertThat(total("城镇新增就业", Within.RECORDS)).isEqualTo(before - 1);
        assertThat(total("城镇新增就业", Within.REPORTS)).isEqualTo(2);
        assertComplete();
    }

    @Test
    void forgetsWhatANewerReaderReadsOtherwise() {
        long before = total("", Within.RECORDS);
        try (Ledger ledger = Ledger.writing(address);
                Appender appender = ledger.appender(Author.reader("2"), Shelves.CLOCK)) {
            appender.post(Reports.readOtherwise(Reports.file("云汀2024.txt", Reports.YUNTING_2024)));
            appender.commit();
        }

        assertThat(total("", Within.RECORDS)).isLessThan(before);
        assertComplete();
    }

    @Test
    void forgetsAnEditionThatWasReplaced() {
        Shelves.add(
                address,
                List.of(Reports.file("松屿2024.txt", Reports.SONGYU_2024.replace("新增市场主体1.6万户", "新增经营主体1.7万户"))));

        assertThat(total("市场主体", Within.ALL)).isZero();
        assertThat(total("经营主体", Within.REPORTS)).isEqualTo(1);
        assertComplete();
    }

    @Test
    void holdsAReportThatCameTwiceOnce() {
        long before = total("海堤工程", Within.REPORTS);
        Shelves.add(address, List.of(Reports.file("又一份.txt", Reports.SONGYU_2024 + "新区起步区建成投用。\n")));

        assertThat(total("海堤工程", Within.REPORTS)).isEqualTo(before);
        assertComplete();
    }

    @Test
    void fillsWhileTheLedgerGrowsAndKeepsNothingBeforeItsCommit() {
        try (Ledger ledger = Ledger.reading(address);
                Filling filling = Index.following(ledger)) {
            Shelves.add(address, List.of(Reports.file("云汀2025.txt", Reports.YUNTING_2025)));
            filling.follow(ledger);
            strikeOut("fact", "城镇新增就业3.2万人");
            filling.follow(ledger);
            assertThat(Shelves.total(address, "口袋公园")).isZero();
            filling.commit();
            assertThat(Shelves.total(address, "口袋公园")).isPositive();
        }
        assertThat(update()).isEqualTo(Upkeep.CURRENT);
        assertComplete();
    }

    @Test
    void completesWhatAKilledProcessLeft() throws IOException {
        Path killed = folder.resolve("killed.db");
        try (Ledger ledger = Ledger.reading(address);
                Filling filling = Index.following(ledger)) {
            Shelves.add(address, List.of(Reports.file("云汀2025.txt", Reports.YUNTING_2025)));
            filling.follow(ledger);
            // The folder as a kill leaves it: files of a writer that never committed, its lock free.
            copy(address.index(), new LedgerAddress.File(killed).index());
        }
        Files.copy(folder.resolve("台账.db"), killed);
        Path log = folder.resolve("台账.db-wal");
        if (Files.exists(log)) {
            Files.copy(log, folder.resolve("killed.db-wal"));
        }
        address = new LedgerAddress.File(killed);

        assertThat(update()).isEqualTo(Upkeep.CAUGHT_UP);
        assertThat(total("口袋公园", Within.REPORTS)).isEqualTo(1);
        assertComplete();
    }

    @Test
    void makesAnIndexThatIsGoneAnew() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }

        assertThat(update()).isEqualTo(Upkeep.MADE);
        assertComplete();
    }

    @Test
    void makesAnIndexAnewOfWhichAnyFileIsGoneCutOrChanged() throws IOException {
        List<Path> all =
                files().stream().filter(file -> !file.endsWith("write.lock")).toList();
        assertThat(all).hasSizeGreaterThan(5);
        for (Path file : all) {
            damaged(file, () -> Files.delete(file));
            damaged(file, () -> Files.write(file, new byte[0]));
            damaged(file, () -> {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
            });
        }
    }

    private interface Harm {
        void todo() throws IOException;
    }

    /// Harms one file of a copy of the index, in the place of the index.
    private void damaged(Path file, Harm harm) throws IOException {
        Path whole = folder.resolve("whole");
        copy(address.index(), whole);
        harm.todo();

        assertThat(update()).as(file.toString()).isIn(Upkeep.DAMAGED, Upkeep.MADE);
        assertThat(total("粮食总产量", Within.REPORTS)).as(file.toString()).isEqualTo(2);
        for (Path left : files()) {
            Files.delete(left);
        }
        copy(whole, address.index());
    }

    @Test
    void makesTheIndexOfAnotherLedgerAnew() throws IOException {
        LedgerAddress other = new LedgerAddress.File(folder.resolve("other.db"));
        Shelves.add(other, List.of(Reports.file("云汀2025.txt", Reports.YUNTING_2025)));
        copy(address.index(), other.index());
        address = other;

        assertThat(update()).isEqualTo(Upkeep.FOREIGN);
        assertComplete();
    }

    @Test
    void makesTheIndexOfAnotherFormatAnew() throws IOException {
        try (FSDirectory directory = FSDirectory.open(address.index());
                IndexWriter writer = new IndexWriter(directory, Filling.config(IndexWriterConfig.OpenMode.APPEND))) {
            writer.setLiveCommitData(Map.of("format", "0").entrySet());
            writer.commit();
        }

        assertThat(update()).isEqualTo(Upkeep.VERSION);
        assertComplete();
    }

    @Test
    void answersFromWhatIsThereWhileAnotherProcessWrites() {
        try (Ledger ledger = Ledger.reading(address);
                Filling filling = Index.following(ledger)) {
            Shelves.add(address, List.of(Reports.file("云汀2025.txt", Reports.YUNTING_2025)));
            assertThat(update()).isEqualTo(Upkeep.BUSY);
            assertThat(total("粮食总产量", Within.REPORTS)).isEqualTo(2);
            filling.follow(ledger);
        }
        assertThat(total("粮食总产量", Within.REPORTS)).isEqualTo(4);
    }

    @Test
    void saysWhoIsInTheWayWhereThereIsNothingToAnswerFrom() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        try (Ledger ledger = Ledger.reading(address)) {
            try (Filling filling = Index.following(ledger)) {
                filling.follow(ledger);
                assertThatThrownBy(() -> Index.update(ledger))
                        .isInstanceOfSatisfying(
                                LedgerFailure.class,
                                failure -> assertThat(failure.kind()).isEqualTo(LedgerFailure.Kind.BUSY));
            }
            assertThat(Index.update(ledger)).isEqualTo(Upkeep.MADE);
        }
    }

    @Test
    void leavesFilesAloneThatAreNoneOfItsOwn() throws IOException {
        Path letter = address.index().resolve("letter.txt");
        Files.writeString(letter, "各位代表");
        try (Ledger ledger = Ledger.reading(address)) {
            Index.rebuild(ledger);
        }

        assertThat(letter).hasContent("各位代表");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(address.index())) {
            return all.sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> all = Files.list(from)) {
            all.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

package cn.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.ledger.LedgerFailure.Kind;
import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.Accounts;
import cn.taizhang.ledger.account.Lockout;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.account.Scope;
import cn.taizhang.ledger.backup.Backup;
import cn.taizhang.ledger.backup.Manifest;
import cn.taizhang.ledger.backup.Restore;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.EventCheck;
import cn.taizhang.ledger.event.Happening;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.posting.Filed;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.ledger.review.Corrections;
import cn.taizhang.ledger.store.ChainCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for backups of a ledger in either database.
interface BackupLaws {

    /// An address at which there is no ledger yet.
    LedgerAddress fresh();

    /// Adds a report that differs in a number from any other.
    private static void add(LedgerAddress address, int number) {
        try (Ledger ledger = Ledger.writing(address);
                Appender appender = ledger.appender(LedgerLaws.READER, LedgerLaws.CLOCK)) {
            String text = Reports.SONGYU_2024.replace("9%", number + "%");
            assertThat(appender.post(Reports.file(number + ".txt", text))).isInstanceOf(Filed.Added.class);
            appender.commit();
        }
    }

    /// A ledger with three reports, a correction, an account and an event that names a file.
    static LedgerAddress filled(LedgerAddress address) {
        try (Ledger ledger = Ledger.writing(address);
                Appender appender = ledger.appender(LedgerLaws.READER, LedgerLaws.CLOCK)) {
            appender.post(Reports.file("云汀2024.txt", Reports.YUNTING_2024));
            appender.post(Reports.file("云汀2025.txt", Reports.YUNTING_2025));
            appender.post(Reports.file("异本.txt", "首页\n" + Reports.YUNTING_2024));
            appender.commit();
            List<String> facts = new ArrayList<>();
            ledger.records().standing(Records.Filter.type("fact"), fact -> facts.add(fact.id()));
            new Corrections(ledger, LedgerLaws.CLOCK)
                    .correct(facts.getFirst(), Map.of("value", "5.7"), LedgerLaws.PERSON, "核对原文");
            accounts(ledger).add(new Account.Draft("王管理", "{bcrypt}x", Role.ADMINISTRATOR, Scope.ALL), "王管理");
            accounts(ledger).noteFailure("王管理");
            String sha256 = ledger.attachments().put(new byte[] {0, 1, 2, -1});
            ledger.events().begin();
            ledger.events()
                    .append(
                            LedgerLaws.CLOCK.instant(),
                            "王管理",
                            List.of(Happening.of("task.told", "task:1", Map.of(Attached.FIELD, sha256 + " 证据.jpg"))));
            ledger.events().commit();
        }
        return address;
    }

    static Accounts accounts(Ledger ledger) {
        return new Accounts(ledger.database(), LedgerLaws.CLOCK, Lockout.USUAL);
    }

    static Manifest backup(LedgerAddress from, Path to) {
        try (OutputStream out = Files.newOutputStream(to)) {
            return Backup.write(from, out, LedgerLaws.CLOCK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All that a ledger holds, as far as a person can ask for it.
    static String all(LedgerAddress address) {
        try (Ledger ledger = Ledger.reading(address)) {
            StringBuilder all = new StringBuilder(ledger.content())
                    .append(ledger.check())
                    .append(EventCheck.of(ledger.database()))
                    .append(EventLaws.all(ledger));
            ledger.records().since(0, all::append);
            ledger.holdings().counted().forEach(one -> {
                all.append(one);
                all.append(ledger.shelf().document(one.document()).source().text());
            });
            accounts(ledger).list().forEach(account -> all.append(account).append(account.passwordHash()));
            return all.append(accounts(ledger).events(0, 100)).toString();
        }
    }

    @Test
    default void makesTheSameLedgerOfABackup(@TempDir Path folder) {
        LedgerAddress address = filled(fresh());
        Manifest manifest = backup(address, folder.resolve("备份.zip"));
        LedgerAddress copy = fresh();
        assertThat(Restore.into(folder.resolve("备份.zip"), copy)).isEqualTo(manifest);
        assertThat(all(copy)).isEqualTo(all(address));
        assertThat(manifest.rows("account")).isEqualTo(1);
        assertThat(manifest.events().events()).isEqualTo(3);
        assertThat(manifest.events().attachments()).isEqualTo(1);
        add(copy, 1);
        try (Ledger ledger = Ledger.reading(copy)) {
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
        }
    }

    @Test
    default void takesTheSameReportForAVariantAfterwards(@TempDir Path folder) {
        LedgerAddress copy = fresh();
        backup(filled(fresh()), folder.resolve("备份.zip"));
        Restore.into(folder.resolve("备份.zip"), copy);
        try (Ledger ledger = Ledger.writing(copy);
                Appender appender = ledger.appender(LedgerLaws.READER, LedgerLaws.CLOCK)) {
            assertThat(appender.post(Reports.file("又一页.txt", "新闻\n" + Reports.YUNTING_2025)))
                    .isInstanceOfSatisfying(
                            Filed.Added.class,
                            added -> assertThat(added.variants()).hasSize(1));
        }
    }

    @Test
    default void copiesAnEmptyLedger(@TempDir Path folder) {
        LedgerAddress address = fresh();
        Ledger.writing(address).close();
        backup(address, folder.resolve("空.zip"));
        LedgerAddress copy = fresh();
        Restore.into(folder.resolve("空.zip"), copy);
        Restore.into(folder.resolve("空.zip"), copy);
        assertThat(all(copy)).isEqualTo(all(address));
    }

    @Test
    default void copiesWhatStoodAtOneMomentWhileOthersWrite(@TempDir Path folder) throws Exception {
        LedgerAddress address = fresh();
        add(address, 1);
        AtomicBoolean enough = new AtomicBoolean();
        List<Manifest> taken = new ArrayList<>();
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<?> writer = pool.submit(() -> {
                for (int i = 2; !enough.get() || i < 8; i++) {
                    add(address, i);
                }
            });
            for (int i = 0; i < 6; i++) {
                taken.add(backup(address, folder.resolve(i + ".zip")));
            }
            enough.set(true);
            writer.get();
        }
        assertThat(taken.getFirst().chain().postings()).isLessThan(postings(address));
        for (int i = 0; i < taken.size(); i++) {
            LedgerAddress copy = fresh();
            Restore.into(folder.resolve(i + ".zip"), copy);
            try (Ledger ledger = Ledger.reading(copy);
                    Ledger grown = Ledger.reading(address)) {
                ChainCheck.Sound chain = (ChainCheck.Sound) ledger.check();
                assertThat(chain).isEqualTo(taken.get(i).chain());
                assertThat(ledger.holdings().byDocument()).hasSize((int) chain.postings());
                assertThat(grown.database()
                                .list(
                                        "SELECT hash FROM entry WHERE seq = ?",
                                        row -> HexFormat.of().formatHex(row.bytes(1)),
                                        chain.entries()))
                        .containsExactly(chain.head());
            }
        }
    }

    private static long postings(LedgerAddress address) {
        try (Ledger ledger = Ledger.reading(address)) {
            return ledger.database().number("SELECT count(*) FROM posting");
        }
    }

    @Test
    default void restoresOnlyWhereThereIsNothing(@TempDir Path folder) {
        LedgerAddress address = filled(fresh());
        backup(address, folder.resolve("备份.zip"));
        String before = all(address);
        assertFails(Kind.OCCUPIED, "posting has", folder.resolve("备份.zip"), address);
        assertThat(all(address)).isEqualTo(before);
        LedgerAddress accountsOnly = fresh();
        try (Ledger ledger = Ledger.writing(accountsOnly)) {
            accounts(ledger).add(new Account.Draft("li", "x", Role.READER, Scope.ALL), "li");
        }
        assertFails(Kind.OCCUPIED, "account has 1", folder.resolve("备份.zip"), accountsOnly);
    }

    private static void assertFails(Kind kind, String message, Path file, LedgerAddress to) {
        assertThatThrownBy(() -> Restore.into(file, to)).isInstanceOfSatisfying(LedgerFailure.class, failure -> {
            assertThat(failure.kind()).as(failure.getMessage()).isEqualTo(kind);
            assertThat(failure.getMessage()).contains(message);
        });
    }

    /// A backup with its parts changed.
    private static Path changed(Path backup, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Path other = backup.resolveSibling("changed.zip");
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(backup)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
            change.accept(parts);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    out.putNextEntry(new ZipEntry(part.getKey()));
                    out.write(part.getValue());
                }
            }
            return Files.write(other, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Consumer<Map<String, byte[]>> replacing(String part, String words, String other) {
        return parts -> parts.computeIfPresent(part, (name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            String changed = text.replaceFirst(words, other);
            assertThat(changed.equals(text)).as("%s in %s", words, part).isFalse();
            return changed.getBytes(StandardCharsets.UTF_8);
        });
    }

    @Test
    default void refusesADamagedBackupAndLeavesNothing(@TempDir Path folder) throws IOException {
        Path sound = folder.resolve("备份.zip");
        backup(filled(fresh()), sound);
        byte[] bytes = Files.readAllBytes(sound);
        Map<String, Path> damaged = new LinkedHashMap<>();
        damaged.put("no whole zip", Files.write(folder.resolve("half.zip"), Arrays.copyOf(bytes, 9_000)));
        damaged.put("no whole zip ", Files.writeString(folder.resolve("letter.zip"), "各位代表:"));
        damaged.put("no whole zip  ", Files.write(folder.resolve("none.zip"), new byte[0]));
        LedgerAddress to = fresh();
        damaged.forEach((message, file) -> assertFails(Kind.BACKUP_DAMAGED, message.strip(), file, to));
        Map<String, Consumer<Map<String, byte[]>>> changes = new LinkedHashMap<>();
        changes.put("entry.jsonl is not what", replacing("entry.jsonl", "5\\.9", "6.9"));
        changes.put("account.jsonl is not what", replacing("account.jsonl", "bcrypt", "plain"));
        changes.put("it lacks head.jsonl", parts -> parts.remove("head.jsonl"));
        changes.put("it has no manifest.json", parts -> parts.remove("manifest.json"));
        changes.put("no content", replacing("manifest.json", "\"content\"", "\"kontent\""));
        changes.put("no number under entries", replacing("manifest.json", "\"entries\":", "\"entries\":\"x\",\"y\":"));
        changes.put("manifest is damaged", replacing("manifest.json", ",", ",,"));
        changes.put("names other parts", replacing("manifest.json", "head.jsonl", "heads.jsonl"));
        changes.put("the chain is not that", replacing("manifest.json", "\"head\":\".", "\"head\":\""));
        changes.put(
                "the chain of events is not that", replacing("manifest.json", "\"eventHead\":\".", "\"eventHead\":\""));
        changes.put("event.jsonl is not what", replacing("event.jsonl", "task:1", "task:2"));
        changes.put("attachment.jsonl is not what", replacing("attachment.jsonl", "AAEC", "AAED"));
        changes.put("the content is not that", replacing("manifest.json", "\"content\":\".", "\"content\":\""));
        changes.put("other rows", replacing("manifest.json", "\"rows\":1,", "\"rows\":2,"));
        changes.put("../../evil.sh", parts -> parts.put("../../evil.sh", new byte[] {1}));
        changes.forEach((message, change) -> {
            assertFails(Kind.BACKUP_DAMAGED, message, changed(sound, change), to);
        });
        assertFails(
                Kind.BACKUP_NEWER,
                "schema version 99",
                changed(sound, replacing("manifest.json", "\"schema\":.", "\"schema\":99")),
                to);
        assertFails(
                Kind.BACKUP_NEWER,
                "format 2",
                changed(sound, replacing("manifest.json", "\"format\":1", "\"format\":2")),
                to);
        Restore.into(sound, to);
        assertThat(folder.resolve("../../evil.sh")).doesNotExist();
    }

    @Test
    default void restoresABackupOfTheVersionBeforeEvents(@TempDir Path folder) {
        Path sound = folder.resolve("备份.zip");
        backup(filled(fresh()), sound);
        Path older = changed(sound, parts -> {
            parts.remove("event.jsonl");
            parts.remove("attachment.jsonl");
            parts.remove("ballot_box.jsonl");
            replacing("manifest.json", "\"schema\":6", "\"schema\":4").accept(parts);
            replacing("manifest.json", "\"events\":.*?\"content\"", "\"content\"")
                    .accept(parts);
            replacing("manifest.json", ",\\{\"name\":\"event.jsonl.*]", "]").accept(parts);
        });
        LedgerAddress to = fresh();
        assertThat(Restore.into(older, to).rows("account")).isEqualTo(1);
        try (Ledger ledger = Ledger.reading(to)) {
            assertThat(ledger.check()).isInstanceOf(ChainCheck.Sound.class);
            assertThat(EventCheck.of(ledger.database())).isEqualTo(EventCheck.NONE);
        }
    }

    @Test
    default void doesNotTakeAFileThatIsAllTheSameForABomb(@TempDir Path folder) {
        LedgerAddress address = fresh();
        try (Ledger ledger = Ledger.writing(address)) {
            ledger.attachments().put(new byte[4 << 20]);
        }
        backup(address, folder.resolve("备份.zip"));
        assertThat(Restore.into(folder.resolve("备份.zip"), fresh()).rows("attachment"))
                .isEqualTo(1);
    }

    @Test
    default void refusesABombWithoutInflatingIt(@TempDir Path folder) {
        Path sound = folder.resolve("备份.zip");
        backup(filled(fresh()), sound);
        byte[] zeros = new byte[16 << 20];
        Path unexpected = changed(sound, parts -> parts.put("entry.jsonl", zeros));
        assertFails(Kind.BACKUP_DAMAGED, "entry.jsonl is not what", unexpected, fresh());
        Path declared = changed(sound, parts -> {
            parts.put("band.jsonl", zeros);
            replacing("manifest.json", "(\"band.jsonl\",\"rows\":\\d+,\"bytes\":)\\d+", "$1" + zeros.length)
                    .accept(parts);
        });
        assertFails(Kind.BACKUP_DAMAGED, "band.jsonl would grow", declared, fresh());
    }

    @Test
    default void doesNotCopyALedgerWhoseChainIsBroken(@TempDir Path folder) {
        LedgerAddress address = filled(fresh());
        try (Ledger ledger = Ledger.writing(address)) {
            ledger.database()
                    .run(
                            address instanceof LedgerAddress.File
                                    ? "DROP TRIGGER entry_no_update"
                                    : "DROP TRIGGER entry_append_only ON entry");
            ledger.database().run("UPDATE entry SET payload = payload || ' ' WHERE seq = 3");
        }
        assertThatThrownBy(() -> backup(address, folder.resolve("备份.zip")))
                .isInstanceOfSatisfying(
                        LedgerFailure.class, failure -> assertThat(failure).hasMessageContaining("broken at entry 3"));
    }
}

package cn.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.Accounts;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.account.Scope;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.ledger.event.EventCheck;
import cn.taizhang.ledger.event.EventLog;
import cn.taizhang.ledger.event.Happening;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What holds for events and the files they name in either database.
interface EventLaws {

    long SEED = 20_260_302;
    Instant NOON = Instant.parse("2026-03-02T04:00:00.123456Z");

    /// An address at which there is no ledger yet.
    LedgerAddress fresh();

    static List<Event> append(Ledger ledger, Happening... happenings) {
        EventLog log = ledger.events();
        try {
            log.begin();
            List<Event> events = log.append(NOON, "王管理", List.of(happenings));
            log.commit();
            return events;
        } finally {
            log.rollback();
        }
    }

    private static String words(Random random) {
        int[] points = random.ints(random.nextInt(1, 12), 0, 0x2_0000)
                .map(point -> random.nextInt(3) > 0 ? "签收退回\"\\\n\t, {}=9%\0é😀".codePointAt(point % 19) : point)
                .toArray();
        return new String(
                new String(points, 0, points.length).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Happening happening(Random random) {
        Map<String, String> fields = new HashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            fields.put(List.of("unit", "was", "became", "原因", "x\"y").get(random.nextInt(5)), words(random));
        }
        return Happening.of("task." + random.nextInt(4), "task:" + random.nextInt(9) + "号", fields);
    }

    static List<Event> all(Ledger ledger) {
        List<Event> events = new ArrayList<>();
        ledger.events().each(0, events::add);
        return events;
    }

    @Test
    default void givesBackTheEventsThatWereAppended() {
        Random random = new Random(SEED);
        LedgerAddress address = fresh();
        List<Event> appended = new ArrayList<>();
        try (Ledger ledger = Ledger.writing(address)) {
            EventLog log = ledger.events();
            assertThat(log.last()).isZero();
            assertThat(EventCheck.of(ledger.database())).isEqualTo(EventCheck.NONE);
            for (int i = 0; i < 40; i++) {
                log.begin();
                for (int part = random.nextInt(1, 3); part > 0; part--) {
                    List<Happening> happenings = IntStream.range(0, random.nextInt(6))
                            .mapToObj(each -> happening(random))
                            .toList();
                    List<Event> events = log.append(NOON.plusMillis(i), "李明", happenings);
                    assertThat(events)
                            .extracting(Event::fields)
                            .isEqualTo(
                                    happenings.stream().map(Happening::fields).toList());
                    appended.addAll(events);
                }
                log.commit();
            }
        }
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(appended).hasSizeGreaterThan(80);
            assertThat(all(ledger)).isEqualTo(appended);
            assertThat(appended)
                    .extracting(Event::seq)
                    .isEqualTo(
                            LongStream.rangeClosed(1, appended.size()).boxed().toList());
            assertThat(appended.getFirst().at()).isEqualTo(NOON.truncatedTo(ChronoUnit.MILLIS));
            assertThat(ledger.events().last()).isEqualTo(appended.size());
            List<Event> later = new ArrayList<>();
            ledger.events().each(17, later::add);
            assertThat(later).isEqualTo(appended.subList(17, appended.size()));
            assertThat(ledger.events().of("task:3号"))
                    .isNotEmpty()
                    .isEqualTo(appended.stream()
                            .filter(event -> event.subject().equals("task:3号"))
                            .toList());
            assertThat(EventCheck.of(ledger.database()))
                    .isInstanceOfSatisfying(
                            EventCheck.Sound.class,
                            sound -> assertThat(sound.events()).isEqualTo(appended.size()));
        }
    }

    @Test
    default void leavesNoTraceOfWhatWasTakenBack() {
        try (Ledger ledger = Ledger.writing(fresh())) {
            append(ledger, Happening.of("task.made", "task:1", Map.of()));
            EventCheck before = EventCheck.of(ledger.database());
            EventLog log = ledger.events();
            log.begin();
            ledger.attachments().put(new byte[] {1, 2, 3});
            log.append(NOON, "李明", List.of(Happening.of("task.signed", "task:1", Map.of())));
            log.rollback();
            log.rollback();
            assertThat(EventCheck.of(ledger.database())).isEqualTo(before);
            assertThat(append(ledger, Happening.of("task.signed", "task:1", Map.of()))
                            .getFirst()
                            .seq())
                    .isEqualTo(2);
            assertThatThrownBy(() -> log.append(NOON, "李明", List.of())).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    default void keepsTheSameFileOnceAndOnlyFilesThatAreThere() {
        byte[] photo = "完工照片".getBytes(StandardCharsets.UTF_8);
        try (Ledger ledger = Ledger.writing(fresh())) {
            String sha256 = ledger.attachments().put(photo);
            assertThat(ledger.attachments().put(photo.clone()))
                    .isEqualTo(sha256)
                    .hasSize(64);
            assertThat(ledger.attachments().bytes(sha256))
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(photo));
            assertThat(ledger.attachments().bytes("0".repeat(64))).isEmpty();
            List<Attached> files = List.of(new Attached(sha256, "完工 照片.jpg"), new Attached(sha256, "副本"));
            Event event = append(ledger, Happening.of("task.told", "task:1", Map.of("files", Attached.words(files))))
                    .getFirst();
            assertThat(Attached.of(event.fields())).isEqualTo(files);
            Happening absent = Happening.of("task.told", "task:1", Map.of("files", "0".repeat(64) + " 无.jpg"));
            assertThatThrownBy(() -> append(ledger, absent)).isInstanceOf(IllegalStateException.class);
            assertThat(EventCheck.of(ledger.database())).isInstanceOfSatisfying(EventCheck.Sound.class, sound -> {
                assertThat(sound.events()).isEqualTo(1);
                assertThat(sound.attachments()).isEqualTo(1);
            });
        }
    }

    @Test
    default void refusesToChangeWhatHappened() {
        try (Ledger ledger = Ledger.writing(fresh())) {
            ledger.attachments().put(new byte[] {1});
            append(ledger, Happening.of("task.made", "task:1", Map.of()));
            for (String table : List.of("event", "attachment")) {
                for (String statement : List.of("DELETE FROM " + table, "UPDATE " + table + " SET seq = seq + 1")) {
                    assertThatThrownBy(() -> ledger.database().run(statement))
                            .isInstanceOf(LedgerFailure.class)
                            .hasMessageContaining("append-only");
                }
            }
        }
    }

    @Test
    default void makesOneChainOfManyWriters() throws Exception {
        LedgerAddress address = fresh();
        Ledger.writing(address).close();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                String name = "写者" + writer;
                running.add(pool.submit(() -> {
                    try (Ledger ledger = Ledger.writing(address)) {
                        BackupLaws.accounts(ledger).add(new Account.Draft(name, "x", Role.READER, Scope.ALL), "系统");
                        for (int i = 0; i < 20; i++) {
                            ledger.attachments().put((name + i % 5).getBytes(StandardCharsets.UTF_8));
                            append(
                                    ledger,
                                    Happening.of("task.made", name, Map.of("no", "" + i)),
                                    Happening.of("task.seen", name, Map.of()));
                        }
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(EventCheck.of(ledger.database())).isInstanceOfSatisfying(EventCheck.Sound.class, sound -> {
                assertThat(sound.events()).isEqualTo(4 * 41);
                assertThat(sound.attachments()).isEqualTo(20);
            });
            assertThat(ledger.events().of("写者2"))
                    .hasSize(40)
                    .filteredOn(event -> event.kind().equals("task.made"))
                    .extracting(event -> event.field("no"))
                    .isEqualTo(
                            IntStream.range(0, 20).mapToObj(Integer::toString).toList());
        }
    }

    @Test
    default void keepsWhatBecameOfAccountsWithoutTheirSecrets() {
        try (Ledger ledger = Ledger.writing(fresh())) {
            Accounts accounts = BackupLaws.accounts(ledger);
            accounts.add(new Account.Draft("李明", "{bcrypt}geheim", Role.READER, Scope.ALL), "王管理");
            accounts.setRole("李明", Role.REVIEWER, "王管理");
            accounts.setPasswordHash("李明", "{bcrypt}neu", "李明");
            accounts.noteFailure("李明");
            accounts.noteSuccess("李明");
            accounts.disable("无名", "王管理");
            List<Event> events = ledger.events().of("account:李明");
            assertThat(events)
                    .isEqualTo(all(ledger))
                    .extracting(Event::kind)
                    .containsExactly(
                            "account.added", "account.role", "account.password", "account.failed", "account.logged_in");
            assertThat(events.get(1).fields()).isEqualTo(Map.of("was", "reader", "became", "reviewer"));
            assertThat(events.get(1).actor()).isEqualTo("王管理");
            assertThat(events.toString()).doesNotContain("bcrypt");
        }
    }

    @Test
    default void bringsALedgerWithoutEventsUpToDate() {
        LedgerAddress address = fresh();
        try (Ledger ledger = Ledger.writing(address)) {
            BackupLaws.accounts(ledger).add(new Account.Draft("李明", "x", Role.READER, Scope.ALL), "王管理");
            ledger.database().run("DROP TABLE ballot_box");
            ledger.database().run("DROP TABLE event");
            ledger.database().run("DROP TABLE attachment");
            ledger.database().run("DELETE FROM flyway_schema_history WHERE version IN ('5', '6')");
        }
        assertThatThrownBy(() -> Ledger.reading(address)).isInstanceOf(LedgerFailure.class);
        try (Ledger ledger = Ledger.existing(address)) {
            assertThat(EventCheck.of(ledger.database())).isEqualTo(EventCheck.NONE);
            BackupLaws.accounts(ledger).setRole("李明", Role.REVIEWER, "王管理");
            assertThat(all(ledger)).extracting(Event::kind).containsExactly("account.role");
        }
    }
}

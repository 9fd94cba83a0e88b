package cn.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.event.EventCheck;
import cn.taizhang.ledger.event.Happening;
import cn.taizhang.ledger.event.Noted;
import cn.taizhang.ledger.store.Database;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever is done to events or attachments behind the back of the ledger is found, in either database.
interface TamperLaws {

    /// An address at which there is no ledger yet.
    LedgerAddress fresh();

    /// Three attachments, and events of which some name them; nothing guards them any more.
    private LedgerAddress unguarded() {
        LedgerAddress address = fresh();
        try (Ledger ledger = Ledger.writing(address)) {
            for (int i = 0; i < 3; i++) {
                String sha256 = ledger.attachments().put(("证据" + i).getBytes(StandardCharsets.UTF_8));
                EventLaws.append(
                        ledger,
                        Happening.of("task.told", "task:" + i, Map.of("files", sha256 + " 证据.txt", "value", "9.5")),
                        Happening.of("task.seen", "task:" + i, Map.of()));
            }
            for (String table : List.of("event", "attachment")) {
                for (String change : List.of("update", "delete")) {
                    String on = address instanceof LedgerAddress.File ? "" : " ON " + table;
                    ledger.database().run("DROP TRIGGER " + table + "_no_" + change + on);
                }
            }
        }
        return address;
    }

    /// Whether the check finds what was done, which is then taken back.
    private static EventCheck after(Ledger ledger, Runnable harm) {
        Database database = ledger.database();
        try {
            database.begin(Database.Turn.EVENTS);
            harm.run();
            return EventCheck.of(database);
        } finally {
            database.rollback();
        }
    }

    @Test
    default void breaksWhenAnyByteOfAnyTextIsChanged() {
        LedgerAddress address = unguarded();
        boolean anyBytes = address instanceof LedgerAddress.File;
        Random random = new Random(EventLaws.SEED);
        int changes = 0;
        try (Ledger ledger = Ledger.writing(address)) {
            Database database = ledger.database();
            for (String column : List.of(
                    "event.happened_at",
                    "event.actor",
                    "event.kind",
                    "event.subject",
                    "event.payload",
                    "attachment.sha256")) {
                String table = column.split("[.]")[0];
                String name = column.split("[.]")[1];
                for (String words :
                        List.copyOf(database.list("SELECT " + name + " FROM " + table, row -> row.text(1)))) {
                    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
                    for (int at = 0; at < bytes.length; at++) {
                        byte[] other = bytes.clone();
                        // A server refuses what is no text at all.
                        other[at] ^= (byte) (anyBytes ? random.nextInt(1, 256) : 1);
                        String sql = "UPDATE " + table + " SET " + name + " = " + (anyBytes ? "CAST(? AS TEXT)" : "?")
                                + " WHERE seq = (SELECT min(seq) FROM " + table + " WHERE " + name + " = ?)";
                        Object value = anyBytes ? other : new String(other, StandardCharsets.UTF_8);
                        assertThat(after(
                                        ledger,
                                        () -> assertThat(database.update(sql, value, words))
                                                .isEqualTo(1)))
                                .as("%s %d of %s", column, at, words)
                                .isInstanceOf(EventCheck.Broken.class);
                        changes++;
                    }
                }
            }
            assertThat(EventCheck.of(database)).isInstanceOf(EventCheck.Sound.class);
        }
        assertThat(changes).isGreaterThan(750);
    }

    @Test
    default void breaksWhenAnyByteOfAFileAHashOrANumberIsChanged() {
        Random random = new Random(EventLaws.SEED);
        try (Ledger ledger = Ledger.writing(unguarded())) {
            Database database = ledger.database();
            for (String column : List.of("event.hash", "attachment.hash", "attachment.body")) {
                String table = column.split("[.]")[0];
                String name = column.split("[.]")[1];
                List<byte[]> rows =
                        database.list("SELECT " + name + " FROM " + table + " ORDER BY seq", row -> row.bytes(1));
                for (int row = 0; row < rows.size(); row++) {
                    for (int at = 0; at < rows.get(row).length; at++) {
                        byte[] other = rows.get(row).clone();
                        other[at] ^= (byte) random.nextInt(1, 256);
                        long seq = row + 1;
                        assertThat(after(
                                        ledger,
                                        () -> database.update(
                                                "UPDATE " + table + " SET " + name + " = ? WHERE seq = ?", other, seq)))
                                .as("%s %d of row %d", column, at, seq)
                                .isEqualTo(new EventCheck.Broken(table, seq));
                    }
                }
            }
            for (String column : List.of("event.seq", "attachment.seq", "attachment.size")) {
                String table = column.split("[.]")[0];
                String name = column.split("[.]")[1];
                for (long seq = 1; seq <= database.number("SELECT count(*) FROM " + table); seq++) {
                    for (int at = 0; at < Long.SIZE; at += Byte.SIZE) {
                        long row = seq;
                        long bits = (at == 0 ? 64 + random.nextLong(128) : random.nextLong(1, 256)) << at;
                        long number = database.number("SELECT " + name + " FROM " + table + " WHERE seq = ?", seq);
                        assertThat(after(
                                        ledger,
                                        () -> database.update(
                                                "UPDATE " + table + " SET " + name + " = ? WHERE seq = ?",
                                                number ^ bits,
                                                row)))
                                .as("%s %d of row %d", column, at, seq)
                                .isInstanceOf(EventCheck.Broken.class);
                    }
                }
            }
        }
    }

    @Test
    default void breaksWhenARowIsMissingMovedOrDoubled() {
        try (Ledger ledger = Ledger.writing(unguarded())) {
            Database database = ledger.database();
            EventCheck.Sound sound = (EventCheck.Sound) EventCheck.of(database);
            for (String table : List.of("event", "attachment")) {
                long rows = database.number("SELECT count(*) FROM " + table);
                for (long one = 1; one <= rows; one++) {
                    long seq = one;
                    EventCheck missing =
                            after(ledger, () -> database.update("DELETE FROM " + table + " WHERE seq = ?", seq));
                    if (table.equals("event") && seq == rows) {
                        // The end of a chain is told by the head that was noted elsewhere.
                        assertThat(missing)
                                .isInstanceOfSatisfying(
                                        EventCheck.Sound.class,
                                        cut -> assertThat(cut.head()).isNotEqualTo(sound.head()));
                        after(ledger, () -> {
                            database.update("DELETE FROM event WHERE seq = ?", seq);
                            assertThat(Noted.find(database, sound.head())).isEmpty();
                        });
                    } else {
                        assertThat(missing).as("%s %d", table, seq).isInstanceOf(EventCheck.Broken.class);
                    }
                    for (long other = seq + 1; other <= rows; other++) {
                        long to = other;
                        assertThat(after(ledger, () -> {
                                    String move = "UPDATE " + table + " SET seq = ? WHERE seq = ?";
                                    database.update(move, 1000L, seq);
                                    database.update(move, seq, to);
                                    database.update(move, to, 1000L);
                                }))
                                .as("%s %d and %d", table, seq, to)
                                .isInstanceOf(EventCheck.Broken.class);
                    }
                    String words = table.equals("event")
                            ? "happened_at, actor, kind, subject, payload, hash"
                            : "sha256 || 'x', size, body, hash";
                    String names = words.replace(" || 'x'", "");
                    assertThat(after(
                                    ledger,
                                    () -> database.update(
                                            "INSERT INTO " + table + " (seq, " + names + ") SELECT ?, " + words
                                                    + " FROM " + table + " WHERE seq = ?",
                                            rows + 1,
                                            seq)))
                            .isEqualTo(new EventCheck.Broken(table, rows + 1));
                }
            }
            assertThat(EventCheck.of(database)).isEqualTo(sound);
            assertThat(Noted.find(database, sound.head())).contains(new Noted("event", sound.events()));
        }
    }
}

package cn.taizhang.ledger.backup;

import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.LedgerFailure.Kind;
import cn.taizhang.ledger.event.EventCheck;
import cn.taizhang.ledger.query.Content;
import cn.taizhang.ledger.store.ChainCheck;
import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Schema;
import cn.taizhang.ledger.store.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Copies a ledger while it is in use: a zip of one file of JSON lines a table, and a manifest.
///
/// 例: `Backup.write(LedgerAddress.of("台账.db"), out, Clock.systemUTC())`; [Restore] makes a ledger of it again, in
/// either database.
///
/// - All tables are read as they were at one moment, and nobody who writes meanwhile waits for it.
/// - Row by row: memory does not grow with the ledger.
/// - Accounts are in it with the hashes of their passwords: it is to be kept as safe as the ledger.
/// - A ledger with a broken chain, of entries or of events, is not copied: such a copy could not be restored.
public final class Backup {

    static final String MANIFEST = "manifest.json";
    static final String LINES = ".jsonl";

    /// Writes the backup; the stream is left open.
    public static Manifest write(LedgerAddress from, OutputStream out, Clock clock) throws IOException {
        try (Database database = Database.reading(from)) {
            Schema.require(database);
            database.freeze();
            try {
                return write(database, out, clock);
            } finally {
                database.rollback();
            }
        } catch (UncheckedIOException lost) {
            throw lost.getCause();
        }
    }

    private static Manifest write(Database database, OutputStream out, Clock clock) throws IOException {
        ChainCheck.Sound chain = sound(database);
        EventCheck.Sound events = soundEvents(database);
        String content = Content.of(database);
        Instant taken = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        List<Manifest.Member> members = new ArrayList<>();
        for (Shape shape : Shape.WHOLE) {
            // The long texts are compressed already, and attachments may be of a kind that looks like a bomb.
            boolean files = shape.table().equals(Shape.ATTACHMENT.table());
            zip.setLevel(files ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
            zip.putNextEntry(part(shape.table() + LINES, taken));
            members.add(new LineWriter(shape, zip).write(database));
            zip.closeEntry();
        }
        Manifest manifest = new Manifest(Schema.VERSION, taken, chain, events, content, members);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.putNextEntry(part(MANIFEST, taken));
        zip.write(ManifestJson.write(manifest));
        zip.closeEntry();
        zip.finish();
        return manifest;
    }

    /// The same ledger at the same moment gives the same bytes.
    private static ZipEntry part(String name, Instant taken) {
        ZipEntry part = new ZipEntry(name);
        part.setTimeLocal(LocalDateTime.ofInstant(taken, ZoneOffset.UTC));
        return part;
    }

    private static ChainCheck.Sound sound(Database database) {
        return switch (ChainCheck.of(database)) {
            case ChainCheck.Sound sound -> sound;
            case ChainCheck.Broken broken -> throw broken(database, broken.table(), broken.seq());
        };
    }

    private static EventCheck.Sound soundEvents(Database database) {
        return switch (EventCheck.of(database)) {
            case EventCheck.Sound sound -> sound;
            case EventCheck.Broken broken -> throw broken(database, broken.table(), broken.seq());
        };
    }

    private static LedgerFailure broken(Database database, String table, long seq) {
        return new LedgerFailure(
                Kind.DAMAGED, database.address().shown(), "the chain is broken at " + table + " " + seq);
    }

    private Backup() {}
}

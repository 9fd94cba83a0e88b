package cn.taizhang.ledger.backup;

import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.LedgerFailure.Kind;
import cn.taizhang.ledger.store.Schema;
import cn.taizhang.ledger.store.Shape;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// A backup opened to be restored, when all of it is as its manifest says.
///
/// - Its parts are looked up by the names they must have; no name in it ever becomes a path.
/// - No part inflates to more than the manifest says, or out of all proportion.
final class BackupFile implements AutoCloseable {

    private static final int MANIFEST_BYTES = 64 << 10;
    private static final int CHUNK = 64 << 10;

    /// Inflated to deflated bytes beyond which a part is a bomb; the lines of a table reach 15.
    private static final int RATIO = 200;

    /// Inflated bytes that any part may have, however small it is.
    private static final int FREE_BYTES = 1 << 20;

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path path) {
        try {
            ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
            try {
                BackupFile file = new BackupFile(path, zip, manifest(path, zip));
                file.verify();
                return file;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException | EOFException e) {
            throw damaged(path, new Damage("it is no whole zip", e));
        } catch (Damage e) {
            throw damaged(path, e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the backup " + path, e);
        }
    }

    private static LedgerFailure damaged(Path path, Damage damage) {
        return new LedgerFailure(Kind.BACKUP_DAMAGED, path.toString(), damage);
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw new Damage("it has no " + Backup.MANIFEST);
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(MANIFEST_BYTES + 1);
        }
        if (bytes.length > MANIFEST_BYTES) {
            throw new Damage("its manifest is larger than any");
        }
        if (ManifestJson.format(bytes) > Manifest.FORMAT) {
            throw new LedgerFailure(Kind.BACKUP_NEWER, path.toString(), "format " + ManifestJson.format(bytes));
        }
        Manifest manifest = ManifestJson.read(bytes);
        if (manifest.schema() > Schema.VERSION) {
            throw new LedgerFailure(
                    Kind.BACKUP_NEWER,
                    path.toString(),
                    "schema version " + manifest.schema() + ", expected " + Schema.VERSION);
        }
        return manifest;
    }

    Manifest manifest() {
        return manifest;
    }

    /// The tables that are in it: those of the version that made it.
    List<Shape> tables() {
        return Shape.whole(manifest.schema());
    }

    private void verify() throws IOException {
        List<String> expected =
                tables().stream().map(shape -> shape.table() + Backup.LINES).toList();
        List<String> stated =
                manifest.members().stream().map(Manifest.Member::name).toList();
        if (!expected.equals(stated)) {
            throw new Damage("its manifest names other parts: " + String.join(", ", stated));
        }
        Set<String> names = new HashSet<>(expected);
        names.add(Backup.MANIFEST);
        for (ZipEntry entry : zip.stream().toList()) {
            if (!names.remove(entry.getName())) {
                throw new Damage("it holds " + entry.getName() + ", which no backup does, or not twice");
            }
        }
        if (!names.isEmpty()) {
            throw new Damage("it lacks " + String.join(", ", names));
        }
        for (Manifest.Member member : manifest.members()) {
            verify(member);
        }
    }

    private void verify(Manifest.Member member) throws IOException {
        ZipEntry entry = zip.getEntry(member.name());
        if (member.bytes() / RATIO > entry.getCompressedSize() && member.bytes() > FREE_BYTES) {
            throw new Damage(member.name() + " would grow out of all proportion");
        }
        MessageDigest digest = Sha256.begin();
        byte[] chunk = new byte[CHUNK];
        long bytes = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0 && bytes <= member.bytes(); read = in.read(chunk)) {
                digest.update(chunk, 0, read);
                bytes += read;
            }
        }
        if (bytes != member.bytes()
                || !HexFormat.of().formatHex(digest.digest()).equals(member.sha256())) {
            throw new Damage(member.name() + " is not what was written");
        }
    }

    /// Hands over the rows of a table one by one.
    void each(Shape shape, Consumer<@Nullable Object[]> sink) {
        String name = shape.table() + Backup.LINES;
        try (InputStream in = new BufferedInputStream(zip.getInputStream(zip.getEntry(name)), CHUNK)) {
            if (new LineReader(shape).read(in, sink) != manifest.rows(shape.table())) {
                throw new Damage(name + " has other rows than its manifest says");
            }
        } catch (Damage e) {
            throw damaged(path, e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the backup " + path, e);
        }
    }

    /// The ledger that was made of the backup is not the one that was copied.
    LedgerFailure unlike(String what) {
        return damaged(path, new Damage(what + " is not that of the manifest"));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing the backup " + path, e);
        }
    }
}

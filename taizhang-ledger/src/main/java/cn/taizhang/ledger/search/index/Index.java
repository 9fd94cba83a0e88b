package cn.taizhang.ledger.search.index;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/// The search index beside a ledger, which holds nothing that the ledger does not: it can be made anew at any time.
///
/// 例: `Index.update(ledger)` after reports were added; `Index.rebuild(ledger)` when in doubt.
///
/// - Each commit says what it covers; after a crash the next update completes it.
/// - One process writes at a time; any number read what was committed.
public final class Index {

    /// An index up to this size is gone through to the last byte before it is trusted.
    private static final long SMALL = 256L << 20;

    private final Ledger ledger;
    private final Path folder;

    static {
        Quiet.keep();
    }

    private Index(Ledger ledger) {
        this.ledger = ledger;
        this.folder = ledger.address().index();
    }

    /// What was found in the folder.
    private record Found(Upkeep needed, Coverage covered) {}

    /// Brings the index up to the ledger; makes it anew where it is absent, damaged or of something else.
    ///
    /// - An index that may not be written, or that another process writes, is left as it is, and the answer
    ///   says so. Where there is none to be left it is a [LedgerFailure].
    public static Upkeep update(Ledger ledger) {
        return update(ledger, SMALL);
    }

    /// As [#update(Ledger)], for an index that was gone through before and is in use: what is damaged since turns out
    /// when it is read. It does not wait for the disk.
    public static Upkeep catchUp(Ledger ledger) {
        return update(ledger, 0);
    }

    private static Upkeep update(Ledger ledger, long checked) {
        Index index = new Index(ledger);
        Found found = index.look(checked);
        if (found.needed() == Upkeep.CURRENT) {
            return Upkeep.CURRENT;
        }
        boolean adds = found.needed() == Upkeep.CAUGHT_UP;
        try {
            index.fill(adds, found.covered(), checked > 0);
            return found.needed();
        } catch (LedgerFailure failure) {
            if (adds && failure.kind() == LedgerFailure.Kind.BUSY) {
                return Upkeep.BUSY;
            }
            if (adds && failure.kind() == LedgerFailure.Kind.READ_ONLY) {
                return Upkeep.READ_ONLY;
            }
            throw failure;
        }
    }

    /// Makes the index anew.
    public static void rebuild(Ledger ledger) {
        new Index(ledger).fill(false, Coverage.NOTHING, true);
    }

    /// Opens the index to follow a ledger that is growing; nothing is kept before [Filling#commit()].
    public static Filling following(Ledger ledger) {
        Index index = new Index(ledger);
        Found found = index.look(SMALL);
        boolean adds = found.needed() == Upkeep.CURRENT || found.needed() == Upkeep.CAUGHT_UP;
        try {
            return index.open(adds, found.covered(), true);
        } catch (IOException e) {
            throw index.failure(e);
        }
    }

    /// Opens an index that was brought up to date for questions.
    public static DirectoryReader open(Ledger ledger) throws IOException {
        return DirectoryReader.open(FSDirectory.open(ledger.address().index()));
    }

    private Found look(long checked) {
        if (!Files.isDirectory(folder)) {
            return new Found(Upkeep.MADE, Coverage.NOTHING);
        }
        try (FSDirectory directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory)
                    ? compared(directory, checked)
                    : new Found(Upkeep.MADE, Coverage.NOTHING);
        } catch (AccessDeniedException e) {
            throw failure(e);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return new Found(Upkeep.DAMAGED, Coverage.NOTHING);
        }
    }

    private Found compared(FSDirectory directory, long checked) throws IOException {
        Map<String, String> words;
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            words = reader.getIndexCommit().getUserData();
            if (!Coverage.isReadable(words)) {
                return new Found(Upkeep.VERSION, Coverage.NOTHING);
            }
            if (checked > 0 && size(directory) <= checked) {
                for (var leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
        }
        Database database = ledger.database();
        Coverage covered = Coverage.ofWords(words);
        Coverage now = Coverage.of(database);
        if (!covered.isOf(database)) {
            return new Found(Upkeep.FOREIGN, Coverage.NOTHING);
        }
        return new Found(now.equals(covered) ? Upkeep.CURRENT : Upkeep.CAUGHT_UP, covered);
    }

    private static long size(FSDirectory directory) throws IOException {
        long size = 0;
        for (String name : directory.listAll()) {
            size += length(directory, name);
        }
        return size;
    }

    private static long length(FSDirectory directory, String name) throws IOException {
        try {
            return directory.fileLength(name);
        } catch (NoSuchFileException e) {
            // whoever writes the index has just merged it away
            return 0;
        }
    }

    private void fill(boolean adds, Coverage covered, boolean synced) {
        try (Filling filling = open(adds, covered, synced)) {
            filling.follow(ledger);
            filling.commit();
        } catch (IOException e) {
            throw failure(e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof IOException io ? failure(io) : e;
        }
    }

    private Filling open(boolean adds, Coverage covered, boolean synced) throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        try {
            if (!adds) {
                clear(directory);
            }
            if (!adds) {
                return Filling.anew(directory);
            }
            return Filling.adding(synced ? directory : new Unsynced(directory), covered);
        } catch (IOException | ReadOnlyFileSystemException e) {
            directory.close();
            throw e;
        }
    }

    /// What is damaged would stop the writer; nothing but files of an index is taken away.
    private static void clear(FSDirectory directory) throws IOException {
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        try (lock) {
            for (String name : directory.listAll()) {
                if (name.startsWith("_") || name.startsWith("segments") || name.startsWith("pending_segments")) {
                    directory.deleteFile(name);
                }
            }
        }
    }

    private LedgerFailure failure(IOException e) {
        LedgerFailure.Kind kind = switch (e) {
            case LockObtainFailedException held -> LedgerFailure.Kind.BUSY;
            case AccessDeniedException denied -> LedgerFailure.Kind.READ_ONLY;
            default -> kind(String.valueOf(e.getMessage()));
        };
        return new LedgerFailure(kind, folder.toString(), e);
    }

    private static LedgerFailure.Kind kind(String said) {
        if (said.contains("No space left")) {
            return LedgerFailure.Kind.FULL;
        }
        return said.contains("Read-only file system") ? LedgerFailure.Kind.READ_ONLY : LedgerFailure.Kind.OTHER;
    }
}

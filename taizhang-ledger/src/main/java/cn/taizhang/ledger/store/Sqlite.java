package cn.taizhang.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;

/// The addresses under which SQLite opens a file.
///
/// - Writing: a log before the file, each commit on disk before it counts, writers one after the other.
/// - Reading: a file that may not be written is taken as one that nobody writes.
/// - One of many readers keeps little of its own: the system keeps the pages of the file for all of them.
final class Sqlite {

    private static final String WRITING =
            "?journal_mode=WAL&synchronous=FULL&busy_timeout=60000&transaction_mode=IMMEDIATE&cache_size=-65536"
                    + "&page_size=8192&temp_store=MEMORY&wal_autocheckpoint=8192";
    private static final String READING = "?open_mode=1&busy_timeout=60000";
    private static final String ALONE = "&cache_size=-131072&mmap_size=1073741824";
    private static final String AMONG_MANY = "&cache_size=-4096";

    static String writing(Path path) {
        return "jdbc:sqlite:" + path.toAbsolutePath() + WRITING;
    }

    static String reading(Path path) {
        return reading(path, ALONE);
    }

    static String readingAmongMany(Path path) {
        return reading(path, AMONG_MANY);
    }

    private static String reading(Path path, String memory) {
        Path folder = path.toAbsolutePath().getParent();
        boolean frozen = folder != null && (!Files.isWritable(folder) || !Files.isWritable(path));
        return "jdbc:sqlite:file:" + path.toAbsolutePath().toUri().getRawPath() + READING + memory
                + (frozen ? "&immutable=1" : "");
    }

    private Sqlite() {}
}

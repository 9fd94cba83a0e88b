package cn.taizhang.ledger.search.index;

import cn.taizhang.ledger.store.Database;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;

/// How much of which ledger an index holds; stands in each commit of the index.
///
/// 例: all of the ledger that begins with posting 3f9a…, up to posting 587 and entry 485469.
///
/// - The hash of the last posting stands for all before it, so that a ledger put back from a copy and written anew
///   is told from the one the index was made of.
public record Coverage(String ledger, long posting, String hash, long entry) {

    /// Any change of what is indexed, or how, needs another.
    private static final String FORMAT = "1";

    static final Coverage NOTHING = new Coverage("", 0, "", 0);

    private record Post(long seq, String hash) {}

    /// All that a ledger holds now.
    static Coverage of(Database database) {
        Post first = posting(database, "ORDER BY seq LIMIT 1");
        Post last = posting(database, "ORDER BY seq DESC LIMIT 1");
        return new Coverage(first.hash(), last.seq(), last.hash(), database.number("SELECT max(seq) FROM entry"));
    }

    private static Post posting(Database database, String which, Object... values) {
        List<Post> found = database.list(
                "SELECT seq, hash FROM posting " + which,
                row -> new Post(row.whole(1), HexFormat.of().formatHex(row.bytes(2))),
                values);
        return found.isEmpty() ? new Post(0, "") : found.getFirst();
    }

    /// What a commit of an index says it covers.
    public static Coverage of(DirectoryReader reader) throws IOException {
        return ofWords(reader.getIndexCommit().getUserData());
    }

    /// Whether a ledger holds all that is covered here.
    public boolean isOf(Database database) {
        return posting == 0
                || posting(database, "WHERE seq = ?", posting).hash().equals(hash);
    }

    Map<String, String> words() {
        return Map.of(
                "format",
                FORMAT,
                "ledger",
                ledger,
                "posting",
                Long.toString(posting),
                "hash",
                hash,
                "entry",
                Long.toString(entry));
    }

    static boolean isReadable(Map<String, String> words) {
        return FORMAT.equals(words.get("format"));
    }

    static Coverage ofWords(Map<String, String> words) {
        return new Coverage(
                words.getOrDefault("ledger", ""),
                Long.parseLong(words.getOrDefault("posting", "0")),
                words.getOrDefault("hash", ""),
                Long.parseLong(words.getOrDefault("entry", "0")));
    }
}

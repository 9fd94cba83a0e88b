package cn.taizhang.ledger;

import java.nio.file.Path;
import java.util.Locale;

/// Where a ledger is kept: a file of one's own, or a database server.
///
/// 例: `台账.db` is an SQLite file; `jdbc:postgresql://localhost/taizhang?user=li` a database of PostgreSQL.
///
/// - The search index stands beside the file, or for a server in a folder named after its address; it can be rebuilt.
public sealed interface LedgerAddress {

    /// Understands what stands after `--ledger`.
    static LedgerAddress of(String words) {
        if (words.toLowerCase(Locale.ROOT).startsWith("jdbc:postgresql:")) {
            return new Server(words);
        }
        if (words.toLowerCase(Locale.ROOT).startsWith("jdbc:")) {
            throw new LedgerFailure(LedgerFailure.Kind.ADDRESS, words, "only jdbc:postgresql: is known");
        }
        return new File(Path.of(words));
    }

    /// Where its search index stands.
    Path index();

    /// The address as it may be shown: without a password.
    String shown();

    /// An SQLite file.
    record File(Path path) implements LedgerAddress {
        @Override
        public Path index() {
            return path.resolveSibling(path.getFileName() + ".index");
        }

        @Override
        public String shown() {
            return path.toString();
        }
    }

    /// A database of a PostgreSQL server.
    record Server(String url) implements LedgerAddress {
        @Override
        public Path index() {
            String plain = url.substring("jdbc:postgresql:".length());
            int query = plain.indexOf('?');
            String place = (query < 0 ? plain : plain.substring(0, query)).replaceAll("[^A-Za-z0-9.-]+", "_");
            return Path.of(System.getProperty("user.home", "."), ".taizhang", "index", place);
        }

        @Override
        public String shown() {
            return url.replaceAll("(?i)(password=)[^&]*", "$1***").replaceAll("//[^/@]*@", "//");
        }
    }
}

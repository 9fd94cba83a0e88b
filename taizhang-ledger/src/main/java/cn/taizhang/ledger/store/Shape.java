package cn.taizhang.ledger.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of one table of the ledger, in the order in which they are written, read back and digested.
///
/// 例: `head` has the whole numbers seq, posting, entry, document and year, and the texts place, place_code, level,
/// parent.
public record Shape(String table, List<Column> columns) {

    public Shape {
        columns = List.copyOf(columns);
    }

    /// What a column holds.
    public enum Type {
        TEXT,
        WHOLE,
        REAL,
        BYTES
    }

    public record Column(String name, Type type) {}

    public static final Shape POSTING =
            of("posting", "w seq", "t kind", "t author", "t reason", "t posted_at", "w source", "b attached");
    public static final Shape SOURCE = of(
            "source",
            "w seq",
            "w posting",
            "t sha256",
            "t name",
            "t path",
            "t format",
            "t extractor",
            "t reader",
            "w characters",
            "w replaces",
            "b body");
    public static final Shape DOCUMENT =
            of("document", "w seq", "w posting", "w source", "t title", "t apart", "w characters", "b body");
    public static final Shape SENTENCE =
            of("sentence", "w seq", "w posting", "w document", "w start_at", "w end_at", "t words");
    public static final Shape ENTRY = of(
            "entry",
            "w seq",
            "w posting",
            "w document",
            "t id",
            "t type",
            "t act",
            "w supersedes",
            "w start_at",
            "w end_at",
            "w sentence",
            "w number_from",
            "w number_to",
            "t locator",
            "t quote",
            "t reading",
            "t payload",
            "t section",
            "t role",
            "t indicator",
            "t kind",
            "t status",
            "t testability",
            "w year_from",
            "w year_to",
            "r confidence");
    public static final Shape HEAD = of(
            "head",
            "w seq",
            "w posting",
            "w entry",
            "w document",
            "t place",
            "t place_code",
            "t level",
            "t parent",
            "t series",
            "w year");
    public static final Shape VARIANT =
            of("variant", "w seq", "w posting", "w document", "w of_document", "r likeness");

    public static final Shape BAND = of("band", "w fingerprint", "w document");

    public static final Shape ACCOUNT = of(
            "account",
            "w seq",
            "t name",
            "t folded",
            "t password_hash",
            "t role",
            "t scope",
            "w failures",
            "t locked_until",
            "w disabled",
            "t created",
            "t last_login");
    public static final Shape ACCOUNT_EVENT =
            of("account_event", "w seq", "t account", "t author", "t happened_at", "t kind", "t was", "t became");

    public static final Shape SAVED_VIEW =
            of("saved_view", "w seq", "t owner", "t page", "t name", "t query", "t created");

    public static final Shape EVENT =
            of("event", "w seq", "t happened_at", "t actor", "t kind", "t subject", "t payload");
    public static final Shape ATTACHMENT = of("attachment", "w seq", "t sha256", "w size", "b body");

    public static final Shape BALLOT_BOX = of("ballot_box", "t vote", "t ballots");

    /// The tables whose rows hang on a posting, in the order in which they are digested.
    public static final List<Shape> ATTACHED = List.of(SOURCE, DOCUMENT, SENTENCE, HEAD, VARIANT);

    /// Every table with all that it holds, the hashes of the chain too.
    public static final List<Shape> WHOLE = List.of(
            POSTING.hashed(),
            SOURCE,
            DOCUMENT,
            SENTENCE,
            ENTRY.hashed(),
            HEAD,
            VARIANT,
            BAND,
            ACCOUNT,
            ACCOUNT_EVENT,
            SAVED_VIEW,
            EVENT.hashed(),
            ATTACHMENT.hashed(),
            BALLOT_BOX);

    /// Every table of a ledger of this version or an older one that has a backup.
    public static List<Shape> whole(int schema) {
        return WHOLE.stream().filter(shape -> since(shape) <= schema).toList();
    }

    private static int since(Shape shape) {
        return switch (shape.table()) {
            case "account", "account_event" -> 3;
            case "saved_view" -> 4;
            case "event", "attachment" -> 5;
            case "ballot_box" -> 6;
            default -> 1;
        };
    }

    private static Shape of(String table, String... columns) {
        return new Shape(table, List.of(columns).stream().map(Shape::column).toList());
    }

    /// The shape with the hash that a row of a chain bears, at its end.
    public Shape hashed() {
        return new Shape(
                table,
                Stream.concat(columns.stream(), Stream.of(new Column("hash", Type.BYTES)))
                        .toList());
    }

    private static Column column(String words) {
        Type type = switch (words.charAt(0)) {
            case 't' -> Type.TEXT;
            case 'w' -> Type.WHOLE;
            case 'r' -> Type.REAL;
            default -> Type.BYTES;
        };
        return new Column(words.substring(2), type);
    }

    public String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /// The names of the columns, each with the name of a table before it. 例: `e.seq, e.posting, …`.
    public String names(String alias) {
        return columns.stream().map(column -> alias + "." + column.name()).collect(Collectors.joining(", "));
    }

    /// The statement that writes a row, with further columns at its end.
    String insert(String... further) {
        String names = names()
                + String.join(
                        "", List.of(further).stream().map(name -> ", " + name).toList());
        String marks = "?" + ", ?".repeat(columns.size() + further.length - 1);
        return "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")";
    }
}

package cn.taizhang.ledger.entry;

/// By whom something is written: a person by name, or the reader by its version.
///
/// 例: `李明`; `reader 0.1.0+3f9a12c4`.
public record Author(String name) {

    private static final String READER = "reader ";

    public static Author person(String name) {
        return new Author(name);
    }

    public static Author reader(String version) {
        return new Author(READER + version);
    }
}

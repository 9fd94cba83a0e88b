package cn.taizhang.rules.promise;

import cn.taizhang.core.phrase.CueBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/// Reads tables of cue words: `use`, `value`, `words` (with blanks between), tab-separated, header first, `#` for
/// remarks.
///
/// 例: `VERB⇥COMPLETED⇥建成 竣工 完工`.
///
/// - Faulty tables are refused as a whole, with every fault, its file and line: wrong header or columns, unknown use or
///   value, a word twice in one use,
///   a use without words.
public final class CueTables<U extends Enum<U>> {

    private static final String HEADER = "use\tvalue\twords";
    private static final int COLUMNS = 3;

    private final Class<U> uses;
    private final BiPredicate<U, String> values;
    private final List<String> faults = new ArrayList<>();
    private final List<CueBook.Row<U>> rows = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /// Tables of these uses; `values` tells which value fits which use.
    public CueTables(Class<U> uses, BiPredicate<U, String> values) {
        this.uses = uses;
        this.values = values;
    }

    /// Adds the table of this name beside a class.
    public CueTables<U> add(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                faults.add(name + ": no such table");
                return this;
            }
            return add(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    /// Adds a table from its text.
    public CueTables<U> add(String name, String table) {
        String[] lines = table.split("\r?\n", -1);
        boolean header = false;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isEmpty() || lines[i].startsWith("#")) {
                continue;
            }
            String place = name + ":" + (i + 1) + ": ";
            if (header) {
                row(place, lines[i].split("\t", -1));
            } else if (!lines[i].equals(HEADER)) {
                faults.add(place + "the header must be use, value, words");
            }
            header = true;
        }
        return this;
    }

    private void row(String place, String[] cells) {
        if (cells.length != COLUMNS) {
            faults.add(place + "three columns wanted, found " + cells.length);
            return;
        }
        for (U use : uses.getEnumConstants()) {
            if (use.name().equals(cells[0])) {
                words(place, use, cells);
                return;
            }
        }
        faults.add(place + "unknown use " + cells[0]);
    }

    private void words(String place, U use, String[] cells) {
        if (!values.test(use, cells[1])) {
            faults.add(place + "value " + cells[1] + " does not fit " + use);
            return;
        }
        for (String word : cells[2].split(" ")) {
            if (word.isEmpty()) {
                faults.add(place + "an empty word");
            } else if (seen.add(use + " " + word)) {
                rows.add(new CueBook.Row<>(use, cells[1], word));
            } else {
                faults.add(place + word + " is there twice as " + use);
            }
        }
    }

    /// The book of all tables added.
    public CueBook<U> book() {
        EnumSet<U> missing = EnumSet.allOf(uses);
        rows.forEach(row -> missing.remove(row.use()));
        if (!missing.isEmpty()) {
            faults.add("uses without a word: " + missing);
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
        return new CueBook<>(uses, rows);
    }
}

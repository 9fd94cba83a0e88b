package cn.taizhang.rules.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/// Reads a table of cue words: `use`, `word`, `example`, tab-separated, header first, `#` for remarks.
///
/// 例: `ADMIT⇥清醒⇥我们也清醒认识到存在的不足`.
///
/// - A faulty table is refused as a whole, with every fault and its line: wrong columns, unknown use, empty or
///   repeated word, an example without its word, a use without words.
final class CueTable<U extends Enum<U>> {

    private static final String HEADER = "use\tword\texample";
    private static final int COLUMNS = 3;

    private final String name;
    private final Class<U> uses;
    private final List<String> faults = new ArrayList<>();

    private CueTable(String name, Class<U> uses) {
        this.name = name;
        this.uses = uses;
    }

    /// Reads the table of this name beside this class.
    static <U extends Enum<U>, C> List<C> load(String name, Class<U> uses, BiFunction<U, String, C> cue) {
        try (InputStream in = CueTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": no such table");
            }
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), uses, cue);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }

    /// Reads a table from its text.
    static <U extends Enum<U>, C> List<C> read(String name, String table, Class<U> uses, BiFunction<U, String, C> cue) {
        CueTable<U> reader = new CueTable<>(name, uses);
        List<C> cues = reader.rows(table, cue);
        if (!reader.faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", reader.faults));
        }
        return cues;
    }

    private <C> List<C> rows(String table, BiFunction<U, String, C> cue) {
        List<C> cues = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        EnumSet<U> missing = EnumSet.allOf(uses);
        boolean header = false;
        String[] lines = table.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!header) {
                header = true;
                check(line.equals(HEADER), i, "the header must be use, word, example");
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (check(cells.length == COLUMNS, i, "three columns wanted, found " + cells.length)
                    && sound(cells, i, seen)) {
                U use = Enum.valueOf(uses, cells[0]);
                missing.remove(use);
                cues.add(cue.apply(use, cells[1]));
            }
        }
        check(missing.isEmpty(), lines.length - 1, "uses without a word: " + missing);
        return cues;
    }

    private boolean sound(String[] cells, int line, Set<String> seen) {
        boolean known = java.util.Arrays.stream(uses.getEnumConstants())
                .anyMatch(use -> use.name().equals(cells[0]));
        boolean sound = check(known, line, "unknown use " + cells[0]);
        sound &= check(!cells[1].isBlank(), line, "empty word");
        sound &= check(seen.add(cells[0] + "\t" + cells[1]), line, "repeated word " + cells[1]);
        return sound & check(cells[2].contains(cells[1]), line, "the example lacks its word " + cells[1]);
    }

    private boolean check(boolean fine, int line, String fault) {
        if (!fine) {
            faults.add(name + ":" + (line + 1) + ": " + fault);
        }
        return fine;
    }
}

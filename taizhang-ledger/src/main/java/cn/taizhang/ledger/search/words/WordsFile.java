package cn.taizhang.ledger.search.words;

import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.search.text.Units;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A user's own words: one a line, or several that count as the same; `#` begins a comment.
///
/// 例: the line `规上 = 规模以上  # 工业` .
///
/// - UTF-8; words are parted by blanks or `=`.
/// - All faults of a file are told at once.
public final class WordsFile {

    private static final String BESIDE = ".words.txt";
    private static final int LONGEST_WORD = 40;
    private static final int MOST_SAME = 40;
    private static final String BYTE_ORDER = "\uFEFF";

    private final Map<String, Integer> seen = new HashMap<>();
    private final List<BrokenWords.Fault> faults = new ArrayList<>();

    private WordsFile() {}

    /// The file beside a ledger. 例: `taizhang.db.words.txt`.
    public static Path beside(LedgerAddress ledger) {
        Path place = switch (ledger) {
            case LedgerAddress.File one -> one.path();
            case LedgerAddress.Server _ -> ledger.index();
        };
        return place.resolveSibling(place.getFileName() + BESIDE);
    }

    /// The groups of a file; its faults are [BrokenWords].
    public static List<List<String>> read(Path file) {
        WordsFile reader = new WordsFile();
        List<List<String>> groups = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            List<String> group = words(line);
            if (!group.isEmpty()) {
                reader.check(group, number);
                groups.add(group);
            }
        }
        if (!reader.faults.isEmpty()) {
            throw new BrokenWords(file, reader.faults);
        }
        return groups;
    }

    private static List<String> lines(Path file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return (text.startsWith(BYTE_ORDER) ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new BrokenWords(file, List.of(new BrokenWords.Fault(1, BrokenWords.What.NOT_UTF8, "")));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the words in " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<String> words(String line) {
        int comment = line.indexOf('#');
        String words = comment < 0 ? line : line.substring(0, comment);
        return Arrays.stream(words.split("[\\s\u3000=＝]"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void check(List<String> group, int line) {
        if (group.size() > MOST_SAME) {
            faults.add(new BrokenWords.Fault(line, BrokenWords.What.TOO_MANY, group.getFirst()));
        }
        for (String word : group) {
            Units units = Units.of(word);
            Integer before = seen.putIfAbsent(units.toString(), line);
            if (before != null) {
                faults.add(new BrokenWords.Fault(line, BrokenWords.What.TWICE, word));
            }
            if (units.size() > LONGEST_WORD) {
                faults.add(new BrokenWords.Fault(line, BrokenWords.What.TOO_LONG, word.substring(0, LONGEST_WORD)));
            }
            if (hasMark(units)) {
                faults.add(new BrokenWords.Fault(line, BrokenWords.What.MARK, word));
            }
        }
    }

    /// Marks part words in a query, so that a word with one would never be met.
    private static boolean hasMark(Units units) {
        for (int i = 0; i < units.size(); i++) {
            if (units.kindOf(i) == Units.Kind.OTHER) {
                return true;
            }
        }
        return false;
    }
}

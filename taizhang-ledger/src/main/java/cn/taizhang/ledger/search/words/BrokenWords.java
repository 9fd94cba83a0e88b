package cn.taizhang.ledger.search.words;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// A file of words with faults, all of them.
///
/// 例: line 3: 规上 stands in the file twice.
public final class BrokenWords extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Path file;
    private final List<Fault> faults;

    /// What is wrong with a line.
    public enum What {
        /// The file is not UTF-8.
        NOT_UTF8,
        /// The word stands in the file twice.
        TWICE,
        /// The word is too long.
        TOO_LONG,
        /// More words count as the same than can be searched for at once.
        TOO_MANY,
        /// The word holds a mark, at which queries are parted.
        MARK
    }

    /// One fault, the line it stands in, and the word.
    public record Fault(int line, What what, String word) {}

    public BrokenWords(Path file, List<Fault> faults) {
        super(file + ": "
                + faults.stream()
                        .map(fault -> fault.line() + " " + fault.what() + " " + fault.word())
                        .collect(Collectors.joining("; ")));
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    public Path file() {
        return file;
    }

    public List<Fault> faults() {
        return faults;
    }
}

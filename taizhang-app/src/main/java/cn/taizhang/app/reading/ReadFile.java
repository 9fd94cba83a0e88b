package cn.taizhang.app.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/// What became of one file on the command line.
public sealed interface ReadFile {

    Path path();

    /// The parts of a file that could be decoded, and the number of its characters.
    record Parts(Path path, int characters, List<ReadPart> parts) implements ReadFile {
        public Parts {
            parts = List.copyOf(parts);
        }

        public Parts map(UnaryOperator<ReadPart> change) {
            return new Parts(path, characters, parts.stream().map(change).toList());
        }

        public boolean holdsReport() {
            return parts.stream().anyMatch(ReadPart.Whole.class::isInstance);
        }
    }

    /// A file that gave no text: one sentence on why and what to do, in either language.
    record Refused(Path path, String chinese, String english) implements ReadFile {}
}

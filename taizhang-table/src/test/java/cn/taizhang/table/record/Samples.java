package cn.taizhang.table.record;

import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.text.Document;
import cn.taizhang.ingest.Intake;
import cn.taizhang.ingest.Part;
import cn.taizhang.ingest.Taken;
import cn.taizhang.rules.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The records of the sample reports, read once.
final class Samples {

    private static final Path FOLDER = Path.of("..", "samples");

    /// A record with the document it was read in.
    record Read(Document document, Entry entry) {}

    static final List<Read> ALL = read();

    private static List<Read> read() {
        Reader reader = new Reader(RuleFiles.load());
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("云汀市"))
                    .sorted()
                    .flatMap(Samples::parts)
                    .flatMap(part -> Stream.concat(
                                    reader.read(part.document()).entries().stream(), part.remarks().stream())
                            .map(entry -> new Read(part.document(), entry)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the samples", e);
        }
    }

    private static Stream<Part> parts(Path file) {
        return new Intake().take(file) instanceof Taken.Accepted accepted ? accepted.parts().stream() : Stream.of();
    }

    private Samples() {}
}

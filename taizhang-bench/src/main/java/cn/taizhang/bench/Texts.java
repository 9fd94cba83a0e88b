package cn.taizhang.bench;

import cn.taizhang.ingest.Intake;
import cn.taizhang.ingest.Part;
import cn.taizhang.ingest.Taken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts that are read, made from a sample so that their words are those of real reports.
record Texts(String report) {

    private static final int LINE = 23_000;
    private static final int LONG = 1_000_000;

    /// The first text file of the samples.
    static Texts fromSamples(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path first = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("no txt in " + folder + "; run in the project's root"));
            return switch (new Intake().take(first)) {
                case Taken.Accepted accepted ->
                    new Texts(accepted.parts().stream()
                            .map(Part::document)
                            .map(document -> document.text())
                            .collect(Collectors.joining()));
                case Taken.Refused refused -> throw new IllegalStateException(refused.message());
            };
        }
    }

    String ofShape(String shape) {
        return switch (shape) {
            case "report" -> report;
            case "line" -> line(LINE);
            case "long" -> line(LONG);
            default -> throw new IllegalArgumentException(shape);
        };
    }

    /// The title on a line of its own, then all the rest on one line, over and over up to a length.
    private String line(int length) {
        int title = report.indexOf('\n') + 1;
        String rest = report.substring(title).replace("\n", "  ");
        return report.substring(0, title)
                + rest.repeat(length / rest.length() + 1).substring(0, length);
    }
}

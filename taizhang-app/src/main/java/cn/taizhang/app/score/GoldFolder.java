package cn.taizhang.app.score;

import cn.taizhang.rules.gold.GoldDocument;
import cn.taizhang.rules.gold.item.GoldItems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder of labels: DOC.gold.tsv for each document, and the report DOC.txt (or html, docx, pdf) in it or above it.
///
/// - DOC.mentions.tsv lists the numbers with their offsets; where it is absent they are found in the report, and the
///   labels must be as many.
/// - DOC.items.tsv, where it is, has the labels of what is not a figure.
record GoldFolder(Path folder) {

    private static final String LABELS = ".gold.tsv";
    private static final String ITEMS = ".items.tsv";
    private static final String MENTIONS = ".mentions.tsv";
    static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".docx", ".pdf");

    List<GoldDocument> documents() {
        List<GoldDocument> documents = names().stream().map(this::document).toList();
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("no *" + LABELS + " in " + folder);
        }
        return documents;
    }

    /// The labels of what is not a figure, of the documents that have such.
    List<GoldItems> items() {
        return names().stream()
                .filter(name -> Files.exists(folder.resolve(name + ITEMS)))
                .map(name -> GoldItems.parse(name, lines(name + ITEMS), LabelledWords.of(report(name))::place))
                .toList();
    }

    private GoldDocument document(String name) {
        List<String> labels = lines(name + LABELS);
        if (Files.exists(folder.resolve(name + MENTIONS))) {
            return GoldDocument.parse(name, labels, lines(name + MENTIONS));
        }
        List<String> found = FoundMentions.in(report(name));
        long labelled = labels.stream()
                .filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
                .count();
        if (labelled != found.size()) {
            throw new IllegalArgumentException(
                    name + ": " + labelled + " numbers are labelled, the report has " + found.size());
        }
        return GoldDocument.parse(name, labels, found);
    }

    Path report(GoldDocument document) {
        return report(document.name());
    }

    private Path report(String name) {
        return Stream.of(folder, folder.resolve(".."))
                .flatMap(place -> ENDINGS.stream()
                        .map(ending -> place.resolve(name + ending).normalize()))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no report " + name + " in " + folder + " or above"));
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(LABELS))
                    .map(name -> name.substring(0, name.length() - LABELS.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private List<String> lines(String name) {
        try {
            return Files.readAllLines(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.resolve(name), e);
        }
    }
}

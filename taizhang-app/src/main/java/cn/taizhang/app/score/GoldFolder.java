package cn.taizhang.app.score;

import cn.taizhang.rules.gold.GoldDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder of labels: DOC.gold.tsv, DOC.mentions.tsv and the report DOC.txt (or html, docx, pdf) for each document.
///
/// - A report that stands elsewhere or bears another name is named in `reports.tsv`: DOC, tab, path from the folder.
record GoldFolder(Path folder) {

    private static final String LABELS = ".gold.tsv";
    private static final List<String> REPORTS = List.of(".txt", ".html", ".htm", ".docx", ".pdf");

    List<GoldDocument> documents() {
        List<GoldDocument> documents = names().stream()
                .map(name -> GoldDocument.parse(name, lines(name + LABELS), lines(name + ".mentions.tsv")))
                .toList();
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("no *" + LABELS + " in " + folder);
        }
        return documents;
    }

    /// The report of a document in whatever format it stands there.
    Path report(GoldDocument document) {
        Stream<Path> beside = REPORTS.stream().map(ending -> folder.resolve(document.name() + ending));
        Stream<Path> elsewhere = Stream.of(folder.resolve("reports.tsv"))
                .filter(Files::exists)
                .flatMap(table -> lines("reports.tsv").stream())
                .map(line -> line.split("\t", 2))
                .filter(cells -> cells.length == 2 && cells[0].equals(document.name()))
                .map(cells -> folder.resolve(cells[1]).normalize());
        return Stream.concat(elsewhere, beside)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no report " + document.name() + " in " + folder));
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

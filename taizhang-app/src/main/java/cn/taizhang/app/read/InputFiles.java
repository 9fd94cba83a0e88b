package cn.taizhang.app.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The files to read, in the order of the arguments and, within a folder, of their paths.
///
/// 例: `samples 报告.txt` is every txt, html, htm, docx and pdf under `samples`, then the one file.
///
/// - A file named twice is read once; `missing` are arguments that do not exist, `barren` folders without a readable
/// file.
record InputFiles(List<Path> files, List<Path> missing, List<Path> barren, boolean folders) {

    private static final Set<String> READABLE = Set.of("txt", "html", "htm", "docx", "pdf");

    static InputFiles of(List<Path> arguments) {
        Set<Path> files = new LinkedHashSet<>();
        List<Path> missing = new ArrayList<>();
        List<Path> barren = new ArrayList<>();
        boolean folders = false;
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                folders = true;
                List<Path> found = under(argument);
                files.addAll(found);
                if (found.isEmpty()) {
                    barren.add(argument);
                }
            } else if (Files.exists(argument)) {
                files.add(argument);
            } else {
                missing.add(argument);
            }
        }
        return new InputFiles(List.copyOf(files), List.copyOf(missing), List.copyOf(barren), folders);
    }

    private static List<Path> under(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(InputFiles::isReadable)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReadable(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && READABLE.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /// Whether two files bear the same name, so that the name alone does not tell them apart.
    boolean shareNames() {
        Set<Path> names = new HashSet<>();
        return !files.stream().allMatch(file -> names.add(file.getFileName()));
    }
}

package cn.taizhang.app.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The files to read, in the order of the arguments and, within a folder, of their paths.
///
/// 例: `samples 报告.txt` is every txt, html, htm, docx and pdf under `samples`, then the one file.
///
/// - A file named twice is read once, however its path is written; links to folders inside a folder are not followed.
/// - `missing` are arguments that do not exist, `barren` folders without a readable file, `closed` folders that may not
///   be listed; the others are read all the same.
public record InputFiles(List<Path> files, List<Path> missing, List<Path> barren, List<Path> closed, boolean folders) {

    private static final Set<String> READABLE = Set.of("txt", "html", "htm", "docx", "pdf");

    public InputFiles {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
        barren = List.copyOf(barren);
        closed = List.copyOf(closed);
    }

    public static InputFiles of(List<Path> arguments) {
        Gathering gathering = new Gathering();
        arguments.forEach(gathering::add);
        return new InputFiles(
                gathering.files, gathering.missing, gathering.barren, gathering.closed, gathering.folders);
    }

    /// How many things were asked for: files, and arguments that gave none.
    public int asked() {
        return files.size() + missing.size() + barren.size() + closed.size();
    }

    /// Whether two files bear the same name, so that the name alone does not tell them apart.
    public boolean shareNames() {
        Set<Path> names = new HashSet<>();
        return !files.stream().allMatch(file -> names.add(file.getFileName()));
    }

    /// Whether a path is one of the files, however it is written.
    public boolean holds(Path path) {
        Path real = real(path);
        return files.stream().anyMatch(file -> real(file).equals(real));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unknown) {
            // It does not exist, or may not be looked at: then it is itself.
            return path.toAbsolutePath().normalize();
        }
    }

    /// What has been found so far.
    private static final class Gathering {
        private final List<Path> files = new ArrayList<>();
        private final Set<Path> seen = new HashSet<>();
        private final List<Path> missing = new ArrayList<>();
        private final List<Path> barren = new ArrayList<>();
        private final List<Path> closed = new ArrayList<>();
        private boolean folders;

        private void add(Path argument) {
            if (Files.isDirectory(argument)) {
                folders = true;
                int refused = closed.size();
                Set<Path> found = new TreeSet<>();
                walk(argument, found);
                found.forEach(this::file);
                if (found.isEmpty() && closed.size() == refused) {
                    barren.add(argument);
                }
            } else if (Files.exists(argument)) {
                file(argument);
            } else {
                missing.add(argument);
            }
        }

        private void file(Path file) {
            if (seen.add(real(file))) {
                files.add(file);
            }
        }

        private void walk(Path folder, Set<Path> found) {
            List<Path> inside = new ArrayList<>();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    if (!Files.isDirectory(entry)) {
                        keep(entry, found);
                    } else if (!Files.isSymbolicLink(entry)) {
                        inside.add(entry);
                    }
                }
            } catch (IOException | DirectoryIteratorException failed) {
                // Not ours to list, or gone meanwhile, as those of /proc are: the others are still read.
                closed.add(folder);
            }
            inside.forEach(each -> walk(each, found));
        }

        private static void keep(Path path, Set<Path> found) {
            String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
            boolean readable = !name.startsWith(".")
                    && !name.startsWith("~$")
                    && READABLE.contains(name.substring(name.lastIndexOf('.') + 1));
            if (readable && Files.isRegularFile(path)) {
                found.add(path);
            }
        }
    }
}

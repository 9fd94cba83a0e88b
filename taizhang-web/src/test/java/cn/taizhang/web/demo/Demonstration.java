package cn.taizhang.web.demo;

import cn.taizhang.ledger.LedgerAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.stream.Stream;

/// The ledger of the demonstration as tests use it: made once for all the machines that run tests, and copied for each.
///
/// - Several machines run tests at once: one makes it while the others wait.
/// - It is made anew when the program that makes it is newer.
public final class Demonstration {

    private static final Path FOLDER = Path.of("target/demonstration").toAbsolutePath();
    private static final Path CLASSES = Path.of("target/classes/cn/taizhang/web/demo");
    private static final String NAME = "台账.db";

    /// Copies it into a folder, and gives back the copy.
    public static Path copied(Path into) {
        try {
            make();
            try (Stream<Path> files = Files.walk(FOLDER)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = into.resolve(FOLDER.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
            return into.resolve(NAME);
        } catch (IOException e) {
            throw new UncheckedIOException("copying the demonstration", e);
        }
    }

    private static synchronized void make() throws IOException {
        Files.createDirectories(FOLDER.getParent());
        try (FileChannel one = FileChannel.open(
                        FOLDER.resolveSibling("demonstration.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock ignored = one.lock()) {
            if (!Files.exists(FOLDER) || isOld()) {
                Path making = FOLDER.resolveSibling("demonstration.making");
                delete(FOLDER);
                delete(making);
                Files.createDirectories(making);
                DemoLedger.fill(new LedgerAddress.File(making.resolve(NAME)));
                Files.move(making, FOLDER);
            }
        }
    }

    private static boolean isOld() throws IOException {
        FileTime made = Files.getLastModifiedTime(FOLDER.resolve(NAME));
        try (Stream<Path> classes = Files.list(CLASSES)) {
            return classes.map(Demonstration::changed)
                    .max(Comparator.naturalOrder())
                    .filter(changed -> changed.compareTo(made) > 0)
                    .isPresent();
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path left, IOException failure) throws IOException {
                    Files.delete(left);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    private Demonstration() {}
}

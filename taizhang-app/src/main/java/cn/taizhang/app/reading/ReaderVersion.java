package cn.taizhang.app.reading;

import cn.taizhang.core.reading.Reader;
import cn.taizhang.ingest.Intake;
import cn.taizhang.rules.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// What tells one version of the reader from another: a number over all its classes and rule files.
///
/// 例: `0.1.0-SNAPSHOT+3f9a12c4`; changing one rule changes what stands after the plus.
///
/// - Covers the modules that read (core, rules, ingest), not the doors.
public final class ReaderVersion {

    private static final List<Class<?>> READERS = List.of(Reader.class, RuleFiles.class, Intake.class);

    /// The version of the reader of this program.
    public static String current() {
        CRC32 sum = new CRC32();
        READERS.forEach(type -> contents(type)
                .forEach((name, checksum) -> sum.update((name + '=' + checksum).getBytes(StandardCharsets.UTF_8))));
        String release = Reader.class.getPackage().getImplementationVersion();
        return (release == null ? "dev" : release) + "+" + "%08x".formatted(sum.getValue());
    }

    /// The names of what a module holds, each with its checksum.
    private static SortedMap<String, Long> contents(Class<?> type) {
        try {
            URL place = type.getProtectionDomain().getCodeSource().getLocation();
            if (!place.getProtocol().equals("file")) {
                return nested(place);
            }
            Path path = Path.of(place.toURI());
            return Files.isDirectory(path) ? folder(path) : archive(path);
        } catch (IOException e) {
            throw new UncheckedIOException("looking up the version of the reader", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of a class is no path", e);
        }
    }

    private static SortedMap<String, Long> archive(Path jar) throws IOException {
        SortedMap<String, Long> found = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().filter(ReaderVersion::reads).forEach(entry -> found.put(entry.getName(), entry.getCrc()));
        }
        return found;
    }

    /// A jar within the one runnable jar.
    private static SortedMap<String, Long> nested(URL jar) throws IOException {
        SortedMap<String, Long> found = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(jar.openStream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (reads(entry)) {
                    CRC32 sum = new CRC32();
                    sum.update(zip.readAllBytes());
                    found.put(entry.getName(), sum.getValue());
                }
            }
        }
        return found;
    }

    private static boolean reads(ZipEntry entry) {
        return !entry.isDirectory() && !entry.getName().startsWith("META-INF/");
    }

    private static SortedMap<String, Long> folder(Path folder) throws IOException {
        SortedMap<String, Long> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                found.put(folder.relativize(file).toString(), sum.getValue());
            }
        }
        return found;
    }

    private ReaderVersion() {}
}

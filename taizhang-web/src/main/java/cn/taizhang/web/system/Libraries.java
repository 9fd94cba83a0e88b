package cn.taizhang.web.system;

import cn.taizhang.rules.load.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The libraries this program runs with, each with its licence.
///
/// 例: pdfbox 3.0.8, Apache-2.0.
///
/// - Names and versions are those of the jars on the class path, licences those of `libraries.tsv`.
public final class Libraries {

    private static final Pattern JAR = Pattern.compile("([a-zA-Z][a-zA-Z0-9_.-]*?)-([0-9][^/]*)\\.jar");
    private static final String OWN = "taizhang-";
    private static final List<Licensed> LICENCES = licences();

    /// One library; an empty licence is one that the table does not know.
    public record Library(String name, String version, String licence) {}

    /// The licence of all libraries whose name begins so.
    private record Licensed(String beginning, String version, String licence) {}

    public static List<Library> all() {
        TreeSet<Library> found =
                new TreeSet<>(Comparator.comparing(Library::name).thenComparing(Library::version));
        try {
            for (URL manifest :
                    Collections.list(Libraries.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                Matcher jar = JAR.matcher(jar(manifest.toString()));
                if (jar.matches() && !jar.group(1).startsWith(OWN)) {
                    found.add(new Library(jar.group(1), jar.group(2), licence(jar.group(1))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("looking up the libraries", e);
        }
        // what runs in the browser is no jar
        LICENCES.stream()
                .filter(one -> !one.version().isEmpty())
                .forEach(one -> found.add(new Library(one.beginning(), one.version(), one.licence())));
        return List.copyOf(found);
    }

    /// The name of the jar in the address of something in it.
    private static String jar(String address) {
        int end = address.indexOf(".jar!");
        int inner = address.lastIndexOf(".jar!");
        int last = inner > end ? inner : end;
        if (last < 0) {
            return "";
        }
        String path = address.substring(0, last + ".jar".length());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String licence(String name) {
        return LICENCES.stream()
                .filter(one -> name.startsWith(one.beginning()))
                .max(Comparator.comparing(one -> one.beginning().length()))
                .map(Licensed::licence)
                .orElse("");
    }

    private static List<Licensed> licences() {
        List<Licensed> licences = new ArrayList<>();
        Faults faults = new Faults();
        int number = 0;
        for (String line : text().lines().toList()) {
            number++;
            String[] cells = line.split("\t", -1);
            if (cells.length == 3 && !cells[0].isEmpty() && !cells[2].isEmpty()) {
                licences.add(new Licensed(cells[0], cells[1], cells[2]));
            } else {
                faults.add("libraries.tsv", number, 0, "not a name, a version or nothing, and a licence");
            }
        }
        faults.check();
        return licences;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Libraries.class.getResourceAsStream("libraries.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading libraries.tsv", e);
        }
    }

    private Libraries() {}
}

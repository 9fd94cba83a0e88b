package cn.taizhang.gates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds test classes that no runner would pick up, packages without `@NullMarked` and packages whose names say
/// nothing.
///
/// 例: `LineTests` holds tests and is never run, since only `*Test` is.
final class NameGuard {

    private static final Pattern HOLDS_TESTS =
            Pattern.compile("^\\s*@(Test|ParameterizedTest|TestFactory|RepeatedTest)\\b");
    private static final Set<String> EMPTY_NAMES =
            Set.of("util", "utils", "impl", "helper", "helpers", "common", "base", "model", "manager", "misc");

    /// Test classes whose name does not end in `Test`; interfaces only lend their tests.
    static List<Fault> tests(SourceTree tree) {
        List<Fault> faults = new ArrayList<>();
        for (Path file : tree.files()) {
            List<String> lines = SourceTree.lines(file);
            boolean tests =
                    lines.stream().anyMatch(line -> HOLDS_TESTS.matcher(line).find());
            if (tests && !file.toString().endsWith("Test.java") && !isInterface(file, lines)) {
                faults.add(new Fault(file, 1, "holds tests, but only classes named *Test are run"));
            }
        }
        return faults;
    }

    private static boolean isInterface(Path file, List<String> lines) {
        String name = file.getFileName().toString().replace(".java", "");
        return lines.stream().anyMatch(line -> line.matches("(public )?interface " + name + "\\b.*"));
    }

    /// Packages that lack `@NullMarked` or bear an empty name.
    static List<Fault> packages(SourceTree tree) {
        List<Fault> faults = new ArrayList<>();
        for (Path folder : tree.files().stream().map(Path::getParent).distinct().toList()) {
            Path info = folder.resolve("package-info.java");
            if (!Files.exists(info) || !SourceTree.lines(info).contains("@NullMarked")) {
                faults.add(new Fault(info, 0, "package without @NullMarked"));
            }
            for (Path name : tree.root().relativize(folder)) {
                if (EMPTY_NAMES.contains(name.toString())) {
                    faults.add(new Fault(folder, 0, "package name says nothing: " + name));
                }
            }
        }
        return faults;
    }

    private NameGuard() {}
}

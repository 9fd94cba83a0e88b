package cn.taizhang.gates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds wordings that must not stand in a source file.
///
/// 例: a catch of everything, a sleeping test, a print outside the command line.
final class WordGuard {

    private record Ban(Pattern pattern, String what) {}

    private static final List<Ban> EVERYWHERE = List.of(
            ban("\\b(TO[D]O|FIX[M]E|X[X]X)\\b", "left to do"),
            ban("^(?=.{121})\\s*///", "comment over 120 columns, which the formatter would break"),
            ban("catch \\((final )?(Exception|Throwable|RuntimeException|Error) ", "broad catch"),
            ban("@SuppressWarnings\\(\"all\"\\)", "everything suppressed"));

    private static final List<Ban> IN_PRODUCT = List.of(
            ban("\\bSystem\\s*\\.\\s*(out|err)\\b", "print outside the command line"),
            ban("\\.printStackTrace\\(", "stack trace printed"),
            ban("^import lombok", "Lombok"));

    private static final List<Ban> IN_TESTS = List.of(
            ban("@Disabled|assumeTrue|assumeFalse", "test switched off"), ban("Thread\\.sleep", "sleeping test"));

    private static Ban ban(String pattern, String what) {
        return new Ban(Pattern.compile(pattern), what);
    }

    /// Checks the files of the product; a command line may print.
    static List<Fault> product(SourceTree tree, boolean prints) {
        return check(tree, prints ? List.of(EVERYWHERE) : List.of(EVERYWHERE, IN_PRODUCT));
    }

    static List<Fault> tests(SourceTree tree) {
        return check(tree, List.of(EVERYWHERE, IN_TESTS));
    }

    private static List<Fault> check(SourceTree tree, List<List<Ban>> bans) {
        List<Fault> faults = new ArrayList<>();
        for (Path file : tree.files()) {
            List<String> lines = SourceTree.lines(file);
            for (int i = 0; i < lines.size(); i++) {
                for (Ban ban : bans.stream().flatMap(List::stream).toList()) {
                    if (ban.pattern().matcher(lines.get(i)).find()) {
                        faults.add(new Fault(
                                file, i + 1L, ban.what() + ": " + lines.get(i).strip()));
                    }
                }
            }
        }
        return faults;
    }

    private WordGuard() {}
}

package cn.taizhang.gates;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Finds files, methods, parameter lists and packages that have grown too large.
///
/// 例: a method of 61 lines gives one [Fault] that names it.
///
/// - Reads syntax alone, with the compiler's own parser, so broken imports do not matter.
final class SizeGuard {

    private final Limits limits;

    SizeGuard(Limits limits) {
        this.limits = limits;
    }

    List<Fault> check(SourceTree tree) {
        List<Path> files = tree.files();
        List<Fault> faults = new ArrayList<>(packages(files));
        for (Path file : files) {
            int lines = SourceTree.lines(file).size();
            if (lines > limits.fileLines()) {
                faults.add(new Fault(file, lines, "file has " + lines + " lines, at most " + limits.fileLines()));
            }
        }
        if (!files.isEmpty()) {
            faults.addAll(methods(files));
        }
        return faults;
    }

    private List<Fault> packages(List<Path> files) {
        Map<Path, Integer> counts = new TreeMap<>();
        for (Path file : files) {
            counts.merge(file.resolveSibling("."), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > limits.packageFiles())
                .map(e -> new Fault(
                        e.getKey().normalize(),
                        0,
                        "package has " + e.getValue() + " files, at most " + limits.packageFiles()))
                .toList();
    }

    private List<Fault> methods(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            List<Fault> faults = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodMeasure(limits, unit, Trees.instance(task).getSourcePositions(), faults).scan(unit, null);
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot parse the sources", e);
        }
    }
}

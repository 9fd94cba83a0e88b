package cn.taizhang.gates;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// Measures each method and record of one file and notes those over the limits.
final class MethodMeasure extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Limits limits;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Fault> faults;
    private boolean inRecord;

    MethodMeasure(Limits limits, CompilationUnitTree unit, SourcePositions positions, List<Fault> faults) {
        this.limits = limits;
        this.unit = unit;
        this.positions = positions;
        this.faults = faults;
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
        if (node.getKind() == Tree.Kind.RECORD) {
            long components = node.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
            stopAt(limits.components(), components, node, "record " + node.getSimpleName() + " has %d components");
        }
        boolean outer = inRecord;
        inRecord = node.getKind() == Tree.Kind.RECORD;
        super.visitClass(node, unused);
        inRecord = outer;
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree node, @Nullable Void unused) {
        String name = "method " + node.getName();
        long lines = line(positions.getEndPosition(unit, node)) - line(positions.getStartPosition(unit, node)) + 1;
        stopAt(limits.methodLines(), lines, node, name + " has %d lines");
        // a constructor of a record repeats its components
        int parameters = inRecord && node.getName().contentEquals("<init>") ? limits.components() : limits.parameters();
        stopAt(parameters, node.getParameters().size(), node, name + " has %d parameters");
        Branches branches = new Branches();
        branches.scan(node.getBody(), null);
        stopAt(limits.complexity(), branches.count() + 1L, node, name + " has a complexity of %d");
        return super.visitMethod(node, unused);
    }

    private void stopAt(int limit, long measured, Tree node, String what) {
        if (measured > limit) {
            long line = line(positions.getStartPosition(unit, node));
            faults.add(new Fault(
                    Path.of(unit.getSourceFile().toUri()), line, what.formatted(measured) + ", at most " + limit));
        }
    }

    private long line(long position) {
        return position < 0 ? 0 : unit.getLineMap().getLineNumber(position);
    }
}

package cn.taizhang.gates;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/// Counts the branches of a method body.
///
/// - A switch with arrows is a table and counts once; a switch with colons counts each case.
/// - A chain of like conditions (`a && b && c`) counts once; where they are mixed, each chain does.
final class Branches extends TreeScanner<@Nullable Void, @Nullable Void> {

    private int count;

    int count() {
        return count;
    }

    private void branch() {
        count++;
    }

    @Override
    public @Nullable Void visitIf(IfTree node, @Nullable Void unused) {
        branch();
        return super.visitIf(node, unused);
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree node, @Nullable Void unused) {
        branch();
        return super.visitForLoop(node, unused);
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree node, @Nullable Void unused) {
        branch();
        return super.visitEnhancedForLoop(node, unused);
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree node, @Nullable Void unused) {
        branch();
        return super.visitWhileLoop(node, unused);
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree node, @Nullable Void unused) {
        branch();
        return super.visitDoWhileLoop(node, unused);
    }

    @Override
    public @Nullable Void visitCatch(CatchTree node, @Nullable Void unused) {
        branch();
        return super.visitCatch(node, unused);
    }

    @Override
    public @Nullable Void visitConditionalExpression(ConditionalExpressionTree node, @Nullable Void unused) {
        branch();
        return super.visitConditionalExpression(node, unused);
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree node, @Nullable Void unused) {
        branch();
        return super.visitSwitch(node, unused);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree node, @Nullable Void unused) {
        branch();
        return super.visitSwitchExpression(node, unused);
    }

    @Override
    public @Nullable Void visitCase(CaseTree node, @Nullable Void unused) {
        if (node.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
            branch();
        }
        return super.visitCase(node, unused);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree node, @Nullable Void unused) {
        boolean joins = node.getKind() == Tree.Kind.CONDITIONAL_AND || node.getKind() == Tree.Kind.CONDITIONAL_OR;
        if (joins && node.getLeftOperand().getKind() != node.getKind()) {
            branch();
        }
        return super.visitBinary(node, unused);
    }
}
